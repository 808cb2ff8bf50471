/** One rule as people look it up: where it comes from and what it says, in our own words (N8). */
import type { RuleId } from '../../domain/verdict.ts'

/** The issue that brings the rule; 5 stands for "later than 4". */
export type RuleIssue = 2 | 3 | 4 | 5

export interface RuleEntry {
  readonly id: RuleId
  /** Heading of the seed article, or of our own rules where the article is silent. */
  readonly section: string
  readonly issue: RuleIssue
  readonly ja: string
  readonly en: string
}

/** ID, Japanese, English; a fourth part where the rule comes with another issue than its neighbours. */
export type RuleRow = readonly [id: RuleId, ja: string, en: string, issue?: RuleIssue]

/** Rules that share a section and, mostly, an issue. */
export function rulesOf(section: string, issue: RuleIssue, rows: readonly RuleRow[]): RuleEntry[] {
  return rows.map(([id, ja, en, own]) => ({ id, section, issue: own ?? issue, ja, en }))
}
