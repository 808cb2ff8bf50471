/** When the links become possible (S65, S73, S74, S79). Only what has happened counts, never the clock alone (V5). */
import { atOrAfter, tokyoDate, type Instant, type PlainDate } from '../../domain/time.ts'
import type { Timing } from '../../rulebook/schema-time.ts'
import { autoActivationFrom } from './activation-day.ts'
import { estimate, known, waiting, type CalendarAnswer } from './answer.ts'
import { dayWords, momentWords } from './day-words.ts'
import { mailsOf, type SignUp, type StoreSignUp, type WebMnpSignUp, type WebNewSignUp } from './sign-up.ts'
import { hourOn, plusDays } from './tokyo-days.ts'

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

/** Between these days the parcel is expected (S78, C18). */
export function deliveryDays(
  appliedOn: PlainDate,
  { delivery }: Timing,
): CalendarAnswer<{ readonly earliest: PlainDate; readonly latest: PlainDate }> {
  const earliest = plusDays(appliedOn, delivery.earliestDays)
  const latest = plusDays(appliedOn, delivery.latestDays)
  return estimate(
    { earliest, latest },
    {
      rules: ['S78', 'C18'],
      inputs: { appliedOn, ...delivery },
      text: {
        ja: `商品は${dayWords(earliest).ja}から${dayWords(latest).ja}前後に届く見込みです。`,
        en: `The parcel is expected between ${dayWords(earliest).en} and about ${dayWords(latest).en}.`,
      },
    },
  )
}

function atStore({ signedUpAt, activatedAt }: StoreSignUp): CalendarAnswer<Instant> {
  const why = { rules: ['S79'] as const, inputs: { signedUpAt, activatedAt } }
  if (signedUpAt === null || activatedAt === null) {
    return waiting({
      ...why,
      text: {
        ja: '開通待ちです。お申し込みと開通の両方が済むと、すぐに連携いただけます。',
        en: 'Waiting for activation: linking is possible at once when sign-up and activation are both done.',
      },
    })
  }
  const from = atOrAfter(activatedAt, signedUpAt) ? activatedAt : signedUpAt
  return known(from, {
    ...why,
    text: {
      ja: '店舗でのお申し込みと開通が済んでいるため、すぐに連携いただけます。',
      en: 'Signed up and activated at a store: linking is possible at once.',
    },
  })
}

function webNew({ appliedOn, shippingMailAt }: WebNewSignUp, timing: Timing): CalendarAnswer<Instant> {
  const days = timing.webNew.linkDaysAfterMail
  if (shippingMailAt === null) {
    return waiting({
      rules: ['S73'],
      inputs: { shippingMailAt, appliedOn },
      text: {
        ja: '商品出荷のメールが届いた翌日から連携いただけます。まだ届いていません。',
        en: 'Linking is possible from the day after the shipping mail, which has not come yet.',
      },
    })
  }
  const day = plusDays(tokyoDate(shippingMailAt), days)
  return known(hourOn(day), {
    rules: ['S73', 'C19'],
    inputs: { shippingMailAt, days },
    text: {
      ja: `商品出荷のメールが届いた日の翌日、${dayWords(day).ja}の0時から連携いただけます。`,
      en: `Linking is possible from 0:00 on ${dayWords(day).en}, the day after the shipping mail.`,
    },
  })
}

function webMnp(signUp: WebMnpSignUp, timing: Timing): CalendarAnswer<Instant> {
  const { serviceStart, completion } = mailsOf(signUp, timing)
  if (serviceStart !== null) {
    return known(serviceStart, {
      rules: ['S74', 'C34'],
      inputs: { serviceStartMailAt: serviceStart },
      text: {
        ja: 'サービス開始のお知らせメールが届いているため、連携いただけます。',
        en: 'The service-start mail has come: linking is possible.',
      },
    })
  }
  // Activated, with a mail of its own that is still to come: there is no hour to expect it by.
  const from = completion === null ? autoActivationFrom(signUp, timing) : null
  const inputs = { serviceStartMailAt: null, arrivedOn: signUp.arrivedOn }
  if (from === null) {
    return waiting({
      rules: ['S74'],
      inputs,
      text: {
        ja: 'サービス開始のお知らせメールが届きましたら、連携いただけます。',
        en: 'Linking is possible when the service-start mail has come.',
      },
    })
  }
  return estimate(from, {
    rules: ['S74', 'S76', 'C17'],
    inputs,
    text: {
      ja: `${momentWords(from).ja}以降に開通する見込みです。サービス開始のお知らせメールが届いてから連携いただけます。`,
      en: `Activation is expected after ${momentWords(from).en}; linking is possible once the service-start mail has come.`,
    },
  })
}
