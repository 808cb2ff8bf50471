import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** An account as earlier versions left it: only what this step reads; everything else goes through untouched. */
const oldCode = z.looseObject({})
const oldLine = z.looseObject({ codes: z.array(oldCode) })
const oldDocument = z.looseObject({ lines: z.array(oldLine), phones: z.array(z.looseObject({})) })

interface Row {
  document?: unknown
}

/** The only pack that there was before accounts named theirs. */
const firstPack = { id: 'linemobile-article', version: '2019-04' }

const withLineParts = ({ codes, ...line }: z.infer<typeof oldLine>): unknown => ({
  ...{ mnp: null, service: null, ...line },
  codes: codes.map((code) => ({ inMyPage: false, ...code })),
})

/** A document that does not read stays as it is. */
function withLaterParts(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  const { lines, phones, ...account } = old.data
  return {
    ...{ rulebook: firstPack, closed: [], ...account },
    lines: lines.map(withLineParts),
    phones: phones.map((phone) => ({ friends: [], wrongLogins: 0, loginLockedUntil: null, ...phone })),
  }
}

export const carrier003LaterParts: Migration = {
  version: 3,
  name: 'later parts',
  why:
    'Parts that came one by one were left out of the accounts that were there: which pack (C2), whether a number is brought ' +
    'along (W8), data and bills of a line (S15), who issued a code (S61), wrong logins (L4), friends (S20) and lines that were ' +
    'turned down (R26). Now every account says them, and nothing else has to know what their absence meant. Whether a ' +
    'number was brought along is not known of the old ones.',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<Row>('accounts')
      .toCollection()
      .modify((row) => {
        row.document = withLaterParts(row.document)
      })
  },
}
