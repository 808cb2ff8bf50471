import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'
import { everyDocument, grown, grownParts } from './documents.ts'

/** As earlier versions left them: only what this step reads; everything else goes through untouched. */
const oldLine = z.looseObject({})
const oldPractice = z.looseObject({ fault: z.string() })

interface SettingRow {
  key: string
  value?: unknown
}

const withSimKinds = grownParts('lines', oldLine, (line) => ({ simKind: 'card', ...line }))

const withPracticeParts = grown(oldPractice, (old) => ({ hears: true, screening: 'ok', ...old }))

export const desk010LaterParts: Migration = {
  version: 10,
  name: 'later parts',
  why:
    'Before there was an eSIM to choose, every line had a card (R19), and before the practice carrier could be silent (C26) ' +
    'or turn a line down (R26), it was heard and did not. Now it is said, and nothing else has to know what its absence meant.',
  stores: {},
  async upgrade(transaction) {
    await everyDocument('sessions', withSimKinds)(transaction)
    await transaction
      .table<SettingRow>('settings')
      .toCollection()
      .modify((row) => {
        if (row.key === 'practice') row.value = withPracticeParts(row.value)
      })
  },
}
