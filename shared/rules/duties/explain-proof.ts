/** Which explanations the customer confirmed on the display, and which staff recorded for them: for whoever reviews the day (N10). */
import type { Session } from '../../domain/session.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { confirmedValue, dutiesNow, type DutyNow } from './duties.ts'

export interface ExplainProof {
  readonly byCustomer: number
  /** What a customer could have confirmed and did not: recorded by staff, or not answered at all. */
  readonly others: readonly DutyNow[]
}

/** @param today in Tokyo. A reception from before duties were asked has nothing to show. */
export function explainProof(session: Session, rulebook: Rulebook, today: PlainDate): ExplainProof {
  const shown = dutiesNow(session, rulebook, today).filter(({ duty }) => confirmedValue(duty) !== null)
  const others = shown.filter(({ answer }) => answer?.by !== 'customer')
  return { byCustomer: shown.length - others.length, others }
}
