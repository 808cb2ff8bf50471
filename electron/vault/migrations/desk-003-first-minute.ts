import { z } from '#shared/zod.ts'
import type { Migration } from '../page/databases/migration.ts'
import { everyDocument, grown } from './documents.ts'

/** A session as version 2 left it: only what this step reads; everything else goes through untouched. */
const oldDocument = z.looseObject({
  lines: z.array(z.looseObject({})),
  slips: z.array(z.looseObject({})),
  devices: z.array(z.looseObject({})),
})

const withFirstMinute = grown(oldDocument, (old) => ({
  ...old,
  reception: null,
  lines: old.lines.map((line) => ({ ...line, visit: { phone: null, place: null }, simCheckedAt: null })),
  slips: old.slips.map((slip) => ({ outPending: false, ...slip, instead: null })),
  devices: old.devices.map((device) => ({ ...device, heldByStaff: null })),
  printJobs: [],
}))

export const desk003FirstMinute: Migration = {
  version: 3,
  name: 'first minute and print jobs',
  why:
    'A session now knows who came with which phone (W1), when a SIM was read once more (W3), what stands in for a ' +
    'slip where there is no printer (W10), whether staff held a phone (N14), and every print as a job (Q4). Of older sessions none of this was asked, ' +
    'and it is not made up: null, and no job.',
  stores: {},
  upgrade: everyDocument('sessions', withFirstMinute),
}
