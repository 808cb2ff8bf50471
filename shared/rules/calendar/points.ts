/** LINE points: whose link counts on the 1st, when they come, of which month, and how many (S16–S18, C15, C16, C31, C37). */
import { Temporal } from 'temporal-polyfill'
import { tokyoDate, type Instant, type PlainDate } from '../../domain/time/time.ts'
import type { PointRules } from '../../rulebook/schema/money.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { estimate, known, waiting, type CalendarAnswer } from './answer.ts'
import type { JaEn } from '../../domain/text/words.ts'
import { dayWords, monthDay } from '../../domain/time/date-words.ts'
import { feeFrom } from './free-month.ts'
import { dayInMonth, hourOn, latestOf, monthOf, plusDays, plusMonths } from './tokyo-days.ts'

/** The contractor link of one line. */
export interface LinkTimes {
  readonly linkedAt: Instant | null
  readonly unlinkedAt: Instant | null
}

export type PointsStanding = 'counted' | 'uncertain' | 'notCounted'

/** The first snapshot on or after that day. */
export function snapshotAfter(date: PlainDate, rules: PointRules): PlainDate {
  const own = dayInMonth(date, rules.snapshotDay)
  return own >= date ? own : plusMonths(own, 1)
}

/**
 * Linked before the snapshot's day counts, linked or unlinked during it is uncertain (C31).
 * @param snapshot a day of `snapshotAfter`
 */
export function pointsStanding(
  { linkedAt, unlinkedAt }: LinkTimes,
  snapshot: PlainDate,
): CalendarAnswer<PointsStanding> {
  const inputs = { linkedAt, unlinkedAt, snapshot }
  const day = dayWords(snapshot)
  const begins = epoch(hourOn(snapshot))
  const ends = epoch(hourOn(plusDays(snapshot, 1)))
  const linked = linkedAt === null ? Infinity : epoch(linkedAt)
  const unlinked = unlinkedAt === null ? Infinity : epoch(unlinkedAt)
  if (linked >= ends || unlinked < begins) {
    return known('notCounted', {
      rules: ['S17'],
      inputs,
      says: [{ code: 'pointsNotLinked', params: { day } }],
    })
  }
  if (linked < begins && unlinked >= ends) {
    return known('counted', {
      rules: ['S17'],
      inputs,
      says: [{ code: 'pointsCounted', params: { day } }],
    })
  }
  return estimate('uncertain', {
    rules: ['S17', 'C31'],
    inputs,
    says: [{ code: 'pointsUncertain', params: { day } }],
  })
}

/** `10日ごろ` is about that day of the month, whatever day of the week it is. */
function aboutWords(about: PlainDate): JaEn {
  const { month, day } = Temporal.PlainDate.from(about)
  return { ja: monthDay(month, day), en: dayWords(about).en }
}

export interface Grant {
  readonly snapshot: PlainDate
  /** 10日ごろ, and the days between which it may come (C16). */
  readonly about: PlainDate
  readonly earliest: PlainDate
  readonly latest: PlainDate
  /** `2026-11`: the month whose fee is the base (C37). */
  readonly baseMonth: string
}

/** When the points of a snapshot come, always as 目安. */
export function grantOf(snapshot: PlainDate, rules: PointRules): CalendarAnswer<Grant> {
  const about = dayInMonth(snapshot, rules.grantDay)
  const [from, to] = rules.grantWindow
  const paid = rules.paidFor === 'previousMonth' ? plusMonths(snapshot, -1) : snapshot
  return estimate(
    {
      snapshot,
      about,
      earliest: dayInMonth(snapshot, from),
      latest: dayInMonth(snapshot, to),
      baseMonth: monthOf(paid),
    },
    {
      rules: ['S17', 'C16', 'C37'],
      inputs: { snapshot, grantDay: rules.grantDay, paidFor: rules.paidFor, source: rules.source },
      says: [{ code: 'pointsAbout', params: { about: aboutWords(about) } }],
    },
  )
}

/**
 * The first grant that is more than nothing: 1 % of a free month is nothing (V10). Sure snapshots only (V11).
 * @param starts the possible first days of use; none gives no answer
 */
export function firstPoints(
  linkedAt: Instant,
  starts: readonly PlainDate[],
  rules: PointRules,
  timing: Timing,
): CalendarAnswer<Grant> {
  const inputs = { linkedAt, useStarts: starts.join(' '), paidFor: rules.paidFor }
  if (starts.length === 0) {
    return waiting({
      rules: ['S17', 'C35'],
      inputs,
      says: [{ code: 'firstPointsUnclear', params: {} }],
    })
  }
  const start = latestOf(starts)
  const paysFrom = monthOf(feeFrom(start, timing))
  let snapshot = snapshotAfter(plusDays(tokyoDate(linkedAt), 1), rules)
  let grant = grantOf(snapshot, rules)
  while (grant.value !== null && grant.value.baseMonth < paysFrom) {
    snapshot = plusMonths(snapshot, 1)
    grant = grantOf(snapshot, rules)
  }
  const { value } = grant
  const month = Number(value?.baseMonth.slice('0000-'.length))
  const params = { about: value === null ? '' : aboutWords(value.about), month }
  return {
    ...grant,
    rules: ['S17', 'C16', 'C37', 'S66'],
    inputs: { ...grant.inputs, ...inputs },
    says: [{ code: paysFrom > monthOf(start) ? 'firstPointsFree' : 'firstPoints', params }],
  }
}

function epoch(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds
}
