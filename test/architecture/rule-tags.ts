/** Which rules the templates of the desk name, and which of them nobody can look up (N8). */
import { ruleOf } from '#shared/words/catalogue/index.ts'
import type { SourceFile } from './project-files.ts'

/** A tag, several, or the rules of a dialog; static or bound. */
const TAGS = /<RuleTags?\b[^>]*?:?ids?="([^"]*)"|:rules="([^"]*)"/g
/** As an ID looks, in quotes or alone. */
const ID = /(?:^|')([A-Z]\d+b?|1\.\d)(?=$|')/g

/** @returns how many were named, and one line for each that the catalogue does not know. */
export function unknownTags(files: readonly SourceFile[]): { found: number; unknown: string[] } {
  const named = files
    .filter(({ path }) => path.startsWith('renderer/desk/') && path.endsWith('.vue'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(TAGS)].flatMap(([, ids, rules]) =>
        [...(ids ?? rules ?? '').matchAll(ID)].map(([, id = '']) => ({ path, id })),
      ),
    )
  return {
    found: named.length,
    unknown: named
      .filter(({ id }) => ruleOf(id) === null)
      .map(({ path, id }) => `${path} names ${id}, which is no rule`),
  }
}
