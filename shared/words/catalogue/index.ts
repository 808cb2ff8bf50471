/** Every rule ID with its source and its reading: `npm run rules` and the desk's explanations read it. */
import { counterFacts } from './counter-facts.ts'
import { decisions } from './decisions.ts'
import { ideas } from './ideas.ts'
import { lessons } from './lessons.ts'
import type { RuleEntry } from './rule-entry.ts'
import { tables } from './sections.ts'
import { seedPeople } from './seed-people.ts'
import { seedPhone } from './seed-phone.ts'
import { seedTiming } from './seed-timing.ts'
import { seedUsers } from './seed-users.ts'
import { situations } from './situations.ts'
import { vectors } from './vectors.ts'

export type { RuleEntry, RuleIssue } from './rule-entry.ts'
export { sectionOf } from './sections.ts'

export const catalogue: readonly RuleEntry[] = [
  ...seedPeople,
  ...seedUsers,
  ...seedPhone,
  ...seedTiming,
  ...decisions,
  ...lessons,
  ...counterFacts,
  ...ideas,
  ...vectors,
  ...situations,
]

/** The rule of an ID, or the table of a section; null when there is none. */
export function ruleOf(id: string): RuleEntry | null {
  return [...catalogue, ...tables].find((rule) => rule.id === id) ?? null
}
