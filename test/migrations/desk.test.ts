import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DeskDatabase } from '#electron/vault/page/databases/desk-database.ts'
import { latestVersion, type Migration } from '#electron/vault/page/databases/migration.ts'
import { openDatabases, type Databases } from '#electron/vault/page/databases/open.ts'
import { carrierMigrations } from '#electron/vault/migrations/carrier.ts'
import { deskMigrations } from '#electron/vault/migrations/desk.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import {
  sessionDocument,
  anApplication,
  anEntry,
  inState,
  lineId,
  requestId,
  sessionId,
} from '#test/fixtures/vault-documents.ts'

let engine: IDBFactory
const options = () => ({ indexedDB: engine, IDBKeyRange })

beforeEach(() => {
  engine = new IDBFactory()
})

/** As the app of version 1 wrote it: without the column of version 2. */
function oldRow(n: number, document: unknown) {
  return {
    id: sessionId(n),
    openedBy: `request-${n}`,
    lastRequestId: `request-${n}`,
    revision: 0,
    status: 'open',
    updatedAt: '2026-11-22T01:00:00Z',
    journalLength: 1,
    document,
  }
}

async function plant(rows: object[], target = 1): Promise<void> {
  const old = new DeskDatabase({ ...options(), target })
  await old.open()
  await old.table('sessions').bulkAdd(rows)
  await old.journal.bulkAdd(
    rows.map((_row, index) => ({ sessionId: sessionId(index + 1), seq: 0, entry: anEntry('old') })),
  )
  old.close()
}

async function opened(): Promise<Databases> {
  const result = await openDatabases(options())
  if (result.state !== 'ready') throw new Error(result.state)
  return result.databases
}

const versionOf = async (name: string): Promise<number | undefined> =>
  (await engine.databases()).find((database) => database.name === name)?.version

/** A step after the last one, for tests of the mechanism. */
const nextStep = (upgrade?: Migration['upgrade']): Migration => ({
  version: latestVersion(deskMigrations) + 1,
  name: 'next',
  why: 'a test',
  stores: {},
  ...(upgrade ? { upgrade } : {}),
})

describe('desk 1 → 2: unfinished', () => {
  const documents = [
    sessionDocument(1, inState(1, 'activating')),
    sessionDocument(2, inState(2, 'unknown')),
    sessionDocument(3, anApplication('sending')),
    sessionDocument(4, { ...inState(4, 'active'), ...anApplication('done') }),
    sessionDocument(5),
  ]

  it('starts from a version that does not know the column', async () => {
    await plant(documents.map((document, index) => oldRow(index + 1, document)))
    expect(await versionOf('practice-desk')).toBe(10)
    const old = await new DeskDatabase({ ...options(), target: 1 }).open()
    expect((await old.table('sessions').toArray())[0]).not.toHaveProperty('unfinished')
    old.close()
  })

  it('finds the sessions without a known end among old rows, and changes nothing else of them', async () => {
    await plant(documents.map((document, index) => oldRow(index + 1, document)))
    const { desk } = await opened()
    expect(await versionOf('practice-desk')).toBe(latestVersion(deskMigrations) * 10)
    const rows = await desk.sessions.orderBy('id').toArray()
    expect(rows.map(({ document: _later, iccids: _cards, ...row }) => row)).toEqual(
      documents.map((document, index) => {
        const { document: _planted, ...row } = oldRow(index + 1, document)
        return { ...row, unfinished: index < 3 ? 1 : 0 }
      }),
    )
    expect(await desk.journal.count()).toBe(documents.length)
    desk.close()
    const vault = await createTestVault(engine)
    expect((await vault.ask('desk.unfinished', null)).map(({ id }) => id)).toEqual([1, 2, 3].map(sessionId))
  })

  it('looks after rows that cannot be read rather than stopping at them', async () => {
    await plant([
      oldRow(1, 'damaged'),
      oldRow(2, { lines: 7 }),
      oldRow(3, { lines: [null] }),
      oldRow(4, undefined),
    ])
    const { desk } = await opened()
    expect((await desk.sessions.toArray()).map(({ unfinished }) => unfinished)).toEqual([1, 1, 1, 1])
  })
})

describe('desk 2 → 3: who held which phone', () => {
  it('N14: phones of older sessions were held by nobody that we know of; the rest of them stays', async () => {
    const phone = { id: 'phone-1', nickname: '契約者さまの端末', owner: 'contractor', friendAdd: null }
    const document = { ...sessionDocument(1), devices: [phone] }
    await plant([oldRow(1, document)])
    const { desk } = await opened()
    const [row] = await desk.sessions.toArray()
    expect(row?.document).toMatchObject({ devices: [{ ...phone, heldByStaff: null }] })
  })
})

