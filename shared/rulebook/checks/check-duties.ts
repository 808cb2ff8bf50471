/** What must fit together in the duties of a pack, and what no pack may leave out (C2, R1–R17, R26). */
import { catalogue } from '../../words/catalogue/index.ts'
import { issue, twice, type PackIssue, type PackIssueCode, type PackPath } from './issues.ts'
import { legalDuties, type LegalDuty } from './legal-duties.ts'
import { dutyBlanks, shortBlanks, type Duty, type DutyBlank } from '../schema/duties.ts'
import type { Rulebook } from '../schema/pack.ts'

const knownRules: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id))

/** @returns every contradiction in the duties, then what is missing. */
export function dutyIssues(book: Rulebook): PackIssue[] {
  const { duties, plans } = book
  const known = new Set(plans.map(({ id }) => id))
  const at = ['duties', 'items']
  return [
    ...duties.dataPlans.flatMap((plan, n) =>
      known.has(plan) ? [] : [issue(['duties', 'dataPlans', n], 'unknownPlan', { value: plan })],
    ),
    ...twice(duties.items, 'id', at),
    ...duties.items.flatMap((duty, n) => itemIssues(duty, book, [...at, n])),
    ...legalIssues(book),
  ]
}

function itemIssues(duty: Duty, book: Rulebook, path: PackPath): PackIssue[] {
  return [
    ...answerIssues(duty, [...path, 'answer']),
    ...duty.rules.flatMap((rule, n) =>
      knownRules.has(rule) ? [] : [issue([...path, 'rules', n], 'unknownRule', { value: rule })],
    ),
    ...blankIssues(duty.title, shortBlanks, [...path, 'title']),
    ...blankIssues(duty.text, dutyBlanks, [...path, 'text']),
    ...blankIssues(duty.hint, shortBlanks, [...path, 'hint']),
    ...emptyBlankIssues(duty, book, [...path, 'text']),
  ]
}

function answerIssues({ answer }: Duty, path: PackPath): PackIssue[] {
  if (answer.kind !== 'choice') return []
  const ids = answer.options.map(({ id }) => id)
  return [
    ...twice(answer.options, 'id', [...path, 'options']),
    ...(['preset', 'onDisplay'] as const).flatMap((part) => {
      const value = answer[part]
      return value === null || ids.includes(value) ? [] : [issue([...path, part], 'notAnOption', { value })]
    }),
  ]
}

function blanksIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name)
}

function blankIssues(
  words: Readonly<Record<string, string>>,
  allowed: readonly DutyBlank[],
  path: PackPath,
): PackIssue[] {
  return Object.entries(words).flatMap(([voice, text]) =>
    blanksIn(text).flatMap((name) =>
      (allowed as readonly string[]).includes(name)
        ? []
        : [issue([...path, voice], 'unknownBlank', { value: name, known: allowed.join(', ') })],
    ),
  )
}

/** A blank that the pack has nothing for would leave a sentence with a hole, or none at all (R8, R22, R30). */
function emptyBlankIssues({ text, when }: Duty, { fees, minimumUse }: Rulebook, path: PackPath): PackIssue[] {
  const empty = [
    ...(fees.length === 0 ? ['fees'] : []),
    ...(minimumUse === null && when !== 'minimumUse' ? ['minimumUse'] : []),
  ]
  return Object.entries(text).flatMap(([voice, words]) =>
    blanksIn(words)
      .filter((name) => empty.includes(name))
      .map((value) => issue([...path, voice], 'blankEmpty', { value })),
  )
}

function legalIssues(book: Rulebook): PackIssue[] {
  const { items } = book.duties
  return legalDuties.flatMap((legal) => {
    if (legal.onlyIf?.(book) === false) return []
    const n = items.findIndex(({ id }) => id === legal.id)
    const duty = items[n]
    return duty
      ? weakerThan(legal, duty, ['duties', 'items', n])
      : [issue(['duties', 'items'], 'dutyMissing', { id: legal.id, rule: legal.rule })]
  })
}

/** Where a pack asks for less than the law does. */
function weakerThan(legal: LegalDuty, { answer, blocks, per, when }: Duty, path: PackPath): PackIssue[] {
  const { id, rule } = legal
  const unless = (holds: boolean, code: PackIssueCode, part: PackPath, more: PackIssue['params'] = {}) =>
    holds ? [] : [issue([...path, ...part], code, { id, rule, ...more })]
  const oneOf = (value: string, choices: readonly string[], ...part: string[]) =>
    unless(choices.includes(value), 'dutyMust', part, { choices: choices.join(' / ') })
  const late = legal.blocks === 'activation' ? 'dutyTooLate' : 'dutyTooEarly'
  const options = answer.kind === 'choice' ? answer.options : null
  const canStop = legal.stops !== true || options === null || options.some(({ stops }) => stops)
  return [
    ...unless(blocks === legal.blocks, late, ['blocks']),
    ...oneOf(per, [legal.per], 'per'),
    ...oneOf(when, legal.when, 'when'),
    ...oneOf(answer.kind, legal.answers, 'answer', 'kind'),
    ...unless(canStop, 'dutyNeverStops', ['answer', 'options']),
    ...unless(answer.kind !== 'choice' || answer.preset === null, 'dutyPreset', ['answer', 'preset']),
  ]
}
