import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { DeskDatabase } from '#electron/vault/page/databases/desk-database.ts'
import { newSlip } from '#shared/domain/paper/slip-records.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { activeSession } from '#test/fixtures/desk-session.ts'

it('W1, W10: desk 11 → 12: what the first minute found out and what takes a paper’s place are kept under their names', async () => {
  const engine = new IDBFactory()
  const slips = [newSlip('contractor', null), newSlip('store', null)]
  const session = { ...activeSession(), slips }
  const { firstMinute, slips: _, ...rest } = session
  const old = {
    ...rest,
    reception: firstMinute,
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
