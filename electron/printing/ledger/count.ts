/** Counting a print: its slip has one print more and a job, before anything leaves (Q1, L10). */
import type { LineId } from '#shared/domain/ids.ts'
import { madeJob, withJob, type NewPrintJob } from '#shared/domain/paper/print-jobs.ts'
import { slipOf, withSlip } from '#shared/domain/paper/slip-records.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { reason } from '#shared/rules/reasons.ts'
import { mayPrint } from '#shared/rules/slips/hand-over.ts'
import { insist, refusedBy } from '../../errors.ts'
import type { Edited } from '../../sessions/store/journal.ts'

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

/**
 * The session with the print counted. Judged once more, since drawing takes its time.
 * @throws Refusal when the slip may no longer be printed, or what it shows is no longer so
 */
export function counted(session: Session, print: Print, rulebook: Rulebook, at: Instant): Edited {
  insist(mayPrint(session, print, rulebook, at))
  const slip = slipOf(session, print)
  const prints = slip.prints + 1
  if (prints !== print.print || !showsTheNewest(session, print)) throw refusedBy([reason('slipOutdated')])
  const { fileName, lineId } = print
  // There is a printer after all: the paper counts again (W10).
  const after = { ...slip, prints, printedAt: at, fileName, outPending: true, substitute: null }
  return {
    session: withJob(withSlip(session, after), madeJob(print, at)),
    action: 'slip.printed',
    parts: { lineId, detail: detailOf(print), reason: print.reason },
  }
}

function detailOf(print: Print): JournalEntry['detail'] {
  const { kind, identityChecked, piecesCollected, managerApproved } = print
  return {
    ...{ kind, prints: print.print },
    ...(kind === 'contractor' && print.print > 1 ? { identityChecked, piecesCollected } : {}),
    ...(managerApproved ? { managerApproved } : {}),
  }
}

/** No slip leaves with a code that a reissue or a change of user ended while it was drawn (S61). */
function showsTheNewest(session: Session, { codes }: Print): boolean {
  return codes.every(({ lineId, generation }) =>
    session.lines.some(({ id, code }) => id === lineId && code?.generation === generation),
  )
}
