import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { DeskDatabase } from '#electron/vault/page/databases/desk-database.ts'
import type { PrintJobId } from '#shared/domain/paper/print-job.ts'
import { madeJob } from '#shared/domain/paper/print-jobs.ts'
import { instant } from '#shared/domain/time/time.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { activeSession } from '#test/fixtures/desk-session.ts'

const at = instant('2026-11-23T01:00:00Z')
const printer = { kind: 'system', printer: 'Office', paper: 'a4' } as const
const job = (n: number, target: object) => ({
  ...madeJob(
    {
      jobId: `00000000-0000-4000-8000-00000000000${String(n)}` as PrintJobId,
      ...{ kind: 'contractor', lineId: null, print: n, target: printer },
    },
    at,
  ),
  target,
})

it('R10: desk 12 → 13: slips were in Japanese and of one size, and a PDF file was as wide as the roll', async () => {
  const engine = new IDBFactory()
  const session = activeSession()
  const { slipVoice: _voice, largeType: _type, ...firstMinute } = session.firstMinute ?? {}
  const { id, status, updatedAt } = session
  const old = { ...session, firstMinute, printJobs: [job(1, { kind: 'pdf' }), job(2, printer)] }
  const unasked = '10000000-0000-4000-8000-000000000099'
  const row = (key: string, document: unknown) => ({
    ...{ id: key, openedBy: key, lastRequestId: key, revision: 0, status, updatedAt, journalLength: 0 },
    ...{ unfinished: 0, iccids: [], document },
  })
  const before = new DeskDatabase({ indexedDB: engine, IDBKeyRange, target: 12 })
  await before.open()
  const rows = [row(id, old), row(unasked, { ...old, id: unasked, firstMinute: null }), row('x', 'damaged')]
  await before.table('sessions').bulkAdd(rows)
  const targets = { contractor: { kind: 'pdf' }, user: printer, store: { kind: 'pdf' } }
  await before.table('settings').bulkAdd([
    { key: 'printers', value: { folder: null, targets } },
    { key: 'practice', value: { targets } },
  ])
  before.close()

  const vault = await createTestVault(engine)
  expect(session.firstMinute).toMatchObject({ slipVoice: 'ja', largeType: false })
  expect(await vault.ask('desk.read', { sessionId: session.id })).toEqual({
    ...session,
    printJobs: [job(1, { kind: 'pdf', paper: 'roll80' }), job(2, printer)],
  })
  const sessions = vault.databases.desk.sessions
  expect((await sessions.get(unasked))?.document).toMatchObject({ firstMinute: null })
  expect((await sessions.get('x'))?.document).toBe('damaged')
  const setting = (key: string) => vault.ask('desk.readSetting', { key })
  const files = { kind: 'pdf', paper: 'roll80' }
  expect(await setting('printers')).toEqual({
    folder: null,
    targets: { contractor: files, user: printer, store: files },
  })
  expect(await setting('practice')).toEqual({ targets })
})
