import { beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '#shared/domain/session.ts'
import { plainDateSchema } from '#shared/domain/time/time.ts'
import { createTestVault, type TestVault } from '#test/fakes/memory-vault.ts'
import {
  sessionDocument,
  anApplication,
  anEntry,
  unnumberedDocument,
  at,
  inState,
  lineId,
  requestId,
  sessionId,
  someSecrets,
} from '#test/fixtures/vault-documents.ts'

let vault: TestVault

beforeEach(async () => {
  vault = await createTestVault()
})

function open(n: number, change: Partial<Session> = {}): Promise<Session> {
  return vault.ask('desk.open', {
    requestId: requestId(n),
    session: unnumberedDocument(n, change),
    entry: anEntry('session.opened'),
  })
}

function commit(session: Session, request: number, extra: { expectedRevision?: number; seq?: string } = {}) {
  return vault.ask('desk.commit', {
    requestId: requestId(request),
    expectedRevision: extra.expectedRevision ?? session.revision,
    session,
    entries: [anEntry(extra.seq ?? 'field.saved')],
    secrets: [],
  })
}

const read = (n: number): Promise<Session | null> => vault.ask('desk.read', { sessionId: sessionId(n) })
const actions = async (n: number): Promise<string[]> =>
  (await vault.ask('desk.journal', { sessionId: sessionId(n) })).map(({ action }) => action)

describe('desk.open', () => {
  it('numbers sessions of one day in the order in which they were opened, each day from 001', async () => {
    const nextDay = { businessDate: plainDateSchema.parse('2026-11-23') }
    const numbers = [await open(1), await open(2), await open(3, nextDay), await open(4)]
    expect(numbers.map(({ receptionNumber }) => receptionNumber)).toEqual([
      'P-1122-001',
      'P-1122-002',
      'P-1123-001',
      'P-1122-003',
    ])
  })

  it('gives different numbers to sessions that are opened at the same time', async () => {
    const opened = await Promise.all([open(1), open(2), open(3)])
    expect(new Set(opened.map(({ receptionNumber }) => receptionNumber)).size).toBe(3)
  })

  it('Q1: writes the session at revision 0 and its first journal entry together', async () => {
    const opened = await open(1)
    expect(opened.revision).toBe(0)
    expect(await read(1)).toEqual(opened)
    expect(await actions(1)).toEqual(['session.opened'])
  })

  it('answers a resend with the session it opened and spends no second number', async () => {
    const first = await open(1)
    const again = await vault.ask('desk.open', {
      requestId: requestId(1),
      session: unnumberedDocument(9),
      entry: anEntry('session.opened'),
    })
    expect(again).toEqual(first)
    expect(await read(9)).toBeNull()
    expect((await open(2)).receptionNumber).toBe('P-1122-002')
  })

  it('refuses a session that is there already, and keeps no number for it', async () => {
    await open(1)
    const twice = vault.ask('desk.open', {
      requestId: requestId(2),
      session: unnumberedDocument(1),
      entry: anEntry('session.opened'),
    })
    await expect(twice).rejects.toMatchObject({ code: 'conflict' })
    expect((await open(3)).receptionNumber).toBe('P-1122-002')
  })

  it('refuses the 1000th session of a day', async () => {
    await vault.databases.desk.counters.put({ name: 'reception/2026-11-22', last: 998 })
    expect((await open(1)).receptionNumber).toBe('P-1122-999')
    await expect(open(2)).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('desk.commit', () => {
  it('raises the revision by one and keeps the document', async () => {
    const opened = await open(1)
    expect(await commit({ ...opened, step: 'lines' }, 11)).toEqual({ revision: 1 })
    expect(await read(1)).toEqual({ ...opened, step: 'lines', revision: 1 })
  })

  it('answers a resend the same and writes nothing twice', async () => {
    const opened = await open(1)
    const first = await commit(opened, 11)
    expect(await commit(opened, 11)).toEqual(first)
    expect((await read(1))?.revision).toBe(1)
    expect(await actions(1)).toEqual(['session.opened', 'field.saved'])
  })

  it('refuses another revision and changes nothing', async () => {
    const opened = await open(1)
    await commit(opened, 11)
    const late = commit({ ...opened, step: 'check' }, 12)
    await expect(late).rejects.toMatchObject({ name: 'VaultError', code: 'conflict' })
    expect((await read(1))?.step).toBe('contractor')
    expect(await actions(1)).toHaveLength(2)
  })

  it('refuses a session that was never opened', async () => {
    await expect(commit(sessionDocument(1), 11)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('keeps the order of the journal over many commits', async () => {
    let session = await open(1)
    for (const [index, name] of ['first', 'second', 'third'].entries()) {
      const { revision } = await commit(session, 11 + index, { seq: name })
      session = { ...session, revision }
    }
    expect(await actions(1)).toEqual(['session.opened', 'first', 'second', 'third'])
  })

  it('Q1: a journal that cannot be written leaves the session as it was', async () => {
    const opened = await open(1)
    const { journal } = vault.databases.desk
    await journal.add({ sessionId: opened.id, seq: 1, entry: anEntry('in.the.way') })
    await expect(commit({ ...opened, step: 'lines' }, 11)).rejects.toMatchObject({ name: 'VaultError' })
    expect(await read(1)).toEqual(opened)
    expect(await actions(1)).toEqual(['session.opened', 'in.the.way'])
  })

  it('Q1: a session that cannot be written leaves no journal entry and no secret', async () => {
    const opened = await open(1)
    vault.databases.desk.sessions.hook('updating', () => {
      throw new Error('the disk said no')
    })
    const failed = vault.ask('desk.commit', {
      requestId: requestId(11),
      expectedRevision: 0,
      session: { ...opened, step: 'lines' },
      entries: [anEntry('field.saved')],
      secrets: [someSecrets(1, lineId(1))],
    })
    await expect(failed).rejects.toMatchObject({ code: 'storage' })
    expect(await read(1)).toEqual(opened)
    expect(await actions(1)).toEqual(['session.opened'])
    expect(await vault.ask('desk.secrets', { sessionId: sessionId(1) })).toEqual([])
  })

  it('L8: replaces the secrets of a line whole, and leaves those of other lines', async () => {
    const opened = await open(1)
    const write = (request: number, expectedRevision: number, secrets: ReturnType<typeof someSecrets>[]) =>
      vault.ask('desk.commit', {
        requestId: requestId(request),
        expectedRevision,
        session: opened,
        entries: [anEntry('code.issued')],
        secrets,
      })
    await write(11, 0, [someSecrets(1, lineId(1)), someSecrets(1, lineId(2))])
    await write(12, 1, [someSecrets(1, lineId(1), { codeSealed: null })])
    expect(await vault.ask('desk.secrets', { sessionId: sessionId(1) })).toEqual([
      someSecrets(1, lineId(1), { codeSealed: null }),
      someSecrets(1, lineId(2)),
    ])
  })

  it('L8: keeps secrets out of the session and out of other sessions', async () => {
    const opened = await open(1)
    await open(2)
    const request = {
      requestId: requestId(11),
      expectedRevision: 0,
      session: opened,
      entries: [anEntry('code.issued')],
      secrets: [someSecrets(1, lineId(1), { codeSealed: 'cGxhbnRlZA==' })],
    }
    await vault.ask('desk.commit', request)
    expect(JSON.stringify(await vault.databases.desk.sessions.toArray())).not.toContain('cGxhbnRlZA==')
    expect(await vault.ask('desk.secrets', { sessionId: sessionId(2) })).toEqual([])
    const foreign = {
      ...request,
      requestId: requestId(12),
      expectedRevision: 1,
      secrets: [someSecrets(2, lineId(1))],
    }
    await expect(vault.ask('desk.commit', foreign)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('refuses what is not a session at the door', async () => {
    const opened = await open(1)
    const broken = { ...opened, step: 'somewhere' } as unknown as Session
    await expect(commit(broken, 11)).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('desk.list', () => {
  it('shows open and parked sessions first, each group newest first, and only what was asked for', async () => {
    await open(1, { status: 'completed', updatedAt: at(50) })
    await open(2, { updatedAt: at(10) })
    await open(3, { status: 'parked', updatedAt: at(30) })
    await open(4, { status: 'abandoned', updatedAt: at(40) })
    await open(5, { updatedAt: at(20) })
    const list = (statuses: Session['status'][], limit = 10): Promise<string[]> =>
      vault.ask('desk.list', { statuses, limit }).then((all) => all.map(({ id }) => id))
    const ids = (...numbers: number[]): string[] => numbers.map((n) => sessionId(n))
    expect(await list(['open', 'parked', 'completed', 'abandoned'])).toEqual(ids(3, 5, 2, 1, 4))
    expect(await list(['open', 'completed'])).toEqual(ids(5, 2, 1))
    expect(await list(['open', 'parked', 'completed'], 2)).toEqual(ids(3, 5))
  })

  it('counts lines and says nothing that names the customer', async () => {
    await open(1, inState(1, 'active'))
    const [row] = await vault.ask('desk.list', { statuses: ['open'], limit: 10 })
    expect(row).toMatchObject({ receptionNumber: 'P-1122-001', lineCount: 1, activeCount: 1 })
    expect(JSON.stringify(row)).not.toContain('見本')
  })

  it('N6: shows the board of what is open: states only, and what is waited for since when', async () => {
    await open(1, inState(1, 'activating'))
    await open(2, { status: 'completed' })
    const rows = await vault.ask('desk.list', { statuses: ['open', 'completed'], limit: 10 })
    expect(rows[0]?.board).toMatchObject({ rows: [expect.arrayContaining(['waiting'])] })
    expect(rows[0]?.board?.wait?.because).toBe('carrierActivates')
    expect(rows[1]?.board).toBeNull()
  })

  it('still lists a session whose document is damaged; reading that one is a named failure', async () => {
    const opened = await open(1)
    await open(2)
    await vault.databases.desk.sessions.update(opened.id, { document: { ...opened, contractor: 'damaged' } })
    expect(await vault.ask('desk.list', { statuses: ['open'], limit: 10 })).toHaveLength(2)
    await expect(read(1)).rejects.toMatchObject({ code: 'invalid', message: 'desk.read: BrokenRowError' })
    expect((await read(2))?.id).toBe(sessionId(2))
  })

  it('leaves out a row of which nothing can be read, and keeps the others', async () => {
    const opened = await open(1)
    await open(2)
    await vault.databases.desk.sessions.update(opened.id, { document: 'damaged' })
    const list = await vault.ask('desk.list', { statuses: ['open'], limit: 10 })
    expect(list.map(({ id }) => id)).toEqual([sessionId(2)])
  })
})

describe('desk.unfinished', () => {
  it('finds applications under way and lines without a known end, whatever the status of the session', async () => {
    await open(1, anApplication('sending'))
    await open(2, inState(2, 'activating'))
    await open(3, { status: 'parked', ...inState(3, 'unknown') })
    await open(4, anApplication('done'))
    await open(5, inState(5, 'failed'))
    const found = await vault.ask('desk.unfinished', null)
    expect(found.map(({ id }) => id).sort()).toEqual([sessionId(1), sessionId(2), sessionId(3)])
  })

  it('forgets a session whose end became known', async () => {
    const opened = await open(1, inState(1, 'activating'))
    await commit({ ...opened, ...inState(1, 'active') }, 11)
    expect(await vault.ask('desk.unfinished', null)).toEqual([])
  })

  it('leaves out a damaged session, so that the others are looked after', async () => {
    const opened = await open(1, inState(1, 'unknown'))
    await open(2, inState(2, 'unknown'))
    await vault.databases.desk.sessions.update(opened.id, { document: 'damaged' })
    const found = await vault.ask('desk.unfinished', null)
    expect(found.map(({ id }) => id)).toEqual([sessionId(2)])
  })
})

describe('deletion', () => {
  it('Q6: the database itself refuses to delete sessions and journal entries', async () => {
    await open(1)
    const { sessions, journal } = vault.databases.desk
    await expect(sessions.delete(sessionId(1))).rejects.toThrow('never deleted')
    await expect(sessions.clear()).rejects.toThrow('never deleted')
    await expect(journal.toCollection().delete()).rejects.toThrow('never deleted')
    expect(await read(1)).not.toBeNull()
    expect(await actions(1)).toEqual(['session.opened'])
  })
})

describe('settings', () => {
  it('gives back what was written, and null for what never was', async () => {
    expect(await vault.ask('desk.readSetting', { key: 'practice' })).toBeNull()
    const write = (value: unknown, request: number): Promise<null> =>
      vault.ask('desk.writeSetting', { requestId: requestId(request), key: 'practice', value })
    await write({ fault: 'busy' }, 1)
    await write({ fault: 'none' }, 2)
    expect(await vault.ask('desk.readSetting', { key: 'practice' })).toEqual({ fault: 'none' })
  })
})

describe('desk.iccidUse', () => {
  const CARD = '8981000000000000011'
  const withCard = (n: number, change: Partial<Session['lines'][number]> = {}): Pick<Session, 'lines'> => ({
    lines: sessionDocument(n).lines.map((line) => ({ ...line, iccid: CARD, ...change })),
  })
  const users = async (n: number): Promise<string[]> =>
    (await vault.ask('desk.iccidUse', { sessionId: sessionId(n), iccids: [CARD] })).map(
      ({ receptionNumber }) => receptionNumber,
    )

  it('R18: names the other reception that has the card, and not the one that asks', async () => {
    const first = await open(1, withCard(1))
    expect(await users(2)).toEqual([first.receptionNumber])
    expect(await users(1)).toEqual([])
  })

  it('R18: a card is free again once its line, or its reception, was given up', async () => {
    await open(1, withCard(1, { state: 'withdrawn' }))
    await open(2, { ...withCard(2), status: 'abandoned' })
    expect(await users(3)).toEqual([])
  })

  it('R18: follows a card that is typed anew', async () => {
    const opened = await open(1)
    await commit({ ...opened, ...withCard(1) }, 2)
    expect(await users(2)).toEqual([opened.receptionNumber])
    await commit({ ...opened, revision: 1 }, 3)
    expect(await users(2)).toEqual([])
  })

  it('R18: a card that was never typed belongs to nobody', async () => {
    await open(1)
    expect(await vault.ask('desk.iccidUse', { sessionId: sessionId(2), iccids: [''] })).toEqual([])
  })
})

describe('desk.rulebookUse', () => {
  const use = (pack: Session['rulebook']) => vault.ask('desk.rulebookUse', { pack })

  it('E13i: a pack is used by whatever was made under it, also when that is over and erased', async () => {
    const own = { id: 'own', version: '1' }
    await open(1)
    expect(await use(own)).toBe(false)
    expect(await use(sessionDocument(1).rulebook)).toBe(true)
    await open(2, { rulebook: own, status: 'abandoned', purgedAt: at(0) })
    expect(await use(own)).toBe(true)
    expect(await use({ ...own, version: '2' })).toBe(false)
  })
})
