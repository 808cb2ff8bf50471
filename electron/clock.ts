/** Main's only reader of time (design, "Processes"). */
import { performance } from 'node:perf_hooks'
import { instant, millisecondsBetween, type Clock } from '#shared/domain/time.ts'

/** A clock that practice can move on; it never goes back. */
export interface PracticeClock extends Clock {
  /** Milliseconds by which practice has moved it on in all. */
  movedOn(): number
  /** Milliseconds between the PC's clock and this one: what practice moved on, and where a test put it (maybe back). */
  ahead(): number
  /** @param milliseconds more than 0; anything else is ignored */
  forward(milliseconds: number): void
}

/**
 * Never runs backwards while the app is open, so that setting the PC's clock back shortens no lock (L4);
 * nor does it stand still then, so that a lock ends although the PC's clock was ahead for a moment.
 * @param startAt a test switch for the unpackaged app: time starts there and goes on.
 * @param uptime milliseconds of a count that nobody can set.
 * @param movedOn milliseconds by which practice had moved it on before.
 */
export function createClock(
  read: () => Date,
  startAt: string | null,
  uptime: () => number = () => performance.now(),
  movedOn = 0,
): PracticeClock {
  const first = read()
  const start = startAt === null ? 0 : millisecondsBetween(instant(first.toISOString()), instant(startAt))
  let practised = Math.max(0, movedOn)
  let shift = start + practised
  /** The last reading of the PC's clock that was not behind, and the count at that moment. */
  let good = { at: first.getTime() + shift, uptime: uptime() }
  let last = good.at
  return {
    movedOn: () => practised,
    ahead: () => shift,
    forward(milliseconds) {
      if (!(milliseconds > 0)) return
      practised += milliseconds
      shift += milliseconds
      // The count goes on from there, also while the PC's own clock is behind.
      good = { ...good, at: good.at + milliseconds }
      last += milliseconds
    },
    now() {
      const wall = read().getTime() + shift
      if (wall >= last) good = { at: wall, uptime: uptime() }
      last = good.at + Math.floor(uptime() - good.uptime)
      return instant(new Date(last).toISOString())
    },
  }
}
