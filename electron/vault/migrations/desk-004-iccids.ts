import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A session as version 3 left it: only what this step reads. */
const oldDocument = z.object({
  status: z.string(),
  lines: z.array(z.object({ state: z.string(), iccid: z.string() })),
})

interface Row {
  document?: unknown
  iccids?: readonly string[]
}

/** A document that does not read holds no card that anybody could name. */
function cardsOf(document: unknown): string[] {
  const old = oldDocument.safeParse(document)
  if (!old.success || old.data.status === 'abandoned') return []
  const cards = old.data.lines.filter(({ state }) => state !== 'withdrawn').map(({ iccid }) => iccid)
  return [...new Set(cards.filter((iccid) => iccid !== ''))]
}

export const desk004Iccids: Migration = {
  version: 4,
  name: 'iccids',
  why:
    'A SIM card belongs to one line of one reception (R18). Whether another reception of this PC has it already is ' +
    'asked at every card that is read, with the customer waiting; an index answers without reading every document.',
  stores: { sessions: 'id, &openedBy, [status+updatedAt], unfinished, *iccids' },
  async upgrade(transaction) {
    await transaction
      .table<Row>('sessions')
      .toCollection()
      .modify((row) => {
        row.iccids = cardsOf(row.document)
      })
  },
}