describe('desk 2 → 3: first minute and print jobs', () => {
  /** A session as version 2 wrote it: nothing of what version 3 brought. */
  function versionTwo(n: number): object {
    const { firstMinute: _r, printJobs: _p, lines, ...rest } = sessionDocument(n)
    const printed = { kind: 'store', lineId: null, prints: 1, printedAt: rest.createdAt, handedAt: null }
    return {
      ...rest,
      lines: lines.map(({ visit: _v, simCheckedAt: _s, ...line }) => line),
      devices: [
        {
          id: requestId(9),
          nickname: '契約者さまの端末',
          owner: 'contractor',
          relation: null,
          friendAdd: null,
        },
      ],
      slips: [
        { ...printed, fileName: 'store-1.pdf', outPending: true },
        { ...printed, kind: 'contractor', fileName: 'contractor-1.pdf' },
      ],
    }
  }

  const plantTwo = (documents: readonly unknown[]): Promise<void> =>
    plant(
      documents.map((document, index) => ({ ...oldRow(index + 1, document), unfinished: 0 })),
      2,
    )

  it('W1, Q4: an old session reads again, and nothing is made up that nobody asked', async () => {
    await plantTwo([versionTwo(1)])
    const vault = await createTestVault(engine)
    const session = await vault.ask('desk.read', { sessionId: sessionId(1) })
    expect(session).toMatchObject({
      firstMinute: null,
      printJobs: [],
      lines: [{ visit: { phone: null, place: null }, simCheckedAt: null }],
      slips: [
        { outPending: true, substitute: null },
        { outPending: false, substitute: null },
      ],
    })
  })

  it('N14: of no old phone it is said that staff held it', async () => {
    await plantTwo([versionTwo(1)])
    const vault = await createTestVault(engine)
    const session = await vault.ask('desk.read', { sessionId: sessionId(1) })
    expect(session?.devices).toMatchObject([{ heldByStaff: null }])
  })

  it('leaves alone what it cannot read, and what does not belong to it', async () => {
    await plantTwo(['damaged', versionTwo(2)])
    const { desk } = await opened()
    expect((await desk.sessions.get(sessionId(1)))?.document).toBe('damaged')
    expect((await desk.sessions.get(sessionId(2)))?.document).toMatchObject({
      contractor: { familyName: '見本' },
    })
  })
})

describe('desk 3 → 4: cards', () => {
  function versionThree(n: number, iccid: string, change: { status?: string; state?: string } = {}): object {
    const session = sessionDocument(n)
    return {
      ...session,
      status: change.status ?? 'completed',
      lines: session.lines.map((line) => ({ ...line, iccid, state: change.state ?? line.state })),
    }
  }

  it('R18: a card of an older reception is found, those that were given up are not', async () => {
    const [taken, left, back] = ['8981000000000000011', '8981000000000000029', '8981000000000000037'] as const
    await plant(
      [
        versionThree(1, taken),
        versionThree(2, left, { status: 'abandoned' }),
        versionThree(3, back, { state: 'withdrawn' }),
        versionThree(4, ''),
        'damaged',
      ].map((document, index) => ({ ...oldRow(index + 1, document), unfinished: 0 })),
      3,
    )
    const { desk } = await opened()
    expect((await desk.sessions.orderBy('id').toArray()).map(({ iccids }) => iccids)).toEqual([
      [taken],
      [],
      [],
      [],
      [],
    ])
    desk.close()
    const vault = await createTestVault(engine)
    const asked = { sessionId: sessionId(9), iccids: [taken, left, back] }
    expect(await vault.ask('desk.iccidUse', asked)).toMatchObject([{ iccid: taken }])
  })
})

describe('desk 4 → 5: login IDs on the screen', () => {
  it('W10: no login ID of an older reception was shown, and one without stays without', async () => {
    const issued = { status: 'issued', issuedAt: sessionDocument(1).createdAt }
    const session = sessionDocument(1)
    const [line] = session.lines
    const lines = [
      { ...line, loginId: issued },
      { ...line, id: lineId(2) },
    ]
    const documents = [{ ...session, lines }, 'damaged']
    await plant(
      documents.map((document, index) => ({
        ...oldRow(index + 1, document),
        unfinished: 0,
        iccids: [],
      })),
      4,
    )
    const vault = await createTestVault(engine)
    const read = await vault.ask('desk.read', { sessionId: sessionId(1) })
    expect(read?.lines.map(({ loginId }) => loginId)).toEqual([{ ...issued, shownAt: null }, null])
    const { desk } = await opened()
    expect((await desk.sessions.get(sessionId(2)))?.document).toBe('damaged')
  })
})

describe('desk 5 → 6: duties', () => {
  it('R7: a reception that had begun to activate, or is over, is not held back; the others are asked', async () => {
    const { duties: _, ...session } = sessionDocument(1)
    const inState = (state: string) => ({
      ...session,
      lines: session.lines.map((line) => ({ ...line, state })),
    })
    const documents = [
      inState('draft'),
      inState('contracted'),
      inState('active'),
      inState('failed'),
      { ...inState('declined'), status: 'abandoned' },
      'damaged',
    ]
    await plant(
      documents.map((document, index) => ({ ...oldRow(index + 1, document), unfinished: 0, iccids: [] })),
      5,
    )
    const { desk } = await opened()
    const rows = await desk.sessions.orderBy('id').toArray()
    expect(rows.map(({ document }) => (document as { duties?: unknown }).duties)).toEqual([
      [],
      [],
      null,
      null,
      null,
      undefined,
    ])
    desk.close()
  })
})

