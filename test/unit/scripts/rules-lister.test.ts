import { describe, expect, it } from 'vitest'
import { carries, coverageOf, idsOf } from '#test/rules/coverage.ts'
import { testsOf } from '#test/rules/promises.ts'
import { titlesIn } from '#test/rules/titles.ts'

const rule = (id: string, issue: number) => ({ id, section: '1', issue, ja: '規則', en: 'a rule' })

describe('titles of tests', () => {
  const names = (source: string) => titlesIn('a.test.ts', source).map(({ name }) => name)

  it('joins the groups and the name', () => {
    expect(
      names(`describe('links', () => { describe('order', () => { it('R1: first', () => {}) }) })`),
    ).toEqual(['links › order › R1: first'])
  })

  it('reads tables, templates and Playwright', () => {
    expect(names('it.each([1, 2])(`R1: %s and ${x}`, () => {})')).toEqual(['R1: %s and …'])
    expect(
      names(`it.each\`a\`('R2', () => {}); test.describe('g', () => { test('R3', async ({ desk }) => {}) })`),
    ).toEqual(['R2', 'g › R3'])
  })

  it('leaves out what does not run', () => {
    expect(
      names(
        `it.skip('R1', f); it.todo('R2'); test.fixme('R3', f); describe.skip('g', () => { it('R4', f) })`,
      ),
    ).toEqual([])
  })

  it('takes no other call or text for a test', () => {
    expect(names(`const s = "it('R1', f)"; expect('R2').toBe('R2'); fit('R3')`)).toEqual([])
  })
})

describe('coverage of rules', () => {
  it('takes an ID as a word only', () => {
    expect(carries('R26: blocked', 'R26')).toBe(true)
    expect(carries('(R26, R27)', 'R27')).toBe(true)
    expect(carries('R26: blocked', 'R2')).toBe(false)
    expect(carries('XR26', 'R26')).toBe(false)
    expect(carries('R10b: expires', 'R10')).toBe(false)
  })

  it('spells ranges out', () => {
    expect(idsOf(['S8-S11', 'C21'])).toEqual(['S8', 'S9', 'S10', 'S11', 'C21'])
  })

  it('names a due rule without a test, and forgives one of a later issue', () => {
    const tests = [{ file: 'a.test.ts', name: 'S1: holds' }]
    const coverage = coverageOf([rule('S1', 2), rule('S2', 2), rule('S3', 3)], tests, ['S1', 'S2'], 2)
    expect(coverage.untested).toEqual(['S2'])
    expect(coverage.later.map((entry) => entry.rule.id)).toEqual(['S3'])
    expect(coverage.now[0]?.tests).toEqual(tests)
  })

  it('names a due rule that the catalogue lost or put off', () => {
    expect(coverageOf([rule('S2', 3)], [], ['S1', 'S2'], 2).unlisted).toEqual(['S1', 'S2'])
  })
})

describe('promises of the desk', () => {
  const tests = ['E1a: one', 'press › E1: two', 'E10: three', 'V1E1'].map((name) => ({ file: 'a', name }))

  it('are shown by tests with their ID and any letter', () => {
    expect(testsOf('E1', tests).map(({ name }) => name)).toEqual(['E1a: one', 'press › E1: two'])
    expect(testsOf('E2', tests)).toEqual([])
  })
})
