import type { Migration } from '../databases/migration.ts'

/** Sessions as version 1 left them: only what this step reads. */
interface OldRow {
  document?: {
    application?: { status?: string } | null
    lines?: readonly { state?: string }[]
  }
  unfinished?: 0 | 1
}

/** A row that cannot be read counts as unfinished: looking once too often is harmless, never looking is not (Q2). */
function hadNoKnownEnd({ document }: OldRow): 0 | 1 {
  if (!document || !Array.isArray(document.lines)) return 1
  if (document.application?.status === 'sending') return 1
  return document.lines.some((line) => line?.state === 'activating' || line?.state === 'unknown') ? 1 : 0
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
      .table<OldRow>('sessions')
      .toCollection()
      .modify((row) => {
        row.unfinished = hadNoKnownEnd(row)
      })
  },
}
