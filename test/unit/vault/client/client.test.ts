import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { requestIdSchema } from '#shared/domain/ids.ts'
import { createVaultClient, type VaultClient } from '#electron/vault/client/client.ts'
import { createDiskRoom } from '#electron/vault/client/disk-room.ts'
import type { VaultRequest } from '#electron/vault/client/requests.ts'
import { requestId, sessionId } from '#test/fixtures/vault-documents.ts'

const REQUEST_MS = 1000
const READY_MS = 5000

function aPeer() {
  let gone: () => void = () => undefined
  const sent: VaultRequest[] = []
  let reloads = 0
  return {
    sent,
    die: () => gone(),
    reloads: () => reloads,
    window: {
      send: (channel: string, payload: unknown) => {
        expect(channel).toBe('vault:vault.request')
        sent.push(structuredClone(payload) as VaultRequest)
      },
      reload: () => void (reloads += 1),
      onGone: (listener: () => void) => {
        gone = listener
      },
    },
  }
}

let peer: ReturnType<typeof aPeer>
let client: VaultClient

beforeEach(() => {
  vi.useFakeTimers()
  peer = aPeer()
  let next = 0
  client = createVaultClient({
    window: peer.window,
    ids: { uuid: () => requestId(++next) },
    room: createDiskRoom('', () => null),
    requestTimeoutMs: REQUEST_MS,
    readyTimeoutMs: READY_MS,
  })
})

afterEach(() => {
  vi.useRealTimers()
})

const ready = (state: 'ready' | 'newerData' | 'cannotOpen' = 'ready'): Promise<null> =>
  client.handlers['vault.ready']({ state, persistent: true })
const answer = (request: VaultRequest | undefined, value: unknown): Promise<null> =>
  client.handlers['vault.answer']({ id: requestIdSchema.parse(request?.id), outcome: { ok: true, value } })
const readSetting = (key = 'k'): Promise<unknown> => client.ask('desk.readSetting', { key })
const write = (request: number): Promise<null> =>
  client.ask('desk.writeSetting', { requestId: requestId(request), key: 'k', value: request })

/** Waits for a refusal without leaving it unhandled while timers move. */
const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: { name: string; code: string }) => `${error.name} ${error.code}`,
  )

describe('asking', () => {
  it('sends each request with an id of its own and hands over its own answer', async () => {
    await ready()
    const first = readSetting('a')
    const second = readSetting('b')
    expect(peer.sent.map(({ unit, input }) => ({ unit, input }))).toEqual([
      { unit: 'desk.readSetting', input: { key: 'a' } },
      { unit: 'desk.readSetting', input: { key: 'b' } },
    ])
    await answer(peer.sent[1], 'B')
    await answer(peer.sent[0], 'A')
    expect(await Promise.all([first, second])).toEqual(['A', 'B'])
  })

  it('hands over why the vault did not do it', async () => {
    await ready()
    const asked = readSetting()
    await client.handlers['vault.answer']({
      id: requestId(1),
      outcome: { ok: false, failure: { code: 'diskFull', message: 'desk.readSetting: QuotaExceededError' } },
    })
    await expect(asked).rejects.toMatchObject({
      name: 'VaultError',
      code: 'diskFull',
      message: 'desk.readSetting: QuotaExceededError',
    })
  })

  it('does not hand over an answer that is not what the unit answers', async () => {
    await ready()
    const asked = client.ask('desk.read', { sessionId: sessionId(1) })
    await answer(peer.sent[0], { id: 'nothing like a session' })
    await expect(asked).rejects.toMatchObject({ code: 'invalid' })
  })

  it('refuses at once what cannot be cloned', async () => {
    await ready()
    const value = { function: () => undefined }
    const asked = client.ask('desk.writeSetting', { requestId: requestId(1), key: 'k', value })
    await expect(asked).rejects.toMatchObject({ code: 'invalid' })
  })

  it('gives up after the time-out, and is not disturbed by the late answer', async () => {
    await ready()
    const asked = codeOf(readSetting())
    await vi.advanceTimersByTimeAsync(REQUEST_MS)
    expect(await asked).toBe('VaultError storage')
    await answer(peer.sent[0], 'late')
    const next = readSetting()
    await answer(peer.sent[1], 'next')
    expect(await next).toBe('next')
  })
})

