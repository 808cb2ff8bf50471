import { describe, expect, it } from 'vitest'
import { ruleIdSchema } from '#shared/domain/verdict.ts'
import { catalogue, ruleOf, sectionOf } from '#shared/words/catalogue/index.ts'
import { tables } from '#shared/words/catalogue/sections.ts'
import { reasonFacts } from '#shared/domain/reason-codes.ts'

const ids = catalogue.map(({ id }) => id)

/** `letter`1 … `letter`last. */
function run(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, n) => `${letter}${String(n + 1)}`)
}

describe('the catalogue', () => {
  it('lists each rule once', () => {
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
    for (const id of ids) expect(ruleIdSchema.safeParse(id).success).toBe(true)
  })

  it.each([
    ['S', 83],
    ['C', 38],
    ['L', 11],
    ['R', 31],
    ['N', 20],
    ['Q', 9],
    ['V', 25],
    ['W', 19],
  ] as const)('has every rule of %s up to %i', (letter, last) => {
    const numbered = ids.filter((id) => id.startsWith(letter) && /\d$/.test(id))
    expect(numbered.toSorted()).toEqual(run(letter, last).toSorted())
  })

  it('has the two rules with a letter behind, and no other', () => {
    expect(ids.filter((id) => /[a-z]$/.test(id))).toEqual(['C10b', 'V9b'])
  })

  it('says of each where it comes from, in Japanese and in English', () => {
    for (const { id, section, ja, en } of catalogue) {
      expect([id, section]).not.toContain('')
      expect(ja, id).toMatch(/[ぁ-んァ-ヶ一-龠].*[。]$/)
      expect(en, id).toMatch(/^\S.*\.$/)
    }
  })

  it('N8: knows every rule that a refusal names, the tables of states and capabilities too', () => {
    const named = Object.values(reasonFacts).map(([rule]) => rule)
    expect(named.filter((rule) => ruleOf(rule) === null)).toEqual([])
    expect(ruleOf('1.6')?.en).toContain('fixed ways')
  })

  it('N8: names each source in both languages', () => {
    for (const rule of [...catalogue, ...tables]) {
      expect(sectionOf(rule, 'ja')).toBe(rule.section)
      expect(sectionOf(rule, 'en'), rule.section).toMatch(/^[A-Z][ -~“”’]+$/)
    }
  })

  it('knows no rule that is not there', () => {
    expect(ruleOf('S84')).toBeNull()
  })
})
