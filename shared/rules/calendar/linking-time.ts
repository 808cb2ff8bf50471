/** When the links become possible (S65, S73, S74, S79). Only what has happened counts, never the clock alone (V5). */
import { atOrAfter, tokyoDate, type Instant, type PlainDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { autoActivationFrom } from './activation-day.ts'
import { estimate, known, waiting, type CalendarAnswer } from './answer.ts'
import type { JaEn } from '../../domain/text/words.ts'
import { dayWords, momentWords } from '../../domain/time/date-words.ts'
import { daysAfterWords, hourOn, plusDays } from './tokyo-days.ts'
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
    text: {
      ja: 'サービス開始のお知らせメールが届いていないか、ご確認ください。見当たらない場合は、MNP開通受付窓口へお電話でお問い合わせください。',
      en: 'Please look for the service-start mail. If it is not there, please call the MNP activation desk (MNP開通受付窓口).',
    },
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
    text: {
      ja: `お届けの目安の${dayWords(answer.value.latest).ja}を過ぎています。商品出荷のメールをご確認のうえ、カスタマーセンターへお問い合わせください。`,
      en: `It should have come by about ${dayWords(answer.value.latest).en}. Please check the shipping mail, then ask the customer centre.`,
    },
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
  const after = daysAfterWords(days)
  if (shippingMailAt === null) {
    return waiting({
      rules: ['S73'],
      inputs: { shippingMailAt, appliedOn },
      text: {
        ja: `商品出荷のメールが届いた日の${after.ja}から連携いただけます。まだ届いていません。`,
        en: `Linking is possible from ${after.en} the shipping mail, which has not come yet.`,
      },
    })
  }
  const day = plusDays(tokyoDate(shippingMailAt), days)
  return known(hourOn(day), {
    rules: ['S73', 'C19'],
    inputs: { shippingMailAt, days },
    text: {
      ja: `商品出荷のメールが届いた日の${after.ja}、${dayWords(day).ja}の0時から連携いただけます。`,
      en: `Linking is possible from 0:00 on ${dayWords(day).en}, ${after.en} the shipping mail.`,
    },
  })
}

/** What the customer can do instead of waiting, told before anything is late (S75, A9). */
const TWO_WAYS = {
  ja: '商品が届いたあとは、マイページの「MNP開通手続き」、またはMNP開通受付窓口へのお電話で、お待ちいただかずに開通できます。',
  en: 'Once the parcel is there, nobody has to wait: MNP activation in MyPage (MNP開通手続き), or a call to the MNP activation desk (MNP開通受付窓口), switches the line on.',
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
    const text = {
      ja: 'サービス開始のお知らせメールが届きましたら、連携いただけます。',
      en: 'Linking is possible when the service-start mail has come.',
    }
    return completion === null
      ? waiting({ rules: ['S74', 'S75'], inputs, text: withWays(text) })
      : waiting({ rules: ['S74'], inputs, text })
  }
  return estimate(from, {
    rules: ['S74', 'S76', 'C17', 'S75'],
    inputs,
    text: withWays({
      ja: `${momentWords(from).ja}以降に開通する見込みです。サービス開始のお知らせメールが届いてから連携いただけます。`,
      en: `Activation is expected after ${momentWords(from).en}; linking is possible once the service-start mail has come.`,
    }),
  })
}

function withWays({ ja, en }: JaEn): JaEn {
  return { ja: `${ja}${TWO_WAYS.ja}`, en: `${en} ${TWO_WAYS.en}` }
}
