/** When the links become possible (S65, S73, S74, S79). Only what has happened counts, never the clock alone (V5). */
import { atOrAfter, tokyoDate, type Instant, type PlainDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { autoActivationFrom } from './activation-day.ts'
import { estimate, known, waiting, type CalendarAnswer } from './answer.ts'
import type { CalendarSaying } from '../../domain/said/calendar.ts'
import { dayWords, momentWords } from '../../domain/time/date-words.ts'
import { daysAfterTerm, hourOn, plusDays } from './tokyo-days.ts'
import { mailsOf, type SignUp, type StoreSignUp, type WebMnpSignUp, type WebNewSignUp } from './sign-up.ts'

/** From that instant on both links are possible; the order of S26 still applies. An estimate permits nothing. */
export function linkingFrom(signUp: SignUp, timing: Timing): CalendarAnswer<Instant> {
  switch (signUp.channel) {
    case 'store':
      return atStore(signUp)
    case 'webNew':
      return webNew(signUp, timing)
    case 'webMnp':
      return webMnp(signUp, timing)
  }
}

/** Whether it is possible now: a 見込み that has passed is still none (C17). */
export function mayLinkBy(answer: CalendarAnswer<Instant>, now: Instant): boolean {
  return answer.status === 'known' && answer.value !== null && atOrAfter(now, answer.value)
}

/**
 * What to say when the day of a 見込み is over and nothing came: look for the mail, then ask those who activate (A9).
 * @returns null while the answer still stands
 */
export function overdueLinking(
  answer: CalendarAnswer<Instant>,
  today: PlainDate,
): CalendarAnswer<Instant> | null {
  const { status, value: expected } = answer
  if (status !== 'estimate' || expected === null || today <= tokyoDate(expected)) return null
  return waiting({
    rules: ['S74', 'S75', 'C17'],
    inputs: { expected, today },
    says: [{ code: 'lookForMail', params: {} }],
  })
}

/** The same of a parcel: its days stay, what is said of them changes (S78). @returns null while it may still come */
export function overdueDelivery(
  answer: CalendarAnswer<DeliveryDays>,
  today: PlainDate,
): CalendarAnswer<DeliveryDays> | null {
  if (answer.value === null || today <= answer.value.latest) return null
  return {
    ...answer,
    inputs: { ...answer.inputs, today },
    says: [{ code: 'deliveryLate', params: { latest: dayWords(answer.value.latest) } }],
  }
}

export interface DeliveryDays {
  readonly earliest: PlainDate
  readonly latest: PlainDate
}

/** Between these days the parcel is expected (S78, C18). */
export function deliveryDays(appliedOn: PlainDate, { delivery }: Timing): CalendarAnswer<DeliveryDays> {
  const earliest = plusDays(appliedOn, delivery.earliestDays)
  const latest = plusDays(appliedOn, delivery.latestDays)
  return estimate(
    { earliest, latest },
    {
      rules: ['S78', 'C18'],
      inputs: { appliedOn, ...delivery },
      says: [{ code: 'deliveryBetween', params: { earliest: dayWords(earliest), latest: dayWords(latest) } }],
    },
  )
}

function atStore({ signedUpAt, activatedAt }: StoreSignUp): CalendarAnswer<Instant> {
  const why = { rules: ['S79'] as const, inputs: { signedUpAt, activatedAt } }
  if (signedUpAt === null || activatedAt === null) {
    return waiting({
      ...why,
      says: [{ code: 'linkingWaitsForStore', params: {} }],
    })
  }
  const from = atOrAfter(activatedAt, signedUpAt) ? activatedAt : signedUpAt
  return known(from, {
    ...why,
    says: [{ code: 'linkingAtOnce', params: {} }],
  })
}

function webNew({ appliedOn, shippingMailAt }: WebNewSignUp, timing: Timing): CalendarAnswer<Instant> {
  const days = timing.webNew.linkDaysAfterMail
  const after = daysAfterTerm(days)
  if (shippingMailAt === null) {
    return waiting({
      rules: ['S73'],
      inputs: { shippingMailAt, appliedOn },
      says: [{ code: 'linkingAfterMail', params: { after } }],
    })
  }
  const day = plusDays(tokyoDate(shippingMailAt), days)
  return known(hourOn(day), {
    rules: ['S73', 'C19'],
    inputs: { shippingMailAt, days },
    says: [{ code: 'linkingFromMail', params: { after, day: dayWords(day) } }],
  })
}

/** What the customer can do instead of waiting, told before anything is late (S75, A9). */
const TWO_WAYS: CalendarSaying = { code: 'twoWays', params: {} }

function webMnp(signUp: WebMnpSignUp, timing: Timing): CalendarAnswer<Instant> {
  const { serviceStart, completion } = mailsOf(signUp, timing)
  if (serviceStart !== null) {
    return known(serviceStart, {
      rules: ['S74', 'C34'],
      inputs: { serviceStartMailAt: serviceStart },
      says: [{ code: 'linkingByMail', params: {} }],
    })
  }
  // Activated, with a mail of its own that is still to come: there is no hour to expect it by.
  const from = completion === null ? autoActivationFrom(signUp, timing) : null
  const inputs = { serviceStartMailAt: null, arrivedOn: signUp.arrivedOn }
  if (from === null) {
    const mail: CalendarSaying = { code: 'linkingWaitsForMail', params: {} }
    return completion === null
      ? waiting({ rules: ['S74', 'S75'], inputs, says: [mail, TWO_WAYS] })
      : waiting({ rules: ['S74'], inputs, says: [mail] })
  }
  return estimate(from, {
    rules: ['S74', 'S76', 'C17', 'S75'],
    inputs,
    says: [{ code: 'linkingExpected', params: { from: momentWords(from) } }, TWO_WAYS],
  })
}
