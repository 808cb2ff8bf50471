import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { DeskDatabase } from '#electron/vault/page/databases/desk-database.ts'
import type { PrintJobId } from '#shared/domain/paper/print-job.ts'
import { jobSubmitted, madeJob } from '#shared/domain/paper/print-jobs.ts'
import { newSlip } from '#shared/domain/paper/slip-records.ts'
import { instant } from '#shared/domain/time/time.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { activeSession } from '#test/fixtures/desk-session.ts'

const at = instant('2026-11-23T01:00:00Z')
const jobId = '00000000-0000-4000-8000-000000000001' as PrintJobId

it('W1, W10, Q4: desk 11 → 12: what the first minute found out, what takes a paper’s place and a print that was submitted are kept under their names', async () => {
  const engine = new IDBFactory()
  const slips = [newSlip('contractor', null), newSlip('store', null)]
  const made = madeJob(
    { jobId, kind: 'contractor', lineId: null, print: 1, target: { kind: 'pdf', paper: 'roll80' } },
    at,
  )
  const printJobs = [made, jobSubmitted({ ...made, print: 2 }, at, 'Receipt-3')]
  const session = { ...activeSession(), slips, printJobs }
  const { firstMinute, slips: _, printJobs: _jobs, ...rest } = session
  const old = {
    ...rest,
    reception: firstMinute,
    printJobs: printJobs.map(({ submittedAt, state, ...job }) => ({
      ...job,
      state: state === 'submitted' ? 'given' : state,
      givenAt: submittedAt,
    })),
    slips: slips.map(({ substitute: _none, ...slip }, n) => ({ ...slip, instead: n === 0 ? 'noted' : null })),
  }
  const { id, status, updatedAt } = session
  const row = (key: string, document: unknown) => ({
    ...{ id: key, openedBy: key, lastRequestId: key, revision: 0, status, updatedAt, journalLength: 0 },
    ...{ unfinished: 0, iccids: [], document },
  })
  const before = new DeskDatabase({ indexedDB: engine, IDBKeyRange, target: 11 })
  await before.open()
  await before.table('sessions').bulkAdd([row(id, old), row('other', 'damaged')])
  before.close()

  const vault = await createTestVault(engine)
  const now = await vault.ask('desk.read', { sessionId: id })
  expect(firstMinute).not.toBeNull()
  expect(now).toEqual({
    ...session,
    slips: slips.map((slip, n) => ({ ...slip, substitute: n === 0 ? 'noted' : null })),
  })
  expect((await vault.databases.desk.sessions.get('other'))?.document).toBe('damaged')
})
