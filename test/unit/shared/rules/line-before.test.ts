import { expect, it } from 'vitest'
import { likeLineBefore } from '#shared/rules/forms/line-before.ts'
import { filledSession } from '#test/fixtures/desk-session.ts'

const [before, other] = filledSession().lines
if (before === undefined || other === undefined) throw new Error('two lines')
const blank = { ...other, planId: '', capacityGb: null, numberKind: null, iccid: '' }

it('takes plan, capacity and kind of SIM of the line before, and a new number where nothing was said', () => {
  const { planId, capacityGb, simKind } = before
  expect(likeLineBefore(blank, before)).toEqual({ planId, capacityGb, simKind, numberKind: 'new' })
  expect(likeLineBefore({ ...blank, numberKind: 'mnp' }, before)).toEqual({ planId, capacityGb, simKind })
})

it('R15: a number that is brought along is never taken over', () => {
  const ported = {
    ...before,
    numberKind: 'mnp',
    phoneNumber: '09000001234',
    mnpNumber: '1234567890',
  } as const
  expect(Object.keys(likeLineBefore(blank, ported) ?? {})).toEqual(['planId', 'capacityGb', 'simKind'])
})

it('has nothing to take from no line, from one without a plan, or for one that has its own', () => {
  expect(likeLineBefore(blank, undefined)).toBeNull()
  expect(likeLineBefore(blank, { ...before, planId: '', capacityGb: null })).toBeNull()
  expect(likeLineBefore(other, before)).toBeNull()
})
