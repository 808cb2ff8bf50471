import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A session as version 8 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({ devices: z.array(z.looseObject({})) })

interface Row {
  document?: unknown
}

/** A document that does not read stays as it is. */
function withLocks(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  const devices = old.data.devices.map((device) => ({ ...device, locks: { code: null, login: null } }))
  return { ...old.data, devices }
}

export const desk009Locks: Migration = {
  version: 9,
  name: 'locks',
  why:
    'The desk says that a phone is locked after too many wrong tries, and until when (L4), so that nobody reissues a code ' +
    'that only has to wait. No desk before this version was told: none is known. A lock that still holds is told again.',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<Row>('sessions')
      .toCollection()
      .modify((row) => {
        row.document = withLocks(row.document)
      })
  },
}
