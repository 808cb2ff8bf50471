/**
 * お戻り票 (N19): a reception of its own is opened and parked until the customer is back, and its number printed. Each of
 * the three steps is committed before the next; what failed is taken up where it stopped, never begun anew (Q2).
 */
import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Answer } from '#shared/contract/channel.ts'
import type { Opened } from '#shared/contract/desk.ts'
import { newRequestId, type ReceptionNumber } from '#shared/domain/ids.ts'
import type { PrintJob } from '#shared/domain/paper/print-job.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { desk, type Trouble } from '../bridge.ts'
import { failureTodo, jobText } from '../steps/slips/slip-state.ts'
import { useFolderQuestion } from '../settings/printers/use-folder-question.ts'

export interface PrintedTicket {
  readonly receptionNumber: ReceptionNumber
  /** Empty where a printer took it. */
  readonly fileName: string
}

const PAPER = { kind: 'ticket', lineId: null, reason: null } as const
const NO_TICKS = { identityChecked: false, piecesCollected: false, managerPin: null } as const

export function useTicket() {
  const { t } = useI18n()
  const mayGoOn = useFolderQuestion()
  const busy = ref(false)
  const error = shallowRef<Trouble | null>(null)
  const printed = shallowRef<PrintedTicket | null>(null)
  let requestId = newRequestId(crypto.randomUUID())
  let waiting: Opened | null = null

  function take<T>(answer: Answer<T>): T | null {
    if (answer.ok) return answer.value
    error.value = answer.error
    return null
  }

  function failed(job: PrintJob): void {
    error.value = {
      code: 'printing',
      words: { text: jobText(t, job), todo: failureTodo(t, job) },
      reasons: [],
    }
  }

  async function parked(returnAt: Instant | null): Promise<Opened | null> {
    if (waiting !== null) return waiting
    const opened = take(await desk().call('session.open', { requestId }))
    if (opened === null) return null
    const park = { sessionId: opened.id, reason: 'returning', returnAt } as const
    if (take(await desk().call('session.park', park)) !== null) waiting = opened
    return waiting
  }

  /** @param returnAt when the customer may come back; null where nobody knows. */
  async function print(returnAt: Instant | null): Promise<void> {
    if (busy.value || printed.value !== null) return
    busy.value = true
    error.value = null
    try {
      if (!(await mayGoOn('ticket'))) return
      const session = await parked(returnAt)
      if (session === null) return
      const done = take(await desk().call('slip.print', { sessionId: session.id, ...PAPER, ...NO_TICKS }))
      if (done === null) return
      if (done.job.state === 'failed') failed(done.job)
      else printed.value = { receptionNumber: session.receptionNumber, fileName: done.fileName }
    } finally {
      busy.value = false
    }
  }

  /** For the next customer. */
  function reset(): void {
    requestId = newRequestId(crypto.randomUUID())
    waiting = null
    printed.value = null
    error.value = null
  }

  return { busy, error, printed, print, reset }
}