describe('desk 6 → 7: retention', () => {
  it('R4: what is over says when that was, by its journal or else by its last change; the rest is not over', async () => {
    const { closedAt: _, purgedAt: __, ...session } = sessionDocument(9)
    const documents = [
      { ...session, status: 'completed' },
      { ...session, status: 'abandoned' },
      { ...session, status: 'parked' },
      'damaged',
    ]
    const old = new DeskDatabase({ ...options(), target: 6 })
    await old.open()
    await old
      .table('sessions')
      .bulkAdd(
        documents.map((document, index) => ({ ...oldRow(index + 1, document), unfinished: 0, iccids: [] })),
      )
    const ended = { ...anEntry('session.completed'), at: '2026-11-20T05:00:00Z' }
    const later = { ...anEntry('code.linked'), at: '2026-11-21T05:00:00Z' }
    await old.journal.bulkAdd(
      ['damaged', ended, later].map((entry, seq) => ({ sessionId: sessionId(1), seq, entry })),
    )
    old.close()
    const { desk } = await opened()
    const rows = await desk.sessions.orderBy('id').toArray()
    expect(rows.map(({ document }) => (document as { closedAt?: unknown }).closedAt)).toEqual([
      '2026-11-20T05:00:00Z',
      session.updatedAt,
      null,
      undefined,
    ])
    expect(
      rows.slice(0, 3).every(({ document }) => (document as { purgedAt?: unknown }).purgedAt === null),
    ).toBe(true)
    desk.close()
  })
})

describe('a migration that fails', () => {
  it('Q1: stops there, says cannotOpen, and leaves the old data as it was', async () => {
    await plant([oldRow(1, sessionDocument(1))])
    const failing = nextStep(async (transaction) => {
      await transaction.table('sessions').toCollection().modify({ revision: 99 })
      throw new Error('not this way')
    })
    const result = await openDatabases({ ...options(), deskMigrations: [...deskMigrations, failing] })
    expect(result).toEqual({ state: 'cannotOpen' })
    expect(await versionOf('practice-desk')).toBe(10)
    const old = await new DeskDatabase({ ...options(), target: 1 }).open()
    expect(await old.table('sessions').toArray()).toEqual([oldRow(1, sessionDocument(1))])
  })
})

describe('data newer than the app', () => {
  it('is refused before Dexie opens it, and left alone', async () => {
    const newer = new DeskDatabase({ ...options(), migrations: [...deskMigrations, nextStep()] })
    await newer.open()
    newer.close()
    expect(await openDatabases(options())).toEqual({ state: 'newerData' })
    expect(await versionOf('practice-desk')).toBe((latestVersion(deskMigrations) + 1) * 10)
    expect(await versionOf('practice-carrier')).toBeUndefined()
  })

  it('is refused for the carrier too', async () => {
    const newer = new Dexie('practice-carrier', options())
    newer.version(latestVersion(carrierMigrations) + 1).stores({ accounts: 'applicationId' })
    await newer.open()
    newer.close()
    expect(await openDatabases(options())).toEqual({ state: 'newerData' })
  })

  it('would not be noticed by Dexie itself: this is why we look', async () => {
    const newer = new DeskDatabase({ ...options(), migrations: [...deskMigrations, nextStep()] })
    await newer.open()
    newer.close()
    await expect(new DeskDatabase(options()).open()).resolves.toBeDefined()
  })
})

describe('what cannot be opened', () => {
  it('is said so when the engine refuses', async () => {
    engine.databases = () => Promise.reject(new Error('blocked'))
    expect(await openDatabases(options())).toEqual({ state: 'cannotOpen' })
  })
})

describe('the lists of migrations', () => {
  it.each([
    ['desk', deskMigrations],
    ['carrier', carrierMigrations],
  ])('%s: numbered without gaps, each with its reason', (_name, migrations) => {
    expect(latestVersion(migrations)).toBe(migrations.length)
    for (const { why } of migrations) expect(why.length).toBeGreaterThan(40)
  })

  it('a gap in the numbers is an error', () => {
    expect(() => latestVersion([nextStep()])).toThrow('not 1')
  })
})

describe('step 8: what is being typed', () => {
  it('E3a: has a place beside the session, and an older session has nothing there', async () => {
    const before = await new DeskDatabase({ ...options(), target: 7 }).open()
    await before.table('sessions').add({ ...oldRow(1, sessionDocument(1)), unfinished: 0, iccids: [] })
    before.close()
    const opened = await openDatabases(options())
    if (opened.state !== 'ready') throw new Error(opened.state)
    expect(await opened.databases.desk.typedTexts.toArray()).toEqual([])
    expect(await opened.databases.desk.sessions.count()).toBe(1)
    await opened.databases.desk.typedTexts.put({ sessionId: sessionId(1), field: 'a', text: '見' })
    expect(await opened.databases.desk.typedTexts.count()).toBe(1)
  })
})
