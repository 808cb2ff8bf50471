import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A session as version 4 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({
  lines: z.array(z.looseObject({ loginId: z.looseObject({}).nullable() })),
})

interface Row {
  document?: unknown
}

/** A document that does not read stays as it is. */
function withShownAt(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  const lines = old.data.lines.map((line) => ({
    ...line,
    loginId: line.loginId && { ...line.loginId, shownAt: null },
  }))
  return { ...old.data, lines }
}

export const desk005LoginIdShown: Migration = {
  version: 5,
  name: 'login ID shown',
  why:
    'Where there is no printer the contractor notes each login ID from the screen (W10). Whether each of them was shown ' +
    'decides whether the reception may end; no desk before this version could show one, so of old ones it is: never.',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<Row>('sessions')
      .toCollection()
      .modify((row) => {
        row.document = withShownAt(row.document)
      })
  },
}
