/** What printing needs of a session: secrets opened one at a time, and every print on record (L8, L10). */
import type { LineId, LoginId, SessionId, UsageCode } from '#shared/domain/ids.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import { mayPrint } from '#shared/rules/slips/hand-over.ts'
import { reason } from '#shared/rules/reasons.ts'
import { insist, refusedBy } from '../../errors.ts'
import { author, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { madeJob, withJob, type NewPrintJob } from './print-jobs.ts'
import { createPrintLedger, type PrintLedger } from './print-ledger.ts'
import { secretsOfLine } from '../store/secrets.ts'
import { slipOf, withSlip } from './slip-records.ts'

export interface Print extends NewPrintJob {
  /** Name inside the session's slip folder; neutral, no personal data. Empty where a printer takes it. */
  readonly fileName: string
  /** Why it is printed again; null for a first print (L10). */
  readonly reason: string | null
  /** What staff ticked before a contractor slip is printed again (L11). */
  readonly identityChecked: boolean
  readonly piecesCollected: boolean
  /** A manager's PIN was right (L10). */
  readonly managerApproved: boolean
  /** The codes that the paper shows, whole or by their end. */
  readonly codes: readonly { readonly lineId: LineId; readonly generation: number }[]
}

export interface SlipSource extends PrintLedger {
  /** For the contractor slip only. @throws Refusal once the session is completed (L11) */
  openLoginId(sessionId: SessionId, lineId: LineId): Promise<LoginId>
  /** For the line's own user slip only. @throws Refusal once the slip is in hand: then only a reissue helps (L10) */
  openCode(sessionId: SessionId, lineId: LineId): Promise<UsageCode>
  /**
   * Counts the print and opens its job, before anything leaves (Q1). Judged once more, since drawing takes its time.
   * @throws Refusal when the slip may no longer be printed, or what it shows is no longer so
   */
  recordPrint(sessionId: SessionId, print: Print): Promise<Session>
}

/** What printing may know and record. */
export function createSlipSource(
  deps: Pick<SessionDeps, 'store' | 'sealer' | 'clock' | 'staffNumber' | 'books'>,
): SlipSource {
  const { store, sealer } = deps
  return {
    ...createPrintLedger(deps),
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
    recordPrint: (sessionId, print) =>
      store.change(sessionId, (session) => {
        const {
          kind,
          lineId,
          fileName,
          reason: why,
          identityChecked,
          piecesCollected,
          managerApproved,
        } = print
        const by = author(deps)
        insist(mayPrint(session, print, deps.books.of(session), by.at))
        const slip = slipOf(session, print)
        const prints = slip.prints + 1
        if (prints !== print.print || !showsTheNewest(session, print))
          throw refusedBy([reason('slipOutdated')])
        const ticks: JournalEntry['detail'] =
          kind === 'contractor' && prints > 1 ? { identityChecked, piecesCollected } : {}
        const approval: JournalEntry['detail'] = managerApproved ? { managerApproved } : {}
        // There is a printer after all: the paper counts again (W10).
        const counted = { ...slip, prints, printedAt: by.at, fileName, outPending: true, instead: null }
        return {
          session: withJob(withSlip(session, counted), madeJob(print, by.at)),
          entries: [
            entry(by, 'slip.printed', {
              lineId,
              detail: { kind, prints, ...ticks, ...approval },
              reason: why,
            }),
          ],
        }
      }),
  }
}

/** No slip leaves with a code that a reissue or a change of user ended while it was drawn (S61). */
function showsTheNewest(session: Session, { codes }: Pick<Print, 'codes'>): boolean {
  return codes.every(({ lineId, generation }) =>
    session.lines.some(({ id, code }) => id === lineId && code?.generation === generation),
  )
}
