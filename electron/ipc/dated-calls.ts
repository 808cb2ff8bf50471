/**
 * What takes its date from the clock for good (a reception's number, a contract, an activation) waits until staff have
 * said whether the PC's clock is right: not longer, since time goes on after either answer.
 */
import { no, YES } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'
import type { PcClock } from '../shell/clock/pc-clock.ts'
import type { SessionHandlers } from '../sessions/service.ts'
import { insist } from '../errors.ts'

type Dated = 'session.open' | 'session.apply' | 'line.activate' | 'line.newNumber'

/** @returns the same calls, refused with `clockAsked` while the question stands. */
export function datedCalls(
  handlers: Pick<SessionHandlers, Dated>,
  clock: Pick<PcClock, 'doubt'>,
): Pick<SessionHandlers, Dated> {
  const answered = async (): Promise<void> => {
    const doubt = clock.doubt()
    insist(doubt === null || doubt.answered ? YES : no(reason('clockAsked')))
  }
  const after =
    <I, O>(call: (input: I) => Promise<O>) =>
    (input: I): Promise<O> =>
      answered().then(() => call(input))
  return {
    'session.open': after(handlers['session.open']),
    'session.apply': after(handlers['session.apply']),
    'line.activate': after(handlers['line.activate']),
    'line.newNumber': after(handlers['line.newNumber']),
  }
}
