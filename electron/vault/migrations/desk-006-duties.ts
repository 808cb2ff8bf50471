import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'
import { everyDocument, grown } from './documents.ts'

/** A session as version 5 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({
  status: z.string(),
  lines: z.array(z.looseObject({ state: z.string() })),
})

/** Lines that the carrier was asked to switch on. */
const beyond = ['activating', 'unknown', 'failed', 'active', 'cancelled']

const withDuties = grown(oldDocument, (old) => {
  const over = old.status === 'completed' || old.status === 'abandoned'
  const past = over || old.lines.some(({ state }) => beyond.includes(state))
  return { ...old, duties: past ? null : [] }
})

export const desk006Duties: Migration = {
  version: 6,
  name: 'duties',
  why:
    'Identity check, important matters and the other duties of the counter are answered in the session (R7) and hold ' +
    'activation and completion back. A reception that had begun to activate was not asked: null, and nothing holds it back.',
  stores: {},
  upgrade: everyDocument('sessions', withDuties),
}
