/** From the text of a file to a pack, or to everything that is wrong with it, each with its place (C2). */
import type { z } from '../zod.ts'
import { crossIssues } from './checks/check.ts'
import { hiddenTextIssues, issue, type PackIssue } from './checks/issues.ts'
import { scanJson, type JsonExcess, type JsonLimits } from './checks/json-keys.ts'
import { grownUp, knowsFormat, PACK_FORMAT } from './library/old-packs.ts'
import { rulebookSchema, type Rulebook } from './schema/pack.ts'
import { libraryIssues } from './library/seams.ts'
import type { Packs } from './library/packs.ts'

/** Bytes of a file: a pack of two hundred plans has about a tenth of it. */
export const PACK_BYTES = 1_000_000

/** What is shown of a file in which everything is wrong. */
const MOST_ISSUES = 200

/**
 * How a file may be built: far from any pack, and near enough that whatever stands in it is read or refused at once. A
 * pack is nested nine deep, and one of a thousand plans has 18,000 values.
 */
export const PACK_LIMITS: JsonLimits = { depth: 32, values: 20_000, list: 1000, findings: MOST_ISSUES }

export type PackRead =
  { readonly ok: true; readonly pack: Rulebook } | { readonly ok: false; readonly issues: PackIssue[] }

/** @param text of the whole file, decoded as UTF-8. @param library where it would stand */
export function readPack(text: string, library: Packs): PackRead {
  const file = jsonOf(text)
  if (!file.ok) return file
  const checked = checkPack(file.value)
  if (!checked.ok) return checked
  const issues = libraryIssues(library, checked.pack)
  return issues.length === 0 ? checked : { ok: false, issues }
}

/** A pack by itself, without the others, in whichever form it was written. @param value what the file's JSON says */
export function checkPack(value: unknown): PackRead {
  if (!knowsFormat(value))
    return { ok: false, issues: [issue(['format'], 'formatUnknown', { max: PACK_FORMAT })] }
  const shaped = rulebookSchema.safeParse(grownUp(value), { reportInput: true })
  const hidden = hiddenTextIssues(value)
  if (!shaped.success) {
    const issues = [...hidden, ...shaped.error.issues.flatMap(shapeIssue)].slice(0, MOST_ISSUES)
    return { ok: false, issues }
  }
  const issues = [...hidden, ...crossIssues(shaped.data)].slice(0, MOST_ISSUES)
  return issues.length === 0 ? { ok: true, pack: shaped.data } : { ok: false, issues }
}

function jsonOf(
  text: string,
): { readonly ok: true; readonly value: unknown } | Extract<PackRead, { ok: false }> {
  const no = (...args: Parameters<typeof issue>) => ({ ok: false as const, issues: [issue(...args)] })
  if (text.trim() === '') return no([], 'fileEmpty')
  if (text.length > PACK_BYTES) return no([], 'fileTooLarge', { kilobytes: PACK_BYTES / 1000 })
  // What is no UTF-8 was decoded to the replacement character, UTF-16 to zeros in between.
  if (/[\uFFFD\0]/u.test(text)) return no([], 'fileEncoding')
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    const { doubled, excess } = scanJson(text, PACK_LIMITS)
    if (excess) return { ok: false, issues: [excessIssue(excess)] }
    if (doubled.length === 0) return { ok: true, value }
    return { ok: false, issues: doubled.map(({ path, line }) => issue(path, 'doubleKey', { line })) }
  } catch (error) {
    const place = error instanceof Error ? /position (\d+)/u.exec(error.message)?.[1] : undefined
    if (place === undefined) return no([], 'fileNotJson')
    return no([], 'fileNotJsonAt', { line: text.slice(0, Number(place)).split('\n').length })
  }
}

function excessIssue({ limit, path, line }: JsonExcess): PackIssue {
  if (limit === 'list') return issue(path, 'tooMany', { max: PACK_LIMITS.list })
  if (limit === 'depth') return issue([], 'fileTooDeep', { max: PACK_LIMITS.depth, line })
  return issue([], 'fileTooMuch', { max: PACK_LIMITS.values })
}

function shapeIssue(one: z.core.$ZodIssue): PackIssue[] {
  const path = one.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (one.code === 'unrecognized_keys') return one.keys.map((key) => issue([...path, key], 'unknownKey'))
  if (one.input === undefined) return [issue(path, 'missing')]
  if (one.code === 'invalid_type') return [issue(path, 'type', { expected: one.expected })]
  if (one.code === 'invalid_value')
    return [issue(path, 'choice', { choices: one.values.map(String).join(' / ') })]
  if (one.code === 'too_small' || one.code === 'too_big') return [sizeIssue(one, path)]
  if (one.code === 'not_multiple_of') return [issue(path, 'tooFine', { step: one.divisor })]
  if (one.message === 'keyText') return [issue(path, 'keyText')]
  const isDate = one.code === 'invalid_format' && one.format === 'date'
  return [issue(path, isDate ? 'date' : 'wrong')]
}

function sizeIssue(
  one: Extract<z.core.$ZodIssue, { code: 'too_small' | 'too_big' }>,
  path: PackIssue['path'],
): PackIssue {
  const isList = one.origin === 'array' || one.origin === 'tuple'
  if (one.code === 'too_small') {
    if (one.origin === 'string') return issue(path, 'empty')
    return issue(path, isList ? 'tooFew' : 'tooSmall', { min: Number(one.minimum) })
  }
  if (one.origin === 'string') return issue(path, 'tooLong', { max: Number(one.maximum) })
  return issue(path, isList ? 'tooMany' : 'tooLarge', { max: Number(one.maximum) })
}
