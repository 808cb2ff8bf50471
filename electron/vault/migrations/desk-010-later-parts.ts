import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A session as earlier versions left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({ lines: z.array(z.looseObject({})) })
const oldPractice = z.looseObject({ fault: z.string() })

interface SessionRow {
  document?: unknown
}

interface SettingRow {
  key: string
  value?: unknown
}

/** A document that does not read stays as it is. */
function withSimKinds(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  return { ...old.data, lines: old.data.lines.map((line) => ({ simKind: 'card', ...line })) }
}

function withPracticeParts(value: unknown): unknown {
  const old = oldPractice.safeParse(value)
  return old.success ? { hears: true, screening: 'ok', ...old.data } : value
}

export const desk010LaterParts: Migration = {
  version: 10,
  name: 'later parts',
  why:
    'Before there was an eSIM to choose, every line had a card (R19), and before the practice carrier could be silent (C26) ' +
    'or turn a line down (R26), it was heard and did not. Now it is said, and nothing else has to know what its absence meant.',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<SessionRow>('sessions')
      .toCollection()
      .modify((row) => {
        row.document = withSimKinds(row.document)
      })
    await transaction
      .table<SettingRow>('settings')
      .toCollection()
      .modify((row) => {
        if (row.key === 'practice') row.value = withPracticeParts(row.value)
      })
  },
}
