import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A session as version 1 left it: only what this step reads. */
const oldDocument = z.object({
  application: z.object({ status: z.string() }).nullish(),
  lines: z.array(z.object({ state: z.string() })),
})

interface Row {
  document?: unknown
  unfinished?: 0 | 1
}

/** A document that does not read counts as unfinished: looking once too often is harmless, never looking is not (Q2). */
function hadNoKnownEnd(document: unknown): 0 | 1 {
  const old = oldDocument.safeParse(document)
  if (!old.success || old.data.application?.status === 'sending') return 1
  return old.data.lines.some(({ state }) => state === 'activating' || state === 'unknown') ? 1 : 0
}

export const desk002Unfinished: Migration = {
  version: 2,
  name: 'unfinished',
  why:
    'At every start main asks for sessions whose application or activation has no known end. Version 1 could only ' +
    'read every document ever written to find them, which a year of sessions makes slow just when the app starts. ' +
    'An indexed column answers from the few rows that matter.',
  stores: { sessions: 'id, &openedBy, [status+updatedAt], unfinished' },
  async upgrade(transaction) {
    await transaction
      .table<Row>('sessions')
      .toCollection()
      .modify((row) => {
        row.unfinished = hadNoKnownEnd(row.document)
      })
  },
}
