/** What staff may say of the points of one line, as its contractor link stands (V11, S17, C31). */
import type { CalendarSaying } from '../../domain/said/calendar.ts'
import { type Instant, type PlainDate, tokyoDate } from '../../domain/time/time.ts'
import type { PointRules } from '../../rulebook/schema/money.ts'
import { type CalendarAnswer, estimate, known, open } from './answer.ts'
import { dayWords, monthInFull } from '../../domain/time/date-words.ts'
import { pointsStanding, snapshotAfter, type PointsStanding } from './points.ts'
import { monthOf, plusDays } from './tokyo-days.ts'

/** Short words for the counter, where the exact sentence is a long one. */
export interface PointsOutlook extends CalendarAnswer<PointsStanding> {
  readonly brief?: readonly CalendarSaying[]
}

/**
 * About the first day that counts after the link was made; without a link about the next one that it could still make.
 * An uncertain answer says from when it is sure.
 * @param linkedAt null: there is no contractor link. @param today in Tokyo
 */
export function pointsOutlook(linkedAt: Instant | null, today: PlainDate, rules: PointRules): PointsOutlook {
  if (linkedAt === null) return notYet(today, rules)
  const snapshot = snapshotAfter(tokyoDate(linkedAt), rules)
  const standing = pointsStanding({ linkedAt, unlinkedAt: null }, snapshot)
  if (standing.value === 'uncertain') {
    const sure = dayWords(snapshotAfter(plusDays(snapshot, 1), rules))
    const month = monthOf(snapshot)
    const inFull = { ja: monthInFull(month, 'ja'), en: monthInFull(month, 'en') }
    return {
      ...standing,
      brief: [{ code: 'pointsBrief', params: { month: inFull, sure } }],
      says: [...standing.says, { code: 'pointsSureFrom', params: { sure } }],
    }
  }
  return snapshot > today ? ifItStays(snapshot, standing) : standing
}

/** The day that counts is still to come: nobody knows that the link will stand then. */
function ifItStays(
  snapshot: PlainDate,
  { inputs }: CalendarAnswer<PointsStanding>,
): CalendarAnswer<PointsStanding> {
  const day = dayWords(snapshot)
  return estimate('counted', {
    rules: ['S17'],
    inputs,
    says: [{ code: 'pointsIfItStays', params: { day } }],
  })
}

function notYet(today: PlainDate, rules: PointRules): CalendarAnswer<PointsStanding> {
  const snapshot = snapshotAfter(plusDays(today, 1), rules)
  const day = dayWords(snapshot)
  return known('notCounted', {
    rules: ['S17', 'C31'],
    inputs: { linkedAt: null, snapshot },
    says: [{ code: 'pointsNotYet', params: { day } }],
  })
}

// The month's data volume on the day of activation (S67); what lies between two months is 要確認 (C36).

/** The day on which all of it is there. @param starts the possible first days of use */
export function dataGrant(activatedOn: PlainDate, starts: readonly PlainDate[]): CalendarAnswer<PlainDate> {
  const inputs = { activatedOn, useStarts: starts.join(' ') }
  if (starts.some((start) => monthOf(start) !== monthOf(activatedOn))) {
    return open({
      rules: ['S67', 'C36'],
      inputs,
      says: [{ code: 'dataUnclear', params: {} }],
    })
  }
  return known(activatedOn, {
    rules: ['S67'],
    inputs,
    says: [{ code: 'dataOn', params: { day: dayWords(activatedOn) } }],
  })
}
