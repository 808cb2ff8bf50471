import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'

/** A session as version 2 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({
  lines: z.array(z.looseObject({})),
  slips: z.array(z.looseObject({})),
  devices: z.array(z.looseObject({})),
})

interface Row {
  document?: unknown
}

/** A document that does not read stays as it is: it is damaged already, and its list entry still shows. */
function withFirstMinute(document: unknown): unknown {
  const old = oldDocument.safeParse(document)
  if (!old.success) return document
  return {
    ...old.data,
    reception: null,
    lines: old.data.lines.map((line) => ({
      ...line,
      visit: { phone: null, place: null },
      simCheckedAt: null,
    })),
    slips: old.data.slips.map((slip) => ({ outPending: false, ...slip, instead: null })),
    devices: old.data.devices.map((device) => ({ ...device, heldByStaff: null })),
    printJobs: [],
  }
}

export const desk003FirstMinute: Migration = {
  version: 3,
  name: 'first minute and print jobs',
  why:
    'A session now knows who came with which phone (W1), when a SIM was read once more (W3), what stands in for a ' +
    'slip where there is no printer (W10), whether staff held a phone (N14), and every print as a job (Q4). Of older sessions none of this was asked, ' +
    'and it is not made up: null, and no job.',
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<Row>('sessions')
      .toCollection()
      .modify((row) => {
        row.document = withFirstMinute(row.document)
      })
  },
}
