/** Phone numbers by the numbering plan of the rulebook: whether there can be such a one, and how it is written (R5, R15, E4). */
import type { FieldPath } from '../../domain/controls/controls.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import type { NumberKind } from '../../rulebook/schema/numbers.ts'
import { issueIf, type FieldIssue } from './field-issue.ts'

type Numbering = Rulebook['numbering']

/** Its kind: of the prefixes that fit, the longest one says. @param number digits, also of a number half typed */
function kindOf(number: string, numbering: Numbering): NumberKind | null {
  const fitting = numbering.filter(({ prefix }) => number.startsWith(prefix))
  return fitting.toSorted((a, b) => b.prefix.length - a.prefix.length)[0] ?? null
}

/** Whether numbers of the kind are given out on that day. */
function isGivenOut({ from }: NumberKind, today: PlainDate): boolean {
  return from === null || from <= today
}

/** What is wrong with a number at which somebody is to be reached. @param number its digits, not empty */
export function contactNumberIssues(
  number: string,
  field: FieldPath,
  { numbering }: Pick<Rulebook, 'numbering'>,
  today: PlainDate,
): FieldIssue[] {
  if (!/^\d+$/.test(number)) return issueIf(true, field, { code: 'format', params: {} })
  const kind = kindOf(number, numbering)
  if (kind === null || !isGivenOut(kind, today)) return issueIf(true, field, { code: 'prefix', params: {} })
  const { prefix, digits } = kind
  return issueIf(number.length !== digits, field, { code: 'length', params: { prefix, digits } })
}

/** Whether it is a mobile number of today, which can be brought along (R15). @param number its digits */
export function isMobileNumber(
  number: string,
  { numbering }: Pick<Rulebook, 'numbering'>,
  today: PlainDate,
): boolean {
  const kind = /^\d+$/.test(number) ? kindOf(number, numbering) : null
  return kind !== null && kind.mobile && isGivenOut(kind, today) && number.length === kind.digits
}

/** `090-0000-1234`; a number of a kind that is not written in fixed groups, and other text, stays as it is. */
export function groupedNumber(number: string, { numbering }: Pick<Rulebook, 'numbering'>): string {
  const groups = /^\d+$/.test(number) ? (kindOf(number, numbering)?.groups ?? []) : []
  const written: string[] = []
  let rest = number
  for (const size of groups) {
    if (rest === '') break
    written.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return written.join('-') + rest
}
