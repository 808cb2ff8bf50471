/** Client and page together: what a resend after a death does to the data. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { vaultCalls, type VaultBridge } from '#shared/contract/vault.ts'
import { createVaultClient, type VaultClient } from '#electron/vault/client/client.ts'
import { createDiskRoom } from '#electron/vault/client/disk-room.ts'
import type { VaultRequest } from '#electron/vault/client/requests.ts'
import { openDatabases } from '#electron/vault/page/databases/open.ts'
import { startVaultPage } from '#electron/vault/page/page.ts'
import {
  anEntry,
  unnumberedDocument,
  lineId,
  requestId,
  sessionId,
  someSecrets,
} from '#test/fixtures/vault-documents.ts'

/** When the page dies: with the request unread, or after the unit was done and before its answer left. */
type Death = 'beforeTheUnit' | 'afterTheUnit'

interface Wire {
  readonly client: VaultClient
  /** The page dies once, at the next request. */
  dieNext(death: Death): void
}

function connect(): Wire {
  const engine = new IDBFactory()
  let toPage: (request: VaultRequest) => void = () => undefined
  let gone: () => void = () => undefined
  let death: Death | null = null

  function load(): void {
    let alive = true
    const die = (): void => {
      alive = false
      death = null
      gone()
    }
    const bridge = {
      call: async (name: keyof typeof vaultCalls, input: unknown) => {
        if (alive && name === 'vault.answer' && death === 'afterTheUnit') die()
        if (!alive) return new Promise(() => undefined)
        const parsed = vaultCalls[name].input.parse(structuredClone(input))
        await (client.handlers[name] as (input: unknown) => Promise<null>)(parsed)
        return { ok: true, value: null }
      },
      on: (_name: string, listener: (request: VaultRequest) => void) => {
        toPage = (request) => {
          if (death === 'beforeTheUnit') die()
          else listener(structuredClone(request))
        }
        return () => undefined
      },
    }
    void startVaultPage({
      bridge: bridge as unknown as VaultBridge,
      open: () => openDatabases({ indexedDB: engine, IDBKeyRange }),
      persist: async () => true,
    })
  }

  let next = 100
  const client = createVaultClient({
    window: {
      send: (_channel, request) => toPage(request as VaultRequest),
      reload: load,
      onGone: (listener) => {
        gone = listener
      },
    },
    ids: { uuid: () => requestId(++next) },
    room: createDiskRoom('', () => null),
  })
  load()
  return {
    client,
    dieNext: (how) => {
      death = how
    },
  }
}

let wire: Wire

beforeEach(() => {
  wire = connect()
})

const open = () =>
  wire.client.ask('desk.open', {
    requestId: requestId(1),
    session: unnumberedDocument(1),
    entry: anEntry('session.opened'),
  })

describe.each(['beforeTheUnit', 'afterTheUnit'] as const)('Q1: a vault that dies %s', (death) => {
  it('opens one session with one number', async () => {
    await wire.client.ask('desk.unfinished', null)
    wire.dieNext(death)
    expect((await open()).receptionNumber).toBe('P-1122-001')
    const list = await wire.client.ask('desk.list', { statuses: ['open'], limit: 10 })
    expect(list.map(({ id }) => id)).toEqual([sessionId(1)])
    expect(wire.client.state).toBe('ready')
  })

  it('commits a change once, with its journal entry and its secrets', async () => {
    const session = await open()
    wire.dieNext(death)
    const committed = await wire.client.ask('desk.commit', {
      requestId: requestId(2),
      expectedRevision: 0,
      session: { ...session, step: 'lines' },
      entries: [anEntry('field.saved')],
      secrets: [someSecrets(1, lineId(1))],
    })
    expect(committed).toEqual({ revision: 1 })
    const read = { sessionId: session.id }
    expect(await wire.client.ask('desk.read', read)).toMatchObject({ revision: 1, step: 'lines' })
    expect(await wire.client.ask('desk.journal', read)).toHaveLength(2)
    expect(await wire.client.ask('desk.secrets', read)).toHaveLength(1)
  })
})
