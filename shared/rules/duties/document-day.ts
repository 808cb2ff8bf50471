/** The day on which the contract document was handed over, and until when each line can be cancelled (R11). */
import type { Line } from '../../domain/line.ts'
import type { Session } from '../../domain/session.ts'
import { tokyoDate, type PlainDate } from '../../domain/time/time.ts'
import { DOCUMENT_DUTY } from '../../rulebook/checks/legal-duties.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { none, type CalendarAnswer } from '../calendar/answer.ts'
import { lastCancellationDay } from '../calendar/cancellation.ts'
import { storeUseStarts } from '../calendar/use-start.ts'
import { isCancellable } from './duty-conditions.ts'

/** In Tokyo; null while nobody has said that it was handed over. */
export function documentDay({ duties }: Pick<Session, 'duties'>): PlainDate | null {
  const given = duties?.find(({ dutyId }) => dutyId === DOCUMENT_DUTY)
  return given ? tokyoDate(given.at) : null
}

/**
 * The last day of initial contract cancellation of a line that is active.
 * @param documentOn null: not handed over yet
 */
export function cancellationOf(
  line: Pick<Line, 'activation' | 'planId'>,
  documentOn: PlainDate | null,
  rulebook: Rulebook,
): CalendarAnswer<PlainDate> {
  const { timing } = rulebook
  if (!isCancellable(line, rulebook)) {
    return none({
      rules: ['R11', 'C2'],
      inputs: { plan: line.planId },
      says: [{ code: 'noCancellation', params: {} }],
    })
  }
  const at = line.activation?.activatedAt
  return lastCancellationDay(documentOn, at ? storeUseStarts(tokyoDate(at), timing) : [], timing)
}
