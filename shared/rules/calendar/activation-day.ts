/** 開通日 (S75, S76). A clock never makes a line active: what is to come is 見込み (C17). */
import { tokyoDate, type Instant, type PlainDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { estimate, known, open, waiting, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import { hourOn, hourWords, plusDays } from './tokyo-days.ts'
import { mailsOf, type SignUp, type WebMnpSignUp } from './sign-up.ts'

/** The day a line is switched on; null where the rules do not say it (web, new number: C35). */
export function activationDay(signUp: SignUp, timing: Timing): CalendarAnswer<PlainDate> {
  switch (signUp.channel) {
    case 'store':
      return signUp.activatedAt === null ? notActivated() : onThe(signUp.activatedAt)
    case 'webNew':
      return open({
        rules: ['C35'],
        inputs: { appliedOn: signUp.appliedOn },
        text: {
          ja: 'ウェブ・新規のお申し込みの開通日は、要確認です。',
          en: 'For a new number on the web the rules do not say the day of activation.',
        },
      })
    case 'webMnp':
      return webMnpDay(signUp, timing)
  }
}

/** From when on the line is expected to be switched on by itself; null while the parcel is not there (S76, C17). */
export function autoActivationFrom(signUp: WebMnpSignUp, { webMnp }: Timing): Instant | null {
  if (signUp.arrivedOn === null) return null
  return hourOn(plusDays(signUp.arrivedOn, webMnp.autoDaysAfterArrival), webMnp.autoFromHour)
}

function onThe(activatedAt: Instant): CalendarAnswer<PlainDate> {
  const day = tokyoDate(activatedAt)
  return known(day, {
    rules: ['S79', 'C32'],
    inputs: { activatedAt },
    text: { ja: `${dayWords(day).ja}に開通しています。`, en: `Activated on ${dayWords(day).en}.` },
  })
}

function notActivated(): CalendarAnswer<PlainDate> {
  return waiting({
    rules: ['S79'],
    inputs: { activatedAt: null },
    text: { ja: '開通のお手続きを待っています。', en: 'Waiting for activation.' },
  })
}

function webMnpDay(signUp: WebMnpSignUp, timing: Timing): CalendarAnswer<PlainDate> {
  const { completion } = mailsOf(signUp, timing)
  if (completion !== null) {
    const day = tokyoDate(completion)
    return known(day, {
      rules: ['S75', 'C34'],
      inputs: { completionMailAt: completion },
      text: {
        ja: `開通完了のお知らせメールが届いた${dayWords(day).ja}が開通日です。`,
        en: `The completion mail came on ${dayWords(day).en}: that is the day of activation.`,
      },
    })
  }
  const from = autoActivationFrom(signUp, timing)
  const { autoDaysAfterArrival: days, autoFromHour: hour } = timing.webMnp
  if (from === null) {
    return waiting({
      rules: ['S75', 'S76'],
      inputs: { completionMailAt: null, arrivedOn: null },
      text: {
        ja: '開通日は、商品の到着日か、開通完了のお知らせメールで決まります。',
        en: 'The parcel’s arrival or the completion mail decides the day of activation.',
      },
    })
  }
  const day = tokyoDate(from)
  return estimate(day, {
    rules: ['S76', 'C17'],
    inputs: { arrivedOn: signUp.arrivedOn, days, hour },
    text: {
      ja: `お手続きがない場合、${dayWords(day).ja}の${hourWords(hour).ja}以降に開通する見込みです。`,
      en: `With nothing done, activation is expected from ${hourWords(hour).en} on ${dayWords(day).en}.`,
    },
  })
}
