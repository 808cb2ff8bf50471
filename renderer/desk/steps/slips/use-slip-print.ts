/** Printing one slip from the desk: the call, and what staff are told when nothing came of it (L10, L11, Q4). */
import { useI18n } from 'vue-i18n'
import type { PrintJob } from '#shared/domain/paper/print-job.ts'
import type { Trouble } from '../../bridge.ts'
import { useFolderQuestion } from '../../settings/printers/use-folder-question.ts'
import { useSessionStore } from '../../stores/session.ts'
import { failureTodo, jobText, type SlipOf } from './slip-state.ts'

/** What staff gave before a slip is printed again; empty for a first print. */
export interface Given {
  readonly reason: string | null
  readonly identityChecked: boolean
  readonly piecesCollected: boolean
  /** Typed by the manager (L10); null where nobody has to approve. */
  readonly managerPin: string | null
}

const FIRST: Given = { reason: null, identityChecked: false, piecesCollected: false, managerPin: null }

/** @returns a function that prints a slip and answers whether there is now a paper, or a job on its way to one. */
export function useSlipPrint() {
  const { t } = useI18n()
  const store = useSessionStore()
  const mayGoOn = useFolderQuestion()

  const trouble = (job: PrintJob): Trouble => ({
    code: 'printing',
    words: { text: jobText(t, job), todo: failureTodo(t, job) },
    reasons: [],
  })

  return async (slip: SlipOf, given: Given = FIRST): Promise<boolean> => {
    const { kind, lineId } = slip
    if (store.session === null) return false
    if (!(await mayGoOn(kind))) return false
    const done = await store.do('slip.print', { kind, lineId, ...given })
    if (done === null) return false
    if (done.job.state !== 'failed') return true
    store.trouble = trouble(done.job)
    return false
  }
}
