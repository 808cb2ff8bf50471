import { describe, expect, it } from 'vitest'
import type { Search } from '#shared/domain/search.ts'
import { emptySearch, matches, maySearch, namesOf, normalSearch } from '#shared/rules/session/search.ts'
import { withoutPersonalData } from '#shared/rules/session/retention.ts'
import { activeSession } from '#test/fixtures/desk-session.ts'
import { now } from '#test/fixtures/family-view.ts'

const typed = (given: Partial<Search>): Search => normalSearch({ ...emptySearch(), ...given })
const codes = (given: Partial<Search>): string[] => {
  const verdict = maySearch(typed(given))
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code)
}
const finds = (given: Partial<Search>): boolean => matches(activeSession(), typed(given))

describe('how much has to be given', () => {
  it.each([
    [{ familyKana: 'みほん', phoneEnd: '1234' }],
    [{ familyKana: 'みほん', birthDate: '1980-04-02' }],
    [{ phoneEnd: '1234', birthDate: '1980-04-02' }],
    [{ receptionNumber: 'P-1122-001' }],
  ])('R28: two elements, or a reception number, are enough: %j', (given) => {
    expect(codes(given)).toEqual([])
  })

  it.each([[{}], [{ familyKana: 'みほん' }], [{ phoneEnd: '1234' }], [{ birthDate: '1980-04-02' }]])(
    'R28: fewer are refused: %j',
    (given) => {
      expect(codes(given)).toEqual(['searchNeedsTwo'])
    },
  )

  it('W16: a date of the visit is never one of the two', () => {
    expect(codes({ visitedOn: '2026-11-22' })).toEqual(['searchDateOnlyNarrows'])
    expect(codes({ visitedOn: '2026-11-22', familyKana: 'みほん' })).toEqual(['searchDateOnlyNarrows'])
    expect(codes({ visitedOn: '2026-11-22', familyKana: 'みほん', phoneEnd: '1234' })).toEqual([])
  })

  it('R28: blanks are nothing given', () => {
    expect(codes({ familyKana: ' \u3000', phoneEnd: '1234' })).toEqual(['searchNeedsTwo'])
  })

  it('R28: what is no end of a number, no date, no reception number is said', () => {
    expect(codes({ familyKana: 'みほん', phoneEnd: '4' })).toEqual(['searchPhoneEnd'])
    expect(codes({ familyKana: 'みほん', birthDate: '1980-02-31' })).toEqual(['searchNoSuchDay'])
    expect(codes({ familyKana: 'みほん', birthDate: '令和6年' })).toEqual(['searchDate'])
    expect(codes({ familyKana: 'みほん', birthDate: '昭和64年1月8日' })).toEqual(['searchOutsideEra'])
    expect(codes({ receptionNumber: '1122' })).toEqual(['searchNumber'])
  })
})

describe('which reception fits', () => {
  it.each([
    [{ familyKana: 'ミホン', birthDate: '1980-04-02' }],
    [{ familyKana: 'ﾐﾎﾝ', phoneEnd: '1234' }],
    [{ familyKana: 'み ほん', phoneEnd: '1231' }],
    [{ phoneEnd: '1230', birthDate: '昭和55年4月2日' }],
    [{ receptionNumber: 'p-1122-001' }],
    [{ receptionNumber: 'P-1122-001', familyKana: 'みほん' }],
  ])('R28: however it is typed, by the line or the contact number: %j', (given) => {
    expect(finds(given)).toBe(true)
  })

  it.each([
    [{ familyKana: 'みほ', birthDate: '1980-04-02' }],
    [{ familyKana: 'みほん', phoneEnd: '9999' }],
    [{ familyKana: 'みほん', birthDate: '1980-04-03' }],
    [{ receptionNumber: 'P-1122-002' }],
    [{ receptionNumber: 'P-1122-001', familyKana: 'べつじん' }],
  ])('R28: everything that was given has to be true: %j', (given) => {
    expect(finds(given)).toBe(false)
  })

  it('E4h: who has one name only is found by its reading', () => {
    const { contractor, ...session } = activeSession()
    const single = { ...contractor, singleName: true, familyKana: 'すかるの', givenKana: '' }
    const search = normalSearch(typed({ familyKana: 'スカルノ', birthDate: '昭和五十五年四月二日' }))
    expect(matches({ ...session, contractor: single }, search)).toBe(true)
  })

  it('W16: the date of the visit narrows', () => {
    const { businessDate } = activeSession()
    expect(finds({ familyKana: 'みほん', phoneEnd: '1234', visitedOn: businessDate })).toBe(true)
    expect(finds({ familyKana: 'みほん', phoneEnd: '1234', visitedOn: '2026-11-20' })).toBe(false)
  })

  it('R4, R28: what was erased is found by its number only', () => {
    const purged = withoutPersonalData(activeSession(), now)
    expect(matches(purged, typed({ receptionNumber: 'P-1122-001' }))).toBe(true)
    expect(matches(purged, typed({ phoneEnd: '1234', birthDate: '1980-04-02' }))).toBe(false)
    expect(matches(purged, typed({ receptionNumber: 'P-1122-001', phoneEnd: '1234' }))).toBe(false)
  })
})

it('L9: the record gets names of elements, never their values', () => {
  expect(namesOf(typed({ familyKana: 'みほん', visitedOn: '2026-11-22' }))).toEqual([
    'familyKana',
    'visitedOn',
  ])
})
