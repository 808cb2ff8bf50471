import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A session as version 6 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({ status: z.string(), updatedAt: z.string() })
const oldEntry = z.looseObject({ at: z.string(), action: z.string() })

const ends = ['session.completed', 'session.abandoned']

interface SessionRow {
  id: string
  document?: unknown
}

interface JournalRow {
  sessionId: string
  entry?: unknown
}

/** A document that does not read stays as it is. @param ended when its journal says that it was over */
function withClosedAt(document: unknown, ended: string | undefined): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  const { status, updatedAt } = old.data
  const over = status === 'completed' || status === 'abandoned'
  return { ...old.data, closedAt: over ? (ended ?? updatedAt) : null, purgedAt: null }
}

export const desk007Retention: Migration = {
  version: 7,
  name: 'retention',
  why:
    'Personal data are erased some days after a reception is over (R4), so it says when that was. Older ones take it from ' +
    'their journal: their last change may be much later, since the carrier goes on telling about links and codes.',
  stores: {},
  async upgrade(transaction) {
    const ended = new Map<string, string>()
    await transaction.table<JournalRow>('journal').each(({ sessionId, entry }) => {
      const read = oldEntry.safeParse(entry)
      if (read.success && ends.includes(read.data.action)) ended.set(sessionId, read.data.at)
    })
    await transaction
      .table<SessionRow>('sessions')
      .toCollection()
      .modify((row) => {
        row.document = withClosedAt(row.document, ended.get(row.id))
      })
  },
}
