import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'
import { everyDocument, grownParts } from './documents.ts'

/** Of a phone as version 8 left it this step reads nothing; everything goes through untouched. */
const oldDevice = z.looseObject({})

const withLocks = grownParts('devices', oldDevice, (device) => ({
  ...device,
  locks: { code: null, login: null },
}))

export const desk009Locks: Migration = {
  version: 9,
  name: 'locks',
  why:
    'The desk says that a phone is locked after too many wrong tries, and until when (L4), so that nobody reissues a code ' +
    'that only has to wait. No desk before this version was told: none is known. A lock that still holds is told again.',
  stores: {},
  upgrade: everyDocument('sessions', withLocks),
}
