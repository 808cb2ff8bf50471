/** Moving practice time on: written to a small file first, then true, then told. It survives a restart. */
import { millisecondsBetween, type PracticeTimeDamage } from '#shared/domain/time/time.ts'
import { movedOn, type TimeStep } from '#shared/rules/calendar/practice-time.ts'
import { createListeners } from '../../lib/listeners.ts'
import type { PracticeClock } from './pc-clock.ts'
import { callError, Refusal } from '../../errors.ts'
import { log } from '../../lib/log.ts'
import type { MovedOnFile } from './moved-on-file.ts'
import { isDiskFull } from '../../lib/small-file.ts'

export interface PracticeTime {
  /** Milliseconds by which time has been moved on in all. */
  movedOn(): number
  /** Milliseconds between the PC's clock and main's: the pages' clock is the same. */
  ahead(): number
  /** @throws Refusal `storage` or `diskFull` when it could not be kept: then time stands where it stood */
  forward(by: TimeStep): void
  onMoved(listener: () => void): void
  /** What became of a damaged file, until staff have seen it. */
  damage(): PracticeTimeDamage | null
  /** Staff have seen it. @throws Refusal `storage` or `diskFull` when that could not be kept: then it is said again */
  damageSeen(): void
}

/** Forward only: what is locked until a moment is never locked longer or shorter by going back (L4). */
export function createPracticeTime(clock: PracticeClock, file: MovedOnFile): PracticeTime {
  const moved = createListeners('practiceTime.moved')
  /** @throws Refusal `storage` or `diskFull` */
  function kept(write: () => void): void {
    try {
      write()
    } catch (error) {
      log('practice time not written')
      throw new Refusal(callError(isDiskFull(error) ? 'diskFull' : 'storage'))
    }
  }
  return {
    movedOn: clock.movedOn,
    ahead: clock.ahead,
    forward(by) {
      const now = clock.now()
      const step = millisecondsBetween(now, movedOn(now, by))
      kept(() => file.write(clock.movedOn() + step))
      clock.forward(step)
      moved.tell()
    },
    damage: file.damage,
    damageSeen: () => kept(file.seen),
    onMoved: (listener) => void moved.add(listener),
  }
}
