/** Main's only reader of time (design, "Processes"): the PC's time, and on top what practice moved it on. */
import { instant, plusMilliseconds, type Clock } from '#shared/domain/time/time.ts'
import type { PcClock } from './pc-clock.ts'

/** A clock that practice can move on; it never goes back. */
export interface PracticeClock extends Clock {
  /** Milliseconds by which practice has moved it on in all. */
  movedOn(): number
  /** Milliseconds between what the PC shows and this clock: what practice moved on, and what the PC is wrong by. */
  ahead(): number
  /** @param milliseconds more than 0; anything else is ignored */
  forward(milliseconds: number): void
}

/** @param movedOn milliseconds by which practice had moved it on before. */
export function createClock(pc: Pick<PcClock, 'now' | 'ahead'>, movedOn = 0): PracticeClock {
  let practised = Math.max(0, movedOn)
  return {
    movedOn: () => practised,
    ahead: () => pc.ahead() + practised,
    forward(milliseconds) {
      if (milliseconds > 0) practised += milliseconds
    },
    now: () => instant(plusMilliseconds(pc.now(), practised)),
  }
}
