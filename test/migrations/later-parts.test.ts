/** Parts that came one by one, in sessions and accounts that older apps stored without them. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { CarrierDatabase } from '#electron/vault/page/databases/carrier-database.ts'
import { DeskDatabase } from '#electron/vault/page/databases/desk-database.ts'
import type { DeviceId } from '#shared/domain/ids.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { activeSession } from '#test/fixtures/desk-session.ts'
import { anAccount, lineId, sessionId } from '#test/fixtures/vault-documents.ts'

let engine: IDBFactory
beforeEach(() => {
  engine = new IDBFactory()
})

const options = (target?: number) => ({ indexedDB: engine, IDBKeyRange, ...(target ? { target } : {}) })
const at = '2026-11-22T06:10:00Z'
const deviceId = '00000000-0000-4000-8005-000000000001' as DeviceId
const applicationId = sessionId(1)

/** As version 2 wrote it before any of the parts was there. */
const code = {
  ...{ generation: 1, status: 'issued', last4: '7K3M', issuedAt: at, handedAt: null },
  ...{ sealed: 'c2VhbGVk', salt: 'c2FsdA==', hash: 'aGFzaA==' },
}
const line = {
  ...{ lineId: lineId(1), state: 'active', planId: 'communication-free', capacityGb: 3, user: null },
  ...{ phoneNumber: '09000000001', activations: 1, activatedAt: at, password: null, userChanged: false },
  loginId: { sealed: 'c2VhbGVk', salt: 'c2FsdA==', hash: 'aGFzaA==', status: 'issued' },
  ...{ codes: [code], contractorLink: { status: 'eligible', deviceId: null, at: null } },
  userLink: { status: 'eligible', deviceId: null, at: null },
}
const phone = { deviceId, friendAddedAt: null, wrongCodes: 2, lockedUntil: null }
const { rulebook: _rulebook, closed: _closed, ...bare } = anAccount(1)

async function account(document: unknown) {
  const old = new CarrierDatabase(options(2))
  await old.open()
  await old.accounts.bulkAdd([
    { applicationId, lastRequestId: 'request-1', revision: 4, document },
    { applicationId: sessionId(2), lastRequestId: 'request-2', revision: 1, document: 'damaged' },
  ])
  old.close()
  const vault = await createTestVault(engine)
  expect((await vault.databases.carrier.accounts.get(sessionId(2)))?.document).toBe('damaged')
  return vault.ask('carrier.read', { applicationId })
}

describe('carrier 2 → 3: later parts', () => {
  it('C2, W8, S15, S61, L4, S20, R26: an account from before says what its silence meant', async () => {
    const now = await account({ ...bare, lines: [line], phones: [phone] })
    expect(now).toMatchObject({ rulebook: refOf(defaultPack), closed: [] })
    expect(now?.lines).toEqual([{ ...line, mnp: null, service: null, codes: [{ ...code, inMyPage: false }] }])
    expect(now?.phones).toEqual([{ ...phone, friends: [], wrongLogins: 0, loginLockedUntil: null }])
  })

  it('and one that has them keeps what it says', async () => {
    const rulebook = { id: 'own', version: '7' }
    const kept = {
      ...{ lines: [{ ...line, mnp: true, codes: [{ ...code, inMyPage: true }] }], closed: [lineId(2)] },
      phones: [{ ...phone, friends: [deviceId], wrongLogins: 3, loginLockedUntil: at }],
    }
    const now = await account({ ...bare, rulebook, ...kept })
    expect(now).toMatchObject({ rulebook, ...kept })
  })
})

describe('desk 9 → 10: later parts', () => {
  async function opened(session: unknown, practice: unknown) {
    const { id, status, updatedAt } = activeSession()
    const row = (key: string, document: unknown) => ({
      ...{ id: key, openedBy: key, lastRequestId: key, revision: 0, status, updatedAt, journalLength: 0 },
      ...{ unfinished: 0, iccids: [], document },
    })
    const old = new DeskDatabase(options(9))
    await old.open()
    await old.table('sessions').bulkAdd([row(id, session), row('other', 'damaged')])
    await old.table('settings').bulkAdd([
      { key: 'practice', value: practice },
      { key: 'manager', value: { fault: 'none' } },
    ])
    old.close()
    const vault = await createTestVault(engine)
    expect((await vault.databases.desk.sessions.get('other'))?.document).toBe('damaged')
    expect(await vault.ask('desk.readSetting', { key: 'manager' })).toEqual({ fault: 'none' })
    return {
      session: await vault.ask('desk.read', { sessionId: id }),
      practice: await vault.ask('desk.readSetting', { key: 'practice' }),
    }
  }

  const order = { fault: 'busy', remaining: 2, latencySeconds: 3 }

  it('R19, C26, R26: a line from before the choice has a card; the practice carrier is heard and turns nobody down', async () => {
    const session = activeSession()
    const lines = session.lines.map(({ simKind: _, ...rest }) => rest)
    const now = await opened({ ...session, lines }, order)
    expect(now.session).toEqual({ ...session, lines: lines.map((each) => ({ ...each, simKind: 'card' })) })
    expect(now.practice).toEqual({ ...order, hears: true, screening: 'ok' })
  })

  it('and what was chosen stays', async () => {
    const session = activeSession()
    const lines = session.lines.map((each) => ({ ...each, simKind: 'esim' as const, iccid: '' }))
    const now = await opened({ ...session, lines }, { ...order, hears: false, screening: 'onHold' })
    expect(now.session?.lines.map(({ simKind }) => simKind)).toEqual(lines.map(() => 'esim'))
    expect(now.practice).toMatchObject({ hears: false, screening: 'onHold' })
  })
})
