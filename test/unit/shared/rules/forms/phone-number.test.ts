import { describe, expect, it } from 'vitest'
import { plainDateSchema } from '#shared/domain/time/time.ts'
import { crossIssues } from '#shared/rulebook/checks/check.ts'
import { rulebookSchema } from '#shared/rulebook/schema/pack.ts'
import { grownUp } from '#shared/rulebook/library/old-packs.ts'
import { builtIn, defaultPack } from '#shared/rulebook/library/packs.ts'
import { sayFieldIssue } from '#shared/words/forms/field-issues.ts'
import { contactNumberIssues, groupedNumber, isMobileNumber } from '#shared/rules/forms/phone-number.ts'

const today = plainDateSchema.parse('2026-11-22')
const codes = (number: string, day = today): string[] =>
  contactNumberIssues(number, 'contactPhone', defaultPack, day).map(({ code }) => code)

describe('phone numbers by the numbering plan', () => {
  it.each([
    '09000001234',
    '08010001234',
    '07000001234',
    '06000001234',
    '05000001234',
    '0300001234',
    '0620001234',
    '0422001234',
    '0120000123',
    '0570000123',
    '08000001234',
  ])('E4b: %s can be a contact number', (number) => {
    expect(codes(number)).toEqual([])
  })

  it.each([
    ['0900000123', 'length'],
    ['030000012345', 'length'],
    ['03000012345', 'length'],
    ['0000000000', 'prefix'],
    ['00000000000', 'prefix'],
    ['9000001234', 'prefix'],
    ['012000012', 'length'],
    ['0800000123', 'length'],
    ['050000123', 'length'],
    ['090000012345', 'length'],
    ['0900000abcd', 'format'],
    ['', 'format'],
  ])('E4b: %j cannot: %s', (number, code) => {
    expect(codes(number)).toEqual([code])
  })

  it('E4b: the length is said with the beginning that asks for it', () => {
    const [issue] = contactNumberIssues('0900000123', 'contactPhone', defaultPack, today)
    const text = issue === undefined ? '' : sayFieldIssue(issue, 'ja', issue.field)
    expect(text).toContain('090')
    expect(text).toContain('11桁')
  })

  it('E4b: 060 is a mobile number from the day on which the plan gives it out', () => {
    const before = plainDateSchema.parse('2026-06-30')
    const first = plainDateSchema.parse('2026-07-01')
    expect(isMobileNumber('06000001234', defaultPack, before)).toBe(false)
    expect(isMobileNumber('06000001234', defaultPack, first)).toBe(true)
    expect(codes('06000001234', before)).toEqual(['prefix'])
    expect(codes('0620001234', before)).toEqual([])
    for (const number of ['0300001234', '05000001234', '08000001234', '0900000123', '']) {
      expect(isMobileNumber(number, defaultPack, first)).toBe(false)
    }
  })

  it.each([
    ['06000001234', '060-0000-1234'],
    ['0300001234', '03-0000-1234'],
    ['0120000123', '0120-000-123'],
    ['08000001234', '0800-000-1234'],
    ['0422001234', '0422001234'],
    ['0900', '090-0'],
    ['090abc', '090abc'],
  ])('E4b: %s is written %s', (number, written) => {
    expect(groupedNumber(number, defaultPack)).toBe(written)
  })

  it('E4b: the packs carry the country’s plan, and a pack from before there was one means it', () => {
    for (const pack of builtIn.packs) {
      const { numbering: _numbering, ...old } = pack
      const { numbering } = rulebookSchema.parse(grownUp(old))
      expect(numbering.map(({ prefix }) => prefix)).toContain('060')
      expect(pack.numbering.toSorted(byPrefix)).toEqual(numbering.toSorted(byPrefix))
    }
  })

  it('E4b: a kind of number that stands twice, or in groups that are not its length, is refused at its place', () => {
    const [first] = defaultPack.numbering
    if (first === undefined) throw new Error('no kind of number')
    const issues = crossIssues({
      ...defaultPack,
      numbering: [first, first, { ...first, prefix: '099', groups: [3] }],
    })
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['duplicate', 'numbering.1.prefix'],
      ['groupsNotDigits', 'numbering.2.groups'],
    ])
  })
})

function byPrefix(a: { prefix: string }, b: { prefix: string }): number {
  return a.prefix.localeCompare(b.prefix)
}
