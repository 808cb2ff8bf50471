/** The carrier's accounts, as older apps stored them. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { CarrierDatabase } from '#electron/vault/page/databases/carrier-database.ts'
import { fullName } from '#shared/domain/person.ts'
import { instant } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { accountAsOf } from '#electron/carrier/embedded/accounts/account-after.ts'
import { snapshotOf } from '#electron/carrier/embedded/snapshot.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { son } from '#test/fixtures/family.ts'
import { lineId, sessionId } from '#test/fixtures/vault-documents.ts'

let engine: IDBFactory
beforeEach(() => {
  engine = new IDBFactory()
})

const at = '2026-11-22T06:10:00Z'
const sealed = { sealed: 'c2VhbGVk', salt: 'c2FsdA==', hash: 'aGFzaA==' }
const noLink = { status: 'eligible', deviceId: null, at: null }

/** A line in use, as version 1 wrote it. */
function oldLine(n: number, person: object) {
  return {
    ...{ lineId: lineId(n), state: 'active', planId: 'communication-free', capacityGb: 3 },
    ...{ phoneNumber: `0900000000${String(n)}`, activations: 1, activatedAt: at, password: null },
    loginId: { ...sealed, status: 'issued' },
    codes: [{ ...sealed, generation: 1, status: 'issued', last4: '7K3M', issuedAt: at, handedAt: null }],
    ...{ contractorLink: noLink, userLink: noLink },
    ...person,
  }
}

async function plant(document: unknown): Promise<void> {
  const old = new CarrierDatabase({ indexedDB: engine, IDBKeyRange, target: 1 })
  await old.open()
  const applicationId = sessionId(1)
  await old.accounts.add({ applicationId, lastRequestId: 'request-1', revision: 4, document })
  old.close()
}

const read = async () => (await createTestVault(engine)).ask('carrier.read', { applicationId: sessionId(1) })

const account = {
  ...{ applicationId: sessionId(1), revision: 4, receptionNumber: 'P-1122-001' },
  ...{ contractorName: '見本 太郎', contractorBirthDate: '1980-04-02', phones: [], operations: [] },
  lines: [
    oldLine(1, { contractorIsUser: true, userName: '見本 太郎', userBirthDate: '1980-04-02' }),
    oldLine(2, { contractorIsUser: false, userName: '見本 花子', userBirthDate: '1982-09-15' }),
    oldLine(3, {
      ...{ contractorIsUser: false, userName: '見本 一郎', userBirthDate: '2014-06-20', user: { ...son } },
    }),
  ],
}

describe('carrier 1 → 2: people and what is paid with', () => {
  it('E10d: who applied and who uses a line is known as before; what was not carried is not made up', async () => {
    await plant(account)
    const now = await read()
    expect(now?.revision).toBe(4)
    expect(now?.contractor).toEqual({
      ...{ familyName: '見本', givenName: '太郎', birthDate: '1980-04-02', paymentKind: '' },
    })
    expect(now?.lines.map(({ user, userChanged }) => [user, userChanged])).toEqual([
      [null, false],
      [{ familyName: '見本', givenName: '花子', birthDate: '1982-09-15', sex: null, relation: null }, false],
      [son, true],
    ])
    expect(now?.lines.map(({ phoneNumber, codes }) => [phoneNumber, codes[0]?.last4])).toEqual([
      ['09000000001', '7K3M'],
      ['09000000002', '7K3M'],
      ['09000000003', '7K3M'],
    ])
  })

  it('E10d: the desk hears of the user who was changed, and of no other', async () => {
    await plant(account)
    const now = await read()
    if (!now) throw new Error('no account')
    expect(snapshotOf(now, instant(at)).lines.map(({ user }) => user)).toEqual([null, null, son])
  })

  it('E10d, S15: such a line is billed by the pack’s first kind, as it was', async () => {
    await plant(account)
    const now = await read()
    if (!now) throw new Error('no account')
    const lived = accountAsOf(rulebook, now, instant('2026-12-22T06:10:00Z'))
    expect(lived.lines[0]?.service?.bills[0]?.paymentKind).toBe(rulebook.paymentKinds[0]?.id)
  })

  it('E10d: a name of one part, and one with a space of its own, read as they did', async () => {
    const names = ['マリア', 'ファン デル メーア']
    const lines = names.map((userName, n) =>
      oldLine(n + 1, { contractorIsUser: false, userName, userBirthDate: '1982-09-15' }),
    )
    await plant({ ...account, lines })
    const people = (await read())?.lines.map(({ user }) => user)
    expect(people?.map((user) => user && fullName(user))).toEqual(names)
  })

  it('leaves a document that does not read as it is, and the others are moved', async () => {
    await plant('damaged')
    const db = new CarrierDatabase({ indexedDB: engine, IDBKeyRange })
    await db.open()
    expect((await db.accounts.toArray()).map(({ document }) => document)).toEqual(['damaged'])
    db.close()
  })
})
