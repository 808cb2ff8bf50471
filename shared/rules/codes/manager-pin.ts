/** Whether a text can be the manager's PIN, and what a wrong one leads to (L10; throttled like a usage code, L4). */
import { isPin } from '../../domain/manager.ts'
import { tokyoTime, type Instant } from '../../domain/time/time.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import type { LinkParameters } from '../../rulebook/schema/pack.ts'
import { reason } from '../reasons.ts'
import { isLocked, triesLeft, type Tries } from './throttle.ts'

/** What the PIN approves. Who reprints a code may go on without it by a new code (T11); the others wait for the manager. */
export type ManagerAct = 'reprint' | 'rulebook' | 'pin'

const missing = {
  reprint: 'managerPinMissingReprint',
  rulebook: 'managerPinMissing',
  pin: 'managerPinMissing',
} as const
const locked = {
  reprint: 'managerPinLockedReprint',
  rulebook: 'managerPinLocked',
  pin: 'managerPinLocked',
} as const

/** One digit throughout, or a run up or down: what everybody tries first. */
function simple(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]))
  return [0, 1, -1].some((step) => steps.every((other) => other === step))
}

/** Whether this may become the PIN: four to eight digits, and not the first that anybody would try. */
export function mayBePin(pin: string): Verdict {
  if (!isPin(pin)) return no(reason('managerPinShape'))
  return simple(pin) ? no(reason('managerPinSimple')) : YES
}

function unlocked({ lockedUntil, ...tries }: Tries, now: Instant, act: ManagerAct): Verdict {
  return lockedUntil !== null && isLocked({ ...tries, lockedUntil }, now)
    ? no(reason(locked[act], { time: tokyoTime(lockedUntil) }))
    : YES
}

/** Whether the PIN may be tried now. @param tries null: no PIN was ever set */
export function mayTryPin(tries: Tries | null, now: Instant, act: ManagerAct): Verdict {
  return tries === null ? no(reason(missing[act])) : unlocked(tries, now, act)
}

/** What is said of a wrong one. @param after the tries with this one counted */
export function wrongPin(after: Tries, now: Instant, parameters: LinkParameters, act: ManagerAct): Verdict {
  const verdict = unlocked(after, now, act)
  return verdict.ok ? no(reason('managerPinWrong', { left: triesLeft(after, parameters) })) : verdict
}
