/** 開通日 (S75, S76). A clock never makes a line active: what is to come is 見込み (C17). */
import { tokyoDate, type Instant, type PlainDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { estimate, known, open, waiting, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import { hourOn, hourTerm, plusDays } from './tokyo-days.ts'
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
        says: [{ code: 'activationUnclear', params: {} }],
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
    says: [{ code: 'activatedOn', params: { day: dayWords(day) } }],
  })
}

function notActivated(): CalendarAnswer<PlainDate> {
  return waiting({
    rules: ['S79'],
    inputs: { activatedAt: null },
    says: [{ code: 'activationWaits', params: {} }],
  })
}

function webMnpDay(signUp: WebMnpSignUp, timing: Timing): CalendarAnswer<PlainDate> {
  const { completion } = mailsOf(signUp, timing)
  if (completion !== null) {
    const day = tokyoDate(completion)
    return known(day, {
      rules: ['S75', 'C34'],
      inputs: { completionMailAt: completion },
      says: [{ code: 'activatedByMail', params: { day: dayWords(day) } }],
    })
  }
  const from = autoActivationFrom(signUp, timing)
  const { autoDaysAfterArrival: days, autoFromHour: hour } = timing.webMnp
  if (from === null) {
    return waiting({
      rules: ['S75', 'S76'],
      inputs: { completionMailAt: null, arrivedOn: null },
      says: [{ code: 'activationFollows', params: {} }],
    })
  }
  const day = tokyoDate(from)
  return estimate(day, {
    rules: ['S76', 'C17'],
    inputs: { arrivedOn: signUp.arrivedOn, days, hour },
    says: [{ code: 'activationExpected', params: { day: dayWords(day), hour: hourTerm(hour) } }],
  })
}
