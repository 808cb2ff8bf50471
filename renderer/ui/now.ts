/**
 * The only reader of the time in a window: the PC's clock, and practice time on top where it has been moved on. For
 * what is shown only; what counts is judged by main's clock.
 */

let ahead = 0

/** @param milliseconds as main says, whenever it does */
export function setAhead(milliseconds: number): void {
  ahead = milliseconds
}

/** Milliseconds since the epoch. */
export function nowMilliseconds(): number {
  return Date.now() + ahead
}
