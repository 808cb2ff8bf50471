/** Rules by number, by what they say and by where they come from. */
import { halfWidth } from '#shared/domain/text/typed-text.ts'
import { catalogue, sectionOf, type RuleEntry } from '#shared/words/catalogue/index.ts'

/** @param typed nothing finds all; several words must all be there, in whatever language. */
export function findRules(typed: string): readonly RuleEntry[] {
  const words = halfWidth(typed).toLowerCase().split(/\s+/).filter(Boolean)
  return catalogue.filter((rule) => {
    const all = [rule.ja, rule.en, rule.section, sectionOf(rule, 'en')].join(' ').toLowerCase()
    const id = rule.id.toLowerCase()
    // A whole number is meant as one: S2 is not S26.
    return words.every((word) => (/^[a-z]\d+b?$/.test(word) ? id === word : `${id} ${all}`.includes(word)))
  })
}
