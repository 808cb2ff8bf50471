/** Practice time is moved on by steps, so that trainees see a lock end, and what a day or a month brings. Never back (L4). */
import { Temporal } from 'temporal-polyfill'
import { instant, TOKYO, type Instant } from '../../domain/time/time.ts'
import { z } from '../../zod.ts'

export const timeSteps = ['tenMinutes', 'hour', 'day', 'month'] as const
export const timeStepSchema = z.enum(timeSteps)
export type TimeStep = z.infer<typeof timeStepSchema>

const lengths: Readonly<Record<TimeStep, Temporal.DurationLike>> = {
  tenMinutes: { minutes: 10 },
  hour: { hours: 1 },
  day: { days: 1 },
  month: { months: 1 },
}

/** By a day or a calendar month: the same time of day in Tokyo; the 31st may become the 30th. */
export function movedOn(now: Instant, by: TimeStep): Instant {
  return instant(Temporal.Instant.from(now).toZonedDateTimeISO(TOKYO).add(lengths[by]).toInstant().toString())
}
