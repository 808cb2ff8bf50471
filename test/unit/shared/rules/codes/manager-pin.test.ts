import { describe, expect, it } from 'vitest'
import { instant, plusMinutes } from '#shared/domain/time/time.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { mayBePin, mayTryPin, wrongPin } from '#shared/rules/codes/manager-pin.ts'
import { saidOf } from '#test/support/said.ts'

const codes = (pin: string): readonly string[] => {
  const verdict = mayBePin(pin)
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code)
}

describe('a manager’s PIN', () => {
  it.each(['2580', '1357', '11112222', '9021'])('L10: %s can be one', (pin) => {
    expect(codes(pin)).toEqual([])
  })

  it.each(['', '123', '123456789', '12a4'])('L10: «%s» is none: its shape is wrong', (pin) => {
    expect(codes(pin)).toEqual(['managerPinShape'])
  })

  it.each(['0000', '88888888', '012345', '4321'])('L10: %s is what anybody would try first', (pin) => {
    expect(codes(pin)).toEqual(['managerPinSimple'])
  })
})

describe('trying a manager’s PIN', () => {
  const now = instant('2026-11-30T01:00:00Z')
  const open = { wrongCodes: 2, lockedUntil: null }
  const locked = { wrongCodes: 5, lockedUntil: plusMinutes(now, 15) }
  const said = (verdict: Verdict): readonly (readonly [string, string | null])[] =>
    verdict.ok ? [] : verdict.reasons.map((each) => [each.code, saidOf(each)?.exact ?? null])
  const codesOf = (verdict: Verdict): readonly string[] => said(verdict).map(([code]) => code)

  it('E14x, L10: each act has its own words where no PIN is set, and while it is locked', () => {
    expect(mayTryPin(open, now, 'pin').ok).toBe(true)
    for (const act of ['rulebook', 'pin'] as const) {
      expect(codesOf(mayTryPin(null, now, act))).toEqual(['managerPinMissing'])
      expect(codesOf(mayTryPin(locked, now, act))).toEqual(['managerPinLocked'])
    }
    expect(codesOf(mayTryPin(null, now, 'reprint'))).toEqual(['managerPinMissingReprint'])
    expect(codesOf(mayTryPin(locked, now, 'reprint'))).toEqual(['managerPinLockedReprint'])
  })

  it('E14x, L4: a lock ends at its instant and names it', () => {
    expect(said(mayTryPin(locked, now, 'pin'))[0]?.[1]).toContain('10:15')
    expect(mayTryPin(locked, plusMinutes(now, 14), 'pin').ok).toBe(false)
    expect(mayTryPin(locked, plusMinutes(now, 15), 'pin').ok).toBe(true)
  })

  it('E14x, L10: a wrong one says how many are left, or that it is locked now', () => {
    const [wrong] = said(wrongPin(open, now, rulebook.link, 'pin'))
    expect(wrong?.[0]).toBe('managerPinWrong')
    expect(wrong?.[1]).toContain(`あと${rulebook.link.lockAfter - 2}回`)
    expect(codesOf(wrongPin(locked, now, rulebook.link, 'rulebook'))).toEqual(['managerPinLocked'])
  })
})
