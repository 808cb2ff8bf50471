import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { DeskDatabase } from '#electron/vault/page/databases/desk-database.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { activeSession } from '#test/fixtures/desk-session.ts'

it('E11m, L4: desk 8 → 9: no lock of a phone is known of before; the rest of it reads as it was', async () => {
  const engine = new IDBFactory()
  const session = activeSession()
  const devices = session.devices.map(({ locks: _, ...device }) => device)
  const { id, status, updatedAt } = session
  const row = (key: string, document: unknown) => ({
    ...{ id: key, openedBy: key, lastRequestId: key, revision: 0, status, updatedAt, journalLength: 0 },
    ...{ unfinished: 0, iccids: [], document },
  })
  const old = new DeskDatabase({ indexedDB: engine, IDBKeyRange, target: 8 })
  await old.open()
  await old.table('sessions').bulkAdd([row(id, { ...session, devices }), row('other', 'damaged')])
  old.close()

  const vault = await createTestVault(engine)
  const unlocked = devices.map((device) => ({ ...device, locks: { code: null, login: null } }))
  expect(await vault.ask('desk.read', { sessionId: id })).toEqual({ ...session, devices: unlocked })
  expect((await vault.databases.desk.sessions.get('other'))?.document).toBe('damaged')
})
