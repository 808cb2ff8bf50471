import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'
import { everyDocument, grown } from './documents.ts'

/** A session as version 11 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({
  reception: z.unknown().optional(),
  slips: z.array(z.looseObject({ instead: z.unknown().optional() })),
  printJobs: z.array(z.looseObject({ state: z.string(), givenAt: z.unknown().optional() })).optional(),
})

const renamed = grown(oldDocument, ({ reception, slips, printJobs = [], ...rest }) => ({
  firstMinute: reception ?? null,
  ...rest,
  slips: slips.map(({ instead, ...slip }) => ({ substitute: instead ?? null, ...slip })),
  printJobs: printJobs.map(({ state, givenAt, ...job }) => ({
    ...job,
    state: state === 'given' ? 'submitted' : state,
    submittedAt: givenAt ?? null,
  })),
}))

export const desk012Names: Migration = {
  version: 12,
  name: 'names',
  why:
    'What the first minute found out (W1) is kept under that name: a reception is the whole visit. What takes the place of a paper ' +
    '(W10) is its substitute. A print that the print system took is submitted (Q4).',
  stores: {},
  upgrade: everyDocument('sessions', renamed),
}
