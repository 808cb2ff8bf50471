/** When things happen: every number of days, day of a month and hour of the calendar (S65–S79, R11, R15). */
import { z } from '../../zod.ts'
import { field, type Place } from './fields.ts'

const days = z.int().min(0).max(60)
const onSlip: readonly Place[] = ['dates', 'contractorSlip', 'explanation']

export const timingSchema = z.strictObject({
  /** Base fee 0 from the first day of use to the end of its month, at most so many days (S66, C3); null: no free month. */
  freeMonth: z
    .strictObject({
      maxDays: field(z.int().min(1).max(31), { label: 'freeMonth', as: 'upToDays', seen: onSlip }),
    })
    .nullable(),
  /** First day of use of a store sign-up; `unknown`: the smaller promise, as 目安 (C4). */
  storeUseStart: field(z.enum(['sameDay', 'nextDay', 'unknown']), {
    label: 'storeUseStart',
    choices: 'storeUseStart',
    seen: onSlip,
  }),
  /** Days at the end of a month on which both outcomes are shown (C4, V9). */
  monthEndDays: field(z.int().min(0).max(10), {
    label: 'monthEndDays',
    as: 'days',
    seen: ['dates', 'activate', 'contractorSlip'],
  }),
  /** New number on the web: linking from 00:00 that many days after the shipping mail (S73, C19). */
  webNew: z.strictObject({ linkDaysAfterMail: field(days, { label: 'webNewLink', as: 'days' }) }),
  webMnp: z.strictObject({
    /** Nobody did anything: switched on so many days after the parcel arrived, from that hour on (S76, C17). */
    autoDaysAfterArrival: field(days, { label: 'webMnpAuto', as: 'days' }),
    autoFromHour: field(z.int().min(0).max(23), { label: 'webMnpAutoHour', as: 'hour' }),
    /** First day of use after the day of activation (S77). */
    useStartDaysAfterActivation: field(days, { label: 'webMnpUseStart', as: 'days' }),
    /** The completion mail and the service-start mail are one (C34). */
    oneMail: field(z.boolean(), { label: 'webMnpOneMail' }),
  }),
  /** A parcel arrives between these days after the application (S78, C18). */
  delivery: z.strictObject({
    earliestDays: field(days, { label: 'deliveryEarliest', as: 'days' }),
    latestDays: field(days, { label: 'deliveryLatest', as: 'days' }),
  }),
  /** Initial contract cancellation: so many days with the first one counted (R11). */
  cancellation: z.strictObject({
    days: field(z.int().min(1).max(60), { label: 'cancellationDays', as: 'days', seen: onSlip }),
    from: field(z.enum(['document', 'laterOfUseStartAndDocument']), {
      label: 'cancellationFrom',
      choices: 'cancellationFrom',
      seen: onSlip,
    }),
    /** Which lines it is for (C2). */
    lines: field(z.enum(['all', 'voice']), {
      label: 'cancellationLines',
      choices: 'cancellationLines',
      seen: ['done', 'contractorSlip'],
    }),
  }),
  /**
   * MNP reservation number: valid days with the day of issue counted, days that must be left, and with how many left it
   * is said that it hurries (R15).
   */
  mnp: z.strictObject({
    validDays: field(z.int().min(1).max(60), { label: 'mnpValidDays', as: 'days', seen: ['lines', 'dates'] }),
    minDaysLeft: z.strictObject({
      store: field(days, { label: 'mnpStoreLeft', as: 'days', seen: ['lines', 'dates'] }),
      web: field(days, { label: 'mnpWebLeft', as: 'days' }),
    }),
    soonDays: field(days, { label: 'mnpSoon', as: 'days', seen: ['lines', 'check'] }),
  }),
})
export type Timing = z.infer<typeof timingSchema>
