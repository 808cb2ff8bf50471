/** 利用開始日 (S77, C4). Kept apart from 開通日 and from billing (C32). */
import type { PlainDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { activationDay } from './activation-day.ts'
import { estimate, known, open, waiting, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import type { SignUp } from './sign-up.ts'
import { plusDays } from './tokyo-days.ts'

/** The days on which use may start: one, or two where the rules do not say which (C4), earliest first. */
export function storeUseStarts(activatedOn: PlainDate, { storeUseStart }: Timing): PlainDate[] {
  const next = plusDays(activatedOn, 1)
  if (storeUseStart === 'sameDay') return [activatedOn]
  return storeUseStart === 'nextDay' ? [next] : [activatedOn, next]
}

/** All days that are possible; none while nothing can be said (C35). */
export function useStarts(signUp: SignUp, timing: Timing): PlainDate[] {
  const { value } = activationDay(signUp, timing)
  if (value === null) return []
  return signUp.channel === 'store'
    ? storeUseStarts(value, timing)
    : [plusDays(value, timing.webMnp.useStartDaysAfterActivation)]
}

/** The first day of use; null with both days in the sentence where the rules leave it open (C4). */
export function useStartDay(signUp: SignUp, timing: Timing): CalendarAnswer<PlainDate> {
  const activation = activationDay(signUp, timing)
  const inputs = { activationDay: activation.value, storeUseStart: timing.storeUseStart }
  if (signUp.channel === 'webNew') {
    return open({
      rules: ['C35'],
      inputs,
      says: [{ code: 'useStartUnclear', params: {} }],
    })
  }
  const [first, second] = useStarts(signUp, timing)
  if (first === undefined) {
    return waiting({
      rules: ['C32'],
      inputs,
      says: [{ code: 'useStartFollows', params: {} }],
    })
  }
  if (second !== undefined) {
    return open({
      rules: ['C4'],
      inputs,
      says: [{ code: 'useStartEither', params: { first: dayWords(first), second: dayWords(second) } }],
    })
  }
  const why = {
    rules: [signUp.channel === 'store' ? ('C4' as const) : ('S77' as const), 'C32' as const],
    inputs,
    says: [{ code: 'useStartOn' as const, params: { day: dayWords(first) } }],
  }
  return activation.status === 'known' ? known(first, why) : estimate(first, why)
}
