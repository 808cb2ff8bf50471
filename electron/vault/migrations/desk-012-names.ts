import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A session as version 11 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({
  reception: z.unknown().optional(),
  slips: z.array(z.looseObject({ instead: z.unknown().optional() })),
  printJobs: z.array(z.looseObject({ state: z.string(), givenAt: z.unknown().optional() })).optional(),
})

interface Row {
  document?: unknown
}

/** A document that does not read stays as it is. */
function renamed(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  const { reception, slips, printJobs = [], ...rest } = old.data
  return {
    firstMinute: reception ?? null,
    ...rest,
    slips: slips.map(({ instead, ...slip }) => ({ substitute: instead ?? null, ...slip })),
    printJobs: printJobs.map(({ state, givenAt, ...job }) => ({
      ...job,
      state: state === 'given' ? 'submitted' : state,
      submittedAt: givenAt ?? null,
    })),
  }
}

export const desk012Names: Migration = {
  version: 12,
  name: 'names',
  why:
    'What the first minute found out (W1) is kept under that name: a reception is the whole visit. What takes the place of a paper ' +
    '(W10) is its substitute. A print that the print system took is submitted (Q4).',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<Row>('sessions')
      .toCollection()
      .modify((row) => {
        row.document = renamed(row.document)
      })
  },
}
