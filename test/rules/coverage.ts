/** Which rule is shown by which tests. */
import type { TestTitle } from './titles.ts'

/** As `shared/words/catalogue` has them. */
export interface RuleEntry {
  readonly id: string
  readonly section: string
  /** The issue that brings the rule. */
  readonly issue: number
  readonly ja: string
  readonly en: string
}

export interface RuleCoverage {
  readonly rule: RuleEntry
  readonly tests: readonly TestTitle[]
}

export interface Coverage {
  /** Rules that must hold now. */
  readonly now: readonly RuleCoverage[]
  /** Rules that a later issue brings; a test of one is welcome and not asked for. */
  readonly later: readonly RuleCoverage[]
  /** Due now and without a test. */
  readonly untested: readonly string[]
  /** Due now and not in the catalogue. */
  readonly unlisted: readonly string[]
}

/** True when the name carries the ID as a word: `S2` is in `S2: …` and `S1, S2`, not in `S26` or `C2`. */
export function carries(name: string, id: string): boolean {
  return new RegExp(`(?<![A-Za-z0-9])${id}(?![A-Za-z0-9])`).test(name)
}

/** @param ranges like `S1-S10` or `C21`. @returns every ID in them */
export function idsOf(ranges: readonly string[]): string[] {
  return ranges.flatMap((range) => {
    const [, letter = '', from = '', to = from] = /^([A-Z])(\d+)(?:-[A-Z](\d+))?$/.exec(range) ?? []
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${letter}${Number(from) + i}`)
  })
}

/** @param due IDs that must stand in the catalogue. @param issue the newest issue whose rules must have tests. */
export function coverageOf(
  catalogue: readonly RuleEntry[],
  titles: readonly TestTitle[],
  due: readonly string[],
  issue: number,
): Coverage {
  const all = catalogue.map((rule) => ({ rule, tests: titles.filter(({ name }) => carries(name, rule.id)) }))
  const now = all.filter(({ rule }) => rule.issue <= issue)
  const present = new Set(now.map(({ rule }) => rule.id))
  return {
    now,
    later: all.filter(({ rule }) => rule.issue > issue),
    untested: now.filter(({ tests }) => tests.length === 0).map(({ rule }) => rule.id),
    unlisted: due.filter((id) => !present.has(id)),
  }
}
