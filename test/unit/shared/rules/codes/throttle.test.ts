/** A lock under clocks that were wrong when it began. What a wrong code does is tested where codes are used. */
import { describe, expect, it } from 'vitest'
import { instant, plusMinutes } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { boundedLock, lockEnd } from '#shared/rules/codes/throttle.ts'

const now = instant('2026-11-30T01:00:00Z')
const { lockMinutes } = rulebook.link
const lockedFor = (minutes: number) => ({
  wrongCodes: 5,
  lockedUntil: plusMinutes(now, minutes),
  kept: 'as it is',
})

describe('a lock that is longer than a lock can be', () => {
  it('E14x, L4: is a whole one from now; everything beside it stays', () => {
    expect(boundedLock(lockedFor(365 * 24 * 60), now, rulebook.link)).toEqual(lockedFor(lockMinutes))
    expect(boundedLock(lockedFor(lockMinutes + 1), now, rulebook.link)).toEqual(lockedFor(lockMinutes))
  })

  it('E14x, L4: a lock of its length or less, over or none at all, is left alone', () => {
    const none = { wrongCodes: 3, lockedUntil: null }
    expect(boundedLock(none, now, rulebook.link)).toBe(none)
    for (const minutes of [lockMinutes, 1, 0, -30]) {
      const tries = lockedFor(minutes)
      expect(boundedLock(tries, now, rulebook.link)).toBe(tries)
    }
  })

  it('E7i, L4: reads the same at the desk as at the carrier, for codes and for logins', () => {
    for (const entry of ['code', 'login'] as const) {
      for (const ahead of [365 * 24 * 60, 40, 0]) {
        const at = plusMinutes(now, ahead)
        const until = plusMinutes(at, lockMinutes)
        const locks = { code: null, login: null, [entry]: { at, until } }
        const carriers = boundedLock({ wrongCodes: 5, lockedUntil: until }, now, rulebook.link)
        expect(lockEnd({ locks }, entry, now)).toBe(carriers.lockedUntil)
      }
    }
  })
})
