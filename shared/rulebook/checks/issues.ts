/** What can be wrong with a pack: where, what, and the values that its words need. The words are the screen's. */
import { isolated, seenText, unseenIn } from '../../domain/text/typed-text.ts'
import { z } from '../../zod.ts'

/** About the file as such. */
const fileCodes = [
  'fileEmpty',
  'fileTooLarge',
  'fileTooDeep',
  'fileTooMuch',
  'fileEncoding',
  'fileNotJson',
  'fileNotJsonAt',
  'doubleKey',
  'formatUnknown',
] as const

const shapeCodes = [
  'missing',
  'type',
  'unknownKey',
  'tooSmall',
  'tooLarge',
  'tooFine',
  'empty',
  'tooLong',
  'tooFew',
  'tooMany',
  'choice',
  'date',
  'keyText',
  'hiddenText',
  'wrong',
] as const

/** What must fit together, and what no pack may leave out. */
const crossCodes = [
  'duplicate',
  'notACapacity',
  'adviceWithoutFreeMonth',
  'unknownPayment',
  'windowOrder',
  'windowAround',
  'grantBeforeSnapshot',
  'useOrderTwice',
  'revokeBeforeLock',
  'endsBeforeStart',
  'periodFirstOpen',
  'periodOrder',
  'deliveryOrder',
  'daysLeftTooMany',
  'groupsNotDigits',
  'unknownPlan',
  'notAnOption',
  'unknownRule',
  'unknownBlank',
  'blankEmpty',
  'dutyMissing',
  'dutyTooLate',
  'dutyTooEarly',
  'dutyMust',
  'dutyPreset',
  'dutyNeverStops',
] as const

/** Its place among the others: looked at last. */
const libraryCodes = ['sameVersion', 'overlap', 'hole'] as const

export const packIssueCodes = [...fileCodes, ...shapeCodes, ...crossCodes, ...libraryCodes] as const
export type PackIssueCode = (typeof packIssueCodes)[number]

export const packIssueSchema = z.object({
  /** Names, and places from 0; empty: the file as a whole. */
  path: z.array(z.union([z.string(), z.number()])),
  code: z.enum(packIssueCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type PackIssue = z.infer<typeof packIssueSchema>

/** Names, and places from 0. */
export type PackPath = readonly (string | number)[]

/** Characters of a file's own name or value that are said again: longer ones fill the screen and help nobody. */
const MOST_SAID = 200

/** What the file says is shown as it is read: nothing hidden in it turns the words around it (E6). */
function clipped<T extends string | number>(said: T): T | string {
  if (typeof said !== 'string') return said
  const seen = seenText(said)
  return isolated(seen.length > MOST_SAID ? `${seen.slice(0, MOST_SAID)}…` : seen)
}

/** One issue. What the file itself says is repeated up to a length that can be read. */
export function issue(path: PackPath, code: PackIssueCode, params: PackIssue['params'] = {}): PackIssue {
  const said = Object.entries(params).map(([name, value]) => [name, clipped(value)] as const)
  return { path: path.map(clipped), code, params: Object.fromEntries(said) }
}

/** Where it is, for people: `plans › 2 › capacities › 1 › yenExTax`. Places count from 1. */
export function pathText(path: PackIssue['path']): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join(' › ')
}

/** Whether more may come to light once these are put right: a pack is looked at step by step, its place among the others last. */
export function moreMayFollow(issues: readonly PackIssue[]): boolean {
  const last: readonly string[] = libraryCodes
  return issues.some(({ code }) => !last.includes(code))
}

/** Places after the first where a value stands once more. */
export function twice<T, K extends keyof T & string>(
  items: readonly T[],
  key: K,
  path: PackPath,
): PackIssue[] {
  const seen = new Set<T[K]>()
  return items.flatMap((item, n) => {
    const value = item[key]
    if (seen.has(value)) return [issue([...path, n, key], 'duplicate', { value: String(value) })]
    seen.add(value)
    return []
  })
}

// Characters in a pack that nobody sees, and that would turn or forge what is printed beside them (E6).

/**
 * Every text of a file, whatever it is for: each with its place and the characters that are to be taken out. Asked when
 * a pack is loaded; a stored one is read without them.
 * @param value what the file's JSON says
 */
export function hiddenTextIssues(value: unknown, path: PackPath = []): PackIssue[] {
  if (typeof value === 'string') {
    const characters = unseenIn(value)
    return characters.length === 0 ? [] : [issue(path, 'hiddenText', { characters: characters.join(', ') })]
  }
  if (Array.isArray(value)) return value.flatMap((one, n) => hiddenTextIssues(one, [...path, n]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => hiddenTextIssues(one, [...path, key]))
}
