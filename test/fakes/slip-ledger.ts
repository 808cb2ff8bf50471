/** The session's side of printing, in memory: what was opened, and what was counted. */
import type { Print, SlipSource } from '#electron/sessions/slips.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { SlipRecord } from '#shared/domain/slip.ts'
import type { Session } from '#shared/domain/session.ts'
import { lineMarkers } from '../fixtures/printed-session.ts'

export interface MemoryLedger extends SlipSource {
  current(): Session
  change(change: (session: Session) => Session): void
  /** `loginId:<line>` or `code:<line>`, in order. */
  readonly opened: string[]
  readonly recorded: Print[]
  read(): Promise<Session>
}

export function memoryLedger(start: Session): MemoryLedger {
  let session = start
  const opened: string[] = []
  const recorded: Print[] = []
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
        outPending: true,
        instead: null,
      }
      session = { ...session, slips: [...session.slips.filter((s) => s !== before), after] }
      return session
    },
    recordOut: async (_, { kind, lineId }) => {
      const is = (slip: SlipRecord) => slip.kind === kind && slip.lineId === lineId
      const slips = session.slips.map((slip) => (is(slip) ? { ...slip, outPending: false } : slip))
      session = { ...session, slips }
      return session
    },
  }
}
