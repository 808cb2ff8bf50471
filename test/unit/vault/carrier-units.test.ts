import { beforeEach, describe, expect, it } from 'vitest'
import { createTestVault, type TestVault } from '#test/fakes/memory-vault.ts'
import { anAccount, requestId, sessionId } from '#test/fixtures/vault-documents.ts'

let vault: TestVault

beforeEach(async () => {
  vault = await createTestVault()
})

const accountOf = (givenName: string) =>
  anAccount(1, { contractor: { ...anAccount(1).contractor, givenName } })

const commit = (
  request: number,
  expectedRevision: number | null,
  givenName = '太郎',
): Promise<{ revision: number }> =>
  vault.ask('carrier.commit', {
    requestId: requestId(request),
    expectedRevision,
    account: accountOf(givenName),
  })
const read = () => vault.ask('carrier.read', { applicationId: sessionId(1) })

describe('carrier.commit', () => {
  it('keeps a new account at revision 0 and raises it by one per change', async () => {
    expect(await read()).toBeNull()
    expect(await commit(1, null)).toEqual({ revision: 0 })
    expect(await commit(2, 0, '花子')).toEqual({ revision: 1 })
    expect(await read()).toEqual({ ...accountOf('花子'), revision: 1 })
  })

  it('answers a resend the same, also of the first request', async () => {
    await commit(1, null)
    expect(await commit(1, null)).toEqual({ revision: 0 })
    await commit(2, 0)
    expect(await commit(2, 0)).toEqual({ revision: 1 })
    expect((await read())?.revision).toBe(1)
  })

  it('refuses another revision, a second first request, and a change of what is not there', async () => {
    await expect(commit(1, 0)).rejects.toMatchObject({ code: 'conflict' })
    await commit(2, null)
    await expect(commit(3, null)).rejects.toMatchObject({ code: 'conflict' })
    await expect(commit(4, 7)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('C25: the carrier has a database of its own', async () => {
    await commit(1, null)
    const names = (await vault.engine.databases()).map(({ name }) => name).sort()
    expect(names).toEqual(['practice-carrier', 'practice-desk'])
  })
})

describe('carrier.read', () => {
  it('names a damaged account as such', async () => {
    await commit(1, null)
    await vault.databases.carrier.accounts.update(sessionId(1), { document: { revision: 0 } })
    await expect(read()).rejects.toMatchObject({ code: 'invalid', message: 'carrier.read: BrokenRowError' })
  })
})

describe('carrier.rulebookUse', () => {
  it('E13i: a pack is used by the contracts that were made under it', async () => {
    const pack = { id: 'own', version: '1' }
    const use = () => vault.ask('carrier.rulebookUse', { pack })
    await commit(1, null)
    expect(await use()).toBe(false)
    await vault.ask('carrier.commit', {
      requestId: requestId(2),
      expectedRevision: 0,
      account: anAccount(1, { rulebook: pack }),
    })
    expect(await use()).toBe(true)
  })
})
