import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'
import { everyDocument, grownParts } from './documents.ts'

/** A line as version 4 left it: only what this step reads; everything else goes through untouched. */
const oldLine = z.looseObject({ loginId: z.looseObject({}).nullable() })

const withShownAt = grownParts('lines', oldLine, (line) => ({
  ...line,
  loginId: line.loginId && { ...line.loginId, shownAt: null },
}))

export const desk005LoginIdShown: Migration = {
  version: 5,
  name: 'login ID shown',
  why:
    'Where there is no printer the contractor notes each login ID from the screen (W10). Whether each of them was shown ' +
    'decides whether the reception may end; no desk before this version could show one, so of old ones it is: never.',
  stores: {},
  upgrade: everyDocument('sessions', withShownAt),
}
