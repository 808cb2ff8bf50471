/** Main's only reader of time (design, "Processes"). */
import { instant, millisecondsBetween, type Clock, type Instant } from '#shared/domain/time.ts'

/**
 * Never runs backwards while the app is open, so that setting the PC's clock back shortens no lock (L4).
 * @param startAt a test switch for the unpackaged app: time starts there and goes on.
 */
export function createClock(read: () => Date, startAt: string | null): Clock {
  const first = read()
  const shift = startAt === null ? 0 : millisecondsBetween(instant(first.toISOString()), instant(startAt))
  let last: Instant | null = null
  return {
    now() {
      const at = instant(new Date(read().getTime() + shift).toISOString())
      if (last !== null && millisecondsBetween(last, at) < 0) return last
      last = at
      return at
    },
  }
}