describe('starting', () => {
  it('keeps requests until the vault is ready, then sends them in order', async () => {
    const both = Promise.all([readSetting('a'), readSetting('b')])
    expect(client.state).toBe('starting')
    expect(client.persistent).toBeNull()
    expect(peer.sent).toEqual([])
    await ready()
    expect(peer.sent.map(({ input }) => input)).toEqual([{ key: 'a' }, { key: 'b' }])
    await answer(peer.sent[0], 1)
    await answer(peer.sent[1], 2)
    expect(await both).toEqual([1, 2])
    expect(client.persistent).toBe(true)
  })

  it('stops waiting for a vault that does not open, and welcomes it when it comes late', async () => {
    const asked = codeOf(readSetting())
    await vi.advanceTimersByTimeAsync(READY_MS)
    expect(await asked).toBe('VaultError notReady')
    expect(client.state).toBe('cannotOpen')
    await ready()
    expect(client.state).toBe('ready')
  })

  it.each(['newerData', 'cannotOpen'] as const)('refuses everything when the vault is %s', async (state) => {
    const waiting = codeOf(readSetting())
    await ready(state)
    expect(await waiting).toBe('VaultError notReady')
    expect(await codeOf(readSetting())).toBe('VaultError notReady')
    expect(client.state).toBe(state)
    expect(peer.sent).toEqual([])
  })

  const first = (key = 'first') => client.readFirst((vault) => vault.ask('desk.readSetting', { key }))
  const keys = () => peer.sent.map(({ input }) => (input as { key: string }).key)

  it('C2: answers nobody before what is read first was read', async () => {
    first()
    const asked = readSetting('others')
    await ready()
    expect([keys(), client.state]).toEqual([['first'], 'starting'])
    const [request] = peer.sent
    await answer(request, null)
    await vi.waitFor(() => expect(client.state).toBe('ready'))
    expect(keys()).toEqual(['first', 'others'])
    await answer(peer.sent[1], 'kept')
    expect(await asked).toBe('kept')
  })

  it('C2: is not open while what is read first cannot be read, and reads it anew when it is tried again', async () => {
    first()
    const asked = codeOf(readSetting('others'))
    await ready()
    const failure = { code: 'storage' as const, message: 'not now' }
    await client.handlers['vault.answer']({ id: requestId(2), outcome: { ok: false, failure } })
    expect(await asked).toBe('VaultError notReady')
    expect(client.state).toBe('cannotOpen')
    const retried = client.retry()
    await ready()
    await answer(peer.sent.at(-1), null)
    expect([await retried, keys()]).toEqual(['ready', ['first', 'first']])
  })

  it('C2: a page that died before it had read is followed by one that reads it again', async () => {
    first()
    await ready()
    peer.die()
    const asked = readSetting('others')
    await ready()
    expect(keys()).toEqual(['first', 'first'])
    await answer(peer.sent[1], null)
    await vi.waitFor(() => expect(client.state).toBe('ready'))
    await answer(
      peer.sent.find(({ input }) => (input as { key: string }).key === 'others'),
      'kept',
    )
    expect(await asked).toBe('kept')
  })

  it('tells its listeners each state until they stop listening', async () => {
    const states: string[] = []
    const stop = client.onState((state) => states.push(state))
    await ready()
    peer.die()
    stop()
    await ready()
    expect(states).toEqual(['ready', 'starting'])
  })
})

describe('a dying vault', () => {
  it('Q1: is reloaded once, and what was under way is sent again with the same id', async () => {
    await ready()
    const both = Promise.all([write(11), write(12)])
    const before = [...peer.sent]
    peer.die()
    expect(client.state).toBe('starting')
    expect(peer.reloads()).toBe(1)
    const during = readSetting()
    await ready()
    expect(peer.sent.slice(2, 4)).toEqual(before)
    for (const request of peer.sent.slice(2)) await answer(request, null)
    expect(await both).toEqual([null, null])
    expect(await during).toBeNull()
  })

  it('gives what it resends a time-out of its own', async () => {
    await ready()
    const asked = codeOf(write(11))
    await vi.advanceTimersByTimeAsync(REQUEST_MS - 1)
    peer.die()
    await vi.advanceTimersByTimeAsync(REQUEST_MS)
    await ready()
    await vi.advanceTimersByTimeAsync(REQUEST_MS - 1)
    await answer(peer.sent[1], null)
    expect(await asked).toBe('answered')
  })

  it('is gone after its second death: everything is refused and nothing is reloaded', async () => {
    await ready()
    peer.die()
    await ready()
    const asked = codeOf(write(11))
    peer.die()
    expect(client.state).toBe('gone')
    expect(await asked).toBe('VaultError gone')
    expect(await codeOf(readSetting())).toBe('VaultError gone')
    expect(peer.reloads()).toBe(1)
  })

  it('can be tried again from the recovery screen, and has its one reload again', async () => {
    await ready()
    peer.die()
    peer.die()
    const retried = client.retry()
    expect(client.state).toBe('starting')
    await ready()
    expect(await retried).toBe('ready')
    expect(await client.retry()).toBe('ready')
    expect(peer.reloads()).toBe(2)
    peer.die()
    expect(client.state).toBe('starting')
  })

  it('says so when trying again does not help', async () => {
    await ready('newerData')
    const retried = client.retry()
    await ready('newerData')
    expect(await retried).toBe('newerData')
  })
})

describe('drain', () => {
  it('Q1: waits for what is under way and refuses what is new', async () => {
    await ready()
    const asked = write(11)
    let drained = false
    const done = client.drain().then(() => {
      drained = true
    })
    expect(await codeOf(write(12))).toBe('VaultError notReady')
    expect(drained).toBe(false)
    await answer(peer.sent[0], null)
    await done
    expect(await asked).toBeNull()
    expect(peer.sent).toHaveLength(1)
  })

  it('is done at once when nothing is under way', async () => {
    await ready()
    await expect(client.drain()).resolves.toBeUndefined()
  })

  it('does not reload a window that closes because the app quits', async () => {
    await ready()
    const asked = codeOf(write(11))
    const drained = client.drain()
    peer.die()
    await drained
    expect(await asked).toBe('VaultError gone')
    expect(peer.reloads()).toBe(0)
  })
})
