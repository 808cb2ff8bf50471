/** Practice time is moved on by steps, so that trainees see what a day or a month brings. Never back (L4). */
import { Temporal } from 'temporal-polyfill'
import { instant, TOKYO, type Instant } from '../domain/time.ts'
import { z } from '../zod.ts'

export const timeStepSchema = z.enum(['day', 'month'])
export type TimeStep = z.infer<typeof timeStepSchema>

/** The same time of day in Tokyo, a day or a calendar month later; the 31st may become the 30th. */
export function movedOn(now: Instant, by: TimeStep): Instant {
  const step = by === 'day' ? { days: 1 } : { months: 1 }
  return instant(Temporal.Instant.from(now).toZonedDateTimeISO(TOKYO).add(step).toInstant().toString())
}
