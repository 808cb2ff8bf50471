import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A session as version 5 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({
  status: z.string(),
  lines: z.array(z.looseObject({ state: z.string() })),
})

/** Lines that the carrier was asked to switch on. */
const beyond = ['activating', 'unknown', 'failed', 'active', 'cancelled']

interface Row {
  document?: unknown
}

/** A document that does not read stays as it is. */
function withDuties(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  const over = old.data.status === 'completed' || old.data.status === 'abandoned'
  const past = over || old.data.lines.some(({ state }) => beyond.includes(state))
  return { ...old.data, duties: past ? null : [] }
}

export const desk006Duties: Migration = {
  version: 6,
  name: 'duties',
  why:
    'Identity check, important matters and the other duties of the counter are answered in the session (R7) and hold ' +
    'activation and completion back. A reception that had begun to activate was not asked: null, and nothing holds it back.',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<Row>('sessions')
      .toCollection()
      .modify((row) => {
        row.document = withDuties(row.document)
      })
  },
}
