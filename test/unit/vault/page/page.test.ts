import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { VaultBridge } from '#shared/contract/vault.ts'
import { openDatabases, type Opened } from '#electron/vault/page/databases/open.ts'
import { startVaultPage } from '#electron/vault/page/page.ts'
import { requestId, sessionId } from '#test/fixtures/vault-documents.ts'

type Request = Parameters<Parameters<VaultBridge['on']>[1]>[0]

let called: { name: string; input: unknown }[]
let ask: (request: Request) => void
let answered: Promise<void>
/** Main's answer to whether the databases may be touched. */
let mayOpen: Promise<void>

/** Main's side of the bridge: remembers what the page says, and clones as IPC does. */
function aBridge(): VaultBridge {
  called = []
  let hear: () => void = () => undefined
  answered = new Promise((resolve) => {
    hear = resolve
  })
  const bridge = {
    call: async (name: string, input: unknown) => {
      if (name === 'vault.mayOpen') {
        await mayOpen
        return { ok: true, value: null }
      }
      called.push({ name, input: structuredClone(input) })
      if (name === 'vault.answer') hear()
      return { ok: true, value: null }
    },
    on: (_name: string, listener: typeof ask) => {
      ask = listener
      return () => undefined
    },
  }
  return bridge as unknown as VaultBridge
}

const start = (
  open: () => Promise<Opened>,
  persist: () => Promise<boolean> = async () => true,
): Promise<void> => startVaultPage({ bridge: aBridge(), open, persist })

let engine: IDBFactory
const open = (): Promise<Opened> => openDatabases({ indexedDB: engine, IDBKeyRange })

beforeEach(() => {
  engine = new IDBFactory()
  mayOpen = Promise.resolve()
})

describe('the vault page', () => {
  it('says it is ready, and whether its storage is persistent, only once', async () => {
    await start(open, async () => false)
    expect(called).toEqual([{ name: 'vault.ready', input: { state: 'ready', persistent: false } }])
  })

  it('E8a: touches no database before main says that the disk has room', async () => {
    let allow: () => void = () => undefined
    mayOpen = new Promise((done) => (allow = done))
    let opening = 0
    const started = start(() => {
      opening += 1
      return open()
    })
    await Promise.resolve()
    expect([opening, called]).toEqual([0, []])
    allow()
    await started
    expect([opening, called.map(({ name }) => name)]).toEqual([1, ['vault.ready']])
  })

  it('does not know about persistence where asking fails', async () => {
    await start(open, () => Promise.reject(new Error('not here')))
    expect(called[0]?.input).toEqual({ state: 'ready', persistent: null })
  })

  it.each(['newerData', 'cannotOpen'] as const)('C25: says %s instead of dying', async (state) => {
    await start(async () => ({ state }))
    expect(called[0]).toEqual({ name: 'vault.ready', input: { state, persistent: true } })
    ask({ id: requestId(1), unit: 'desk.readSetting', input: { key: 'k' } })
    await answered
    expect(called[1]?.input).toMatchObject({ outcome: { ok: false, failure: { code: 'storage' } } })
  })

  it('answers a request by its id with what can cross a process boundary', async () => {
    await start(open)
    ask({ id: requestId(7), unit: 'desk.read', input: { sessionId: sessionId(1) } })
    await answered
    expect(called[1]).toEqual({
      name: 'vault.answer',
      input: { id: requestId(7), outcome: { ok: true, value: null } },
    })
  })

  it('keeps a request that comes before the databases are open', async () => {
    const starting = start(open)
    ask({ id: requestId(7), unit: 'desk.unfinished', input: null })
    await Promise.all([starting, answered])
    expect(called).toContainEqual({
      name: 'vault.answer',
      input: { id: requestId(7), outcome: { ok: true, value: [] } },
    })
  })

  it.each([
    ['a unit that does not exist', 'desk.delete', { sessionId: sessionId(1) }],
    ['a name of every object', 'toString', null],
    ['an input that breaks the schema', 'desk.read', { sessionId: 'x' }],
  ])('refuses %s', async (_what, unit, input) => {
    await start(open)
    ask({ id: requestId(7), unit, input })
    await answered
    expect(called[1]?.input).toMatchObject({ outcome: { ok: false, failure: { code: 'invalid' } } })
  })

  it('puts one small row for the bench, strictly', async () => {
    await start(open)
    ask({ id: requestId(7), unit: 'bench.put', input: { key: 'k' } })
    await answered
    expect(called[1]?.input).toMatchObject({
      outcome: { ok: true, value: { milliseconds: expect.any(Number) } },
    })
  })
})
