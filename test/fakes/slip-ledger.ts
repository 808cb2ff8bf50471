/** The session's side of printing, in memory: what was opened, what was counted, and the real ledger of jobs. */
import { createPrintLedger } from '#electron/sessions/slips/print-ledger.ts'
import { madeJob, withJob } from '#electron/sessions/slips/print-jobs.ts'
import { slipOf, withSlip } from '#electron/sessions/slips/slip-records.ts'
import type { Print, SlipSource } from '#electron/sessions/slips/slips.ts'
import type { Change } from '#electron/sessions/store/store.ts'
import type { VaultSessionStore } from '#electron/sessions/store/vault-store.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import { lineMarkers } from '../fixtures/printed-session.ts'

export interface MemoryLedger extends SlipSource {
  current(): Session
  change(change: (session: Session) => Session): void
  /** `loginId:<line>` or `code:<line>`, in order. */
  readonly opened: string[]
  readonly recorded: Print[]
  readonly journal: JournalEntry[]
  read(): Promise<Session>
}

export function memoryLedger(start: Session): MemoryLedger {
  let session = start
  const opened: string[] = []
  const recorded: Print[] = []
  const journal: JournalEntry[] = []
  const of = (lineId: LineId) => {
    const found = lineMarkers.find((line) => line.lineId === lineId)
    if (!found) throw new Error('no such line')
    return found
  }
  const store = {
    change: async (_: Session['id'], change: (now: Session) => Promise<Change | null> | Change | null) => {
      const wanted = await change(session)
      if (wanted) {
        session = wanted.session
        journal.push(...wanted.entries)
      }
      return session
    },
  } as unknown as VaultSessionStore
  return {
    ...createPrintLedger({ store, clock: { now: () => session.updatedAt }, staffNumber: '0042' }),
    opened,
    recorded,
    journal,
    current: () => session,
    change: (change) => {
      session = change(session)
    },
    read: async () => session,
    openLoginId: async (_, lineId) => {
      opened.push(`loginId:${lineId}`)
      return of(lineId).loginId
    },
    openCode: async (_, lineId) => {
      opened.push(`code:${lineId}`)
      return of(lineId).code
    },
    recordPrint: async (_, print) => {
      recorded.push(print)
      const slip = slipOf(session, print)
      const { fileName } = print
      const printed = { prints: slip.prints + 1, printedAt: session.updatedAt, fileName, outPending: true }
      session = withJob(withSlip(session, { ...slip, ...printed }), madeJob(print, session.updatedAt))
      return session
    },
  }
}
