/**
 * What may be missing from what is kept or sent, each with its reason. That older data lack a part is none: they grow up
 * by a numbered step (electron/vault/migrations, shared/rulebook/library/old-packs.ts), so that everything else may go by it.
 */
import type { SourceFile } from './project-files.ts'
import { withoutComments } from './rulebook-only.ts'

const SCANNED = /^(?:electron|shared)\//u
const STEPS = /^electron\/vault\/migrations\//u
/** `name: z.….optional()`, on one line or several. */
const MISSING = /(\w+)(?::|\s*=)\s*[^:=;]*?\.(?:optional\(\)|nullish\(\)|default\()/gu

/** An object in one piece that may be missing as a whole: its own fields are not what is asked about. */
const INNER = /\(\{[^{}]*\}\)(\.(?:optional\(\)|nullish\(\)|default\())/gu

/** By the field's name. */
export const mayBeMissing: Readonly<Record<string, string>> = {
  singleName: 'A mark that few people have (E4).',
  stops: 'A mark of a few answers.',
  waives: 'A mark of one answer (R14).',
  labelEn: 'A pack need not have an English name (C2).',
  hears: 'An order for the practice carrier says only what is to be another than usual.',
  screening: 'An order for the practice carrier says only what is to be another than usual.',
  about: 'Most calls that were not done are told by their code alone.',
}

/** @returns one line per field that may be missing without a reason here. */
export function missingParts(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (!SCANNED.test(path) || STEPS.test(path)) return []
    const code = withoutComments(text).replaceAll(INNER, '()$1')
    return [...code.matchAll(MISSING)]
      .map(([, name = '']) => name)
      .filter((name) => !(name in mayBeMissing))
      .map((name) => `${path}: ${name}`)
  })
}
