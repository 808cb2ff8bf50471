import { describe, expect, it } from 'vitest'
import { unsetBranch } from '#shared/domain/branch.ts'
import { lineStates } from '#shared/domain/line.ts'
import { instant } from '#shared/domain/time/time.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { awaitsNumber, mayTakeNewNumber, mnpFailed } from '#shared/rules/session/flow.ts'

const at = (text: string) => instant(`${text}+09:00`)
const codes = (verdict: Verdict) => (verdict.ok ? [] : verdict.reasons.map(({ code }) => code))

describe('a failed MNP', () => {
  it('W8: may go on with a new number, with fresh consent and not without', () => {
    const line = { state: 'failed', numberKind: 'mnp' } as const
    expect(mayTakeNewNumber(line, { consent: true }).ok).toBe(true)
    expect(codes(mayTakeNewNumber(line, { consent: false }))).toEqual(['newNumberNeedsConsent'])
  })

  it.each(lineStates.filter((state) => state !== 'failed'))(
    'W8: a line that is %s takes no new number',
    (state) => {
      const ask = mayTakeNewNumber({ state, numberKind: 'mnp' }, { consent: true })
      expect(codes(ask)).toEqual(['newNumberOnlyMnp'])
    },
  )

  it('W8: a line whose number was new from the start takes no other', () => {
    const line = { state: 'failed', numberKind: 'new' } as const
    expect(codes(mayTakeNewNumber(line, { consent: true }))).toEqual(['newNumberOnlyMnp'])
    expect(mnpFailed(line)).toBe(false)
  })

  it('E9k, R24, C28: it is an activation: the branch must activate, and its desk be open', () => {
    const line = { state: 'failed', numberKind: 'mnp' } as const
    const branch = { ...unsetBranch, activationHours: { from: '10:00', until: '20:00' } }
    const ask = (now: string, of = branch) =>
      codes(
        mayTakeNewNumber(
          line,
          { consent: true },
          { immediateActivation: true },
          { branch: of, now: at(now) },
        ),
      )
    expect(ask('2026-11-30T19:59:00')).toEqual([])
    expect(ask('2026-11-30T20:00:00')).toEqual(['activationDeskClosed'])
    expect(ask('2026-11-30T12:00:00', { ...branch, immediateActivation: false })).toEqual([
      'activationAtBranch',
    ])
  })

  it('W8: what waits for the carrier’s number is a new line without one', () => {
    expect(awaitsNumber({ numberKind: 'new', phoneNumber: '' })).toBe(true)
    expect(awaitsNumber({ numberKind: 'new', phoneNumber: '09000001234' })).toBe(false)
    expect(awaitsNumber({ numberKind: 'mnp', phoneNumber: '' })).toBe(false)
  })
})
