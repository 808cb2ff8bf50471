/** Main's only reader of time (design, "Processes"). */
import { performance } from 'node:perf_hooks'
import { instant, millisecondsBetween, type Clock } from '#shared/domain/time.ts'

/**
 * Never runs backwards while the app is open, so that setting the PC's clock back shortens no lock (L4);
 * nor does it stand still then, so that a lock ends although the PC's clock was ahead for a moment.
 * @param startAt a test switch for the unpackaged app: time starts there and goes on.
 * @param uptime milliseconds of a count that nobody can set.
 */
export function createClock(
  read: () => Date,
  startAt: string | null,
  uptime: () => number = () => performance.now(),
): Clock {
  const first = read()
  const shift = startAt === null ? 0 : millisecondsBetween(instant(first.toISOString()), instant(startAt))
  /** The last reading of the PC's clock that was not behind, and the count at that moment. */
  let good = { at: first.getTime() + shift, uptime: uptime() }
  let last = good.at
  return {
    now() {
      const wall = read().getTime() + shift
      if (wall >= last) good = { at: wall, uptime: uptime() }
      last = good.at + Math.floor(uptime() - good.uptime)
      return instant(new Date(last).toISOString())
    },
  }
}
