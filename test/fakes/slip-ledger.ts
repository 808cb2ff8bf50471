/** The session's side of printing, in memory: what was opened, what was counted, and the real ledger of jobs. */
import type { Print } from '#electron/printing/ledger/count.ts'
import { createPrintLedger, type PrintLedger } from '#electron/printing/ledger/print-ledger.ts'
import type { SecretOn, SessionsForPrinting } from '#electron/sessions/slips/for-printing.ts'
import { entry } from '#electron/sessions/store/journal.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { lineMarkers } from '../fixtures/printed-session.ts'

export interface MemoryLedger extends PrintLedger, SessionsForPrinting {
  current(): Session
  edit(edit: (session: Session) => Session): void
  /** `loginId:<line>` or `code:<line>`, in order. */
  readonly opened: string[]
  readonly recorded: Print[]
  readonly journal: JournalEntry[]
}

export function memoryLedger(start: Session): MemoryLedger {
  let session = start
  const opened: string[] = []
  const recorded: Print[] = []
  const journal: JournalEntry[] = []
  const of = (lineId: LineId): SecretOn => {
    const found = lineMarkers.find((line) => line.lineId === lineId)
    if (!found) throw new Error('no such line')
    return { contractor: found.loginId, user: found.code }
  }
  const sessions: SessionsForPrinting = {
    read: async () => session,
    open: async (slip, _, lineId) => {
      opened.push(`${slip === 'user' ? 'code' : 'loginId'}:${lineId}`)
      return of(lineId)[slip]
    },
    change: async (_, change) => {
      const at = session.updatedAt
      const edited = change(session, at)
      if (edited) {
        session = edited.session
        journal.push(entry({ at, staffNumber: '0042' }, edited.action, edited.parts))
      }
      return session
    },
  }
  const ledger = createPrintLedger({ sessions, rulebooks: { of: () => rulebook } })
  return {
    ...ledger,
    ...sessions,
    opened,
    recorded,
    journal,
    current: () => session,
    edit: (edit) => {
      session = edit(session)
    },
    recordPrint: async (id, print) => {
      const after = await ledger.recordPrint(id, print)
      recorded.push(print)
      return after
    },
  }
}
