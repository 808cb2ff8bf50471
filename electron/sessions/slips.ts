/** What printing needs of a session: secrets opened one at a time, and every print on record (L8, L10). */
import type { LineId, LoginId, SessionId, UsageCode } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { reason } from '#shared/rules/reasons.ts'
import { refusedBy } from '../ipc/refusal.ts'
import { author, type SessionDeps } from './deps.ts'
import { entry } from './journal.ts'
import { secretsOfLine } from './secrets.ts'
import { slipOf, withSlip, type SlipKey } from './slip-records.ts'

export interface Print extends SlipKey {
  /** Name inside the session's slip folder; neutral, no personal data. */
  readonly fileName: string
  /** Why it is printed again; null for a first print (L10). */
  readonly reason?: string | null
}

export interface SlipSource {
  /** For the contractor slip only. @throws Refusal once the session is completed (L11) */
  openLoginId(sessionId: SessionId, lineId: LineId): Promise<LoginId>
  /** For the line's own user slip only. @throws Refusal once the slip is in hand: then only a reissue helps (L10) */
  openCode(sessionId: SessionId, lineId: LineId): Promise<UsageCode>
  /** Counts the print; commit it before paper comes out (Q1). */
  recordPrint(sessionId: SessionId, print: Print): Promise<Session>
}

export function createSlipSource(
  deps: Pick<SessionDeps, 'store' | 'sealer' | 'clock' | 'staffNumber'>,
): SlipSource {
  const { store, sealer } = deps
  return {
    async openLoginId(sessionId, lineId) {
      const sealed = (await secretsOfLine(deps, sessionId, lineId))?.loginIdSealed
      if (!sealed) throw refusedBy([reason('slipNothingToPrint')])
      return (await sealer.open(sealed)) as LoginId
    },
    async openCode(sessionId, lineId) {
      const sealed = (await secretsOfLine(deps, sessionId, lineId))?.codeSealed
      if (!sealed) throw refusedBy([reason('slipCodeGone')])
      return (await sealer.open(sealed)) as UsageCode
    },
    recordPrint: (sessionId, { kind, lineId, fileName, reason: why = null }) =>
      store.change(sessionId, (session) => {
        const by = author(deps)
        const slip = slipOf(session, { kind, lineId })
        const prints = slip.prints + 1
        return {
          session: withSlip(session, { ...slip, prints, printedAt: by.at, fileName }),
          entries: [entry(by, 'slip.printed', { lineId, detail: { kind, prints }, reason: why })],
        }
      }),
  }
}
