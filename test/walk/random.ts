/** Chance that can be had again: the same seed, the same presses. */

export interface Chance {
  /** From 0 up to, not including, n. */
  below(n: number): number
  of<T>(choices: readonly [T, ...T[]]): T
}

/** mulberry32: small, and good enough to press buttons with. @param seed any whole number. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number): number => Math.floor(next() * n)
  return { below, of: (choices) => choices[below(choices.length)] ?? choices[0] }
}
