/** The session's side of printing, in memory: what was opened, and what was counted. */
import type { PrintRecord, SlipLedger } from '#electron/printing/print-service.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { lineMarkers } from '../fixtures/printed-session.ts'

export interface MemoryLedger extends SlipLedger {
  current(): Session
  change(change: (session: Session) => Session): void
  /** `loginId:<line>` or `code:<line>`, in order. */
  readonly opened: string[]
  readonly recorded: PrintRecord[]
  read(): Promise<Session>
}

export function memoryLedger(start: Session): MemoryLedger {
  let session = start
  const opened: string[] = []
  const recorded: PrintRecord[] = []
  const of = (lineId: LineId) => {
    const found = lineMarkers.find((line) => line.lineId === lineId)
    if (!found) throw new Error('no such line')
    return found
  }
  return {
    opened,
    recorded,
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
      const { kind, lineId, fileName } = print
      const before = session.slips.find((s) => s.kind === kind && s.lineId === lineId)
      const after = {
        kind,
        lineId,
        prints: (before?.prints ?? 0) + 1,
        printedAt: session.updatedAt,
        handedAt: null,
        fileName,
      }
      session = { ...session, slips: [...session.slips.filter((s) => s !== before), after] }
      return session
    },
  }
}
