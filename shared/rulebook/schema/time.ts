/** When things happen: every number of days, day of a month and hour of the calendar (S65–S79, R11, R15). */
import { z } from '../../zod.ts'

const days = z.int().min(0).max(60)

export const timingSchema = z.strictObject({
  /** Base fee 0 from the first day of use to the end of its month, at most so many days (S66, C3); null: no free month. */
  freeMonth: z.strictObject({ maxDays: z.int().min(1).max(31) }).nullable(),
  /** First day of use of a store sign-up; `unknown`: the smaller promise, as 目安 (C4). */
  storeUseStart: z.enum(['sameDay', 'nextDay', 'unknown']),
  /** Days at the end of a month on which both outcomes are shown (C4, V9). */
  monthEndDays: z.int().min(0).max(10),
  /** New number on the web: linking from 00:00 that many days after the shipping mail (S73, C19). */
  webNew: z.strictObject({ linkDaysAfterMail: days }),
  webMnp: z.strictObject({
    /** Nobody did anything: switched on so many days after the parcel arrived, from that hour on (S76, C17). */
    autoDaysAfterArrival: days,
    autoFromHour: z.int().min(0).max(23),
    /** First day of use after the day of activation (S77). */
    useStartDaysAfterActivation: days,
    /** The completion mail and the service-start mail are one (C34). */
    oneMail: z.boolean(),
  }),
  /** A parcel arrives between these days after the application (S78, C18). */
  delivery: z.strictObject({ earliestDays: days, latestDays: days }),
  /** Initial contract cancellation: so many days with the first one counted (R11). */
  cancellation: z.strictObject({
    days: z.int().min(1).max(60),
    from: z.enum(['document', 'laterOfUseStartAndDocument']),
    /** Which lines it is for (C2). */
    lines: z.enum(['all', 'voice']).default('all'),
  }),
  /**
   * MNP reservation number: valid days with the day of issue counted, days that must be left, and with how many left it
   * is said that it hurries (R15).
   */
  mnp: z.strictObject({
    validDays: z.int().min(1).max(60),
    minDaysLeft: z.strictObject({ store: days, web: days }),
    soonDays: days.default(2),
  }),
})
export type Timing = z.infer<typeof timingSchema>
