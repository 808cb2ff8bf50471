/**
 * The PC's own clock, as far as it is believed (design, "A wrong clock destroys nothing"). A clock that is suddenly more
 * than a day away from where time had come is not believed until staff say that it is right: until then time goes on
 * from where it was, so that nothing is erased, no deadline passes and no lock ends over a wrong clock.
 */
import { performance } from 'node:perf_hooks'
import {
  type Clock,
  type ClockDoubt,
  instant,
  type Instant,
  millisecondsBetween,
  plusMilliseconds,
} from '#shared/domain/time/time.ts'
import { createListeners } from '../../lib/listeners.ts'

/** Milliseconds: farther away than this, either way, is a jump. */
export const JUMP = 86_400_000

/** What the time is without practice: locks of this PC run on it. */
export interface PcClock extends Clock {
  /** Milliseconds between what the PC shows and this clock: less than 0 while the PC is ahead and not believed. */
  ahead(): number
  /** Null while the PC's clock is believed. */
  doubt(): ClockDoubt | null
  /**
   * Staff say that the PC's clock is right: from now on it is believed.
   * @param read what it showed then. @returns false when it shows something else by now: nothing has changed
   */
  believe(read: Instant): boolean
  /** Staff say that it is wrong: time goes on as it does, and nobody is asked again while it stays wrong. */
  disbelieve(): void
  /** Called when a doubt begins, is answered, or is over. */
  onDoubt(listener: () => void): void
}

export interface PcClockParts {
  /** The PC's clock. */
  readonly read: () => Date
  /** A test switch for the unpackaged app: the PC's clock shows this at first and goes on. */
  readonly startAt?: string | null
  /** Milliseconds of a count that nobody can set. */
  readonly uptime?: () => number
  /** The latest time that an earlier run believed; null: the PC's clock is believed as it is. */
  readonly seen?: Instant | null
}

/**
 * Never runs backwards while the app is open, so that setting the PC's clock back shortens no lock (L4);
 * nor does it stand still then, so that a lock ends although the PC's clock was ahead for a moment.
 */
export function createPcClock(parts: PcClockParts): PcClock {
  const { read, startAt = null, uptime = () => performance.now(), seen = null } = parts
  const doubted = createListeners('clock.doubt')
  const first = read()
  const shift = startAt === null ? 0 : millisecondsBetween(instant(first.toISOString()), instant(startAt))
  const shown = (): number => read().getTime() + shift
  /** The last believed reading, and the count at that moment. */
  let good = { at: first.getTime() + shift, uptime: uptime() }
  if (seen !== null && Math.abs(good.at - epoch(seen)) > JUMP) good = { ...good, at: epoch(seen) }
  let last = good.at
  let state: 'believed' | 'asked' | 'wrong' = 'believed'

  function enter(next: typeof state): void {
    if (next === state) return
    state = next
    doubted.tell()
  }

  /** Milliseconds since the epoch. Listeners may ask again: what they are told of stands by then. */
  function come(): number {
    const wall = shown()
    const count = uptime()
    const expected = good.at + Math.floor(count - good.uptime)
    const jumped = Math.abs(wall - expected) > JUMP
    if (!jumped && wall >= last) good = { at: wall, uptime: count }
    last = good.at + Math.floor(count - good.uptime)
    if (jumped !== (state !== 'believed')) enter(jumped ? 'asked' : 'believed')
    return last
  }

  return {
    now: () => at(come()),
    ahead: () => come() - read().getTime(),
    doubt() {
      const expected = at(come())
      return state === 'believed' ? null : { shown: at(shown()), expected, answered: state === 'wrong' }
    },
    believe(wasRead) {
      const wall = shown()
      if (Math.abs(wall - epoch(wasRead)) > JUMP) return false
      good = { at: wall, uptime: uptime() }
      last = wall
      enter('believed')
      return true
    },
    disbelieve() {
      come()
      if (state === 'asked') enter('wrong')
    },
    onDoubt: (listener) => void doubted.add(listener),
  }
}

function at(milliseconds: number): Instant {
  return instant(new Date(milliseconds).toISOString())
}

function epoch(text: Instant): number {
  return Date.parse(text)
}

// Main's only reader of time (design, "Processes"): the PC's time, and on top what practice moved it on.

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
