/** A full disk: what is written is refused before the store meets it, what is read is answered, and it ends by itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { requestIdSchema } from '#shared/domain/ids.ts'
import { readingUnits, vaultUnits } from '#shared/contract/vault.ts'
import { createVaultClient, type VaultClient, type VaultState } from '#electron/vault/client/client.ts'
import { createDiskRoom, LEAST_ROOM } from '#electron/vault/client/disk-room.ts'
import type { VaultRequest } from '#electron/vault/client/requests.ts'
import { requestId } from '#test/fixtures/vault-documents.ts'

let free: number
let sent: VaultRequest[]
let reloads: number
let states: VaultState[]
let client: VaultClient

beforeEach(() => {
  vi.useFakeTimers()
  free = 10 * LEAST_ROOM
  sent = []
  reloads = 0
  states = []
  let next = 0
  client = createVaultClient({
    window: {
      send: (_channel, request) => void sent.push(request as VaultRequest),
      reload: () => void (reloads += 1),
      onGone: () => undefined,
    },
    ids: { uuid: () => requestId(++next) },
    room: createDiskRoom('', () => free),
  })
  client.onState((state) => states.push(state))
})
afterEach(() => {
  vi.useRealTimers()
})

const ready = () => client.handlers['vault.ready']({ state: 'ready', persistent: true })
const write = () => client.ask('desk.writeSetting', { requestId: requestId(900), key: 'k', value: 1 })
const read = () => client.ask('desk.readSetting', { key: 'k' })
const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: { code: string }) => error.code,
  )
const answer = (value: unknown) =>
  client.handlers['vault.answer']({
    id: requestIdSchema.parse(sent.at(-1)?.id),
    outcome: { ok: true, value },
  })
const fail = (code: 'storage' | 'closed' | 'conflict') =>
  client.handlers['vault.answer']({
    id: requestIdSchema.parse(sent.at(-1)?.id),
    outcome: { ok: false, failure: { code, message: 'desk.writeSetting: AbortError' } },
  })

describe('a disk that is full', () => {
  it('E8a: refuses what is written before the store meets it, answers what is read, and says so', async () => {
    await ready()
    free = LEAST_ROOM - 1
    expect(await codeOf(write())).toBe('diskFull')
    expect(sent).toEqual([])
    expect(client.state).toBe('diskFull')
    const asked = read()
    await answer('kept')
    expect(await asked).toBe('kept')
  })

  it('E8a: goes on by itself once there is room, without a reload', async () => {
    await ready()
    free = 0
    await codeOf(write())
    await vi.advanceTimersByTimeAsync(60_000)
    expect(client.state).toBe('diskFull')
    free = LEAST_ROOM
    await vi.advanceTimersByTimeAsync(10_000)
    expect([states, reloads]).toEqual([['ready', 'diskFull', 'ready'], 0])
    const asked = write()
    await answer(null)
    expect(await codeOf(asked)).toBe('answered')
  })

  it('E8a: a write after the room has come back does not wait for the next look', async () => {
    await ready()
    free = 0
    await codeOf(write())
    free = LEAST_ROOM
    const asked = write()
    await answer(null)
    expect([await codeOf(asked), client.state]).toEqual(['answered', 'ready'])
  })

  it('E8a: a write that met it in the middle says so, and a store that it closed is opened anew', async () => {
    await ready()
    const asked = codeOf(write())
    free = 0
    await fail('storage')
    expect(await asked).toBe('diskFull')
    const looked = codeOf(read())
    await fail('closed')
    expect(await looked).toBe('diskFull')
    expect(await codeOf(read())).toBe('diskFull')
    free = LEAST_ROOM
    await vi.advanceTimersByTimeAsync(10_000)
    expect([client.state, reloads]).toEqual(['starting', 1])
    await client.handlers['vault.mayOpen'](null)
    await ready()
    expect(client.state).toBe('ready')
  })

  it('E8a: at a start it is not opened before there is room: opening would empty it', async () => {
    free = 0
    let may = false
    void client.handlers['vault.mayOpen'](null).then(() => (may = true))
    expect(await codeOf(read())).toBe('diskFull')
    // Longer than a page may take to open: waiting is no failure to open.
    await vi.advanceTimersByTimeAsync(120_000)
    expect([may, client.state]).toEqual([false, 'diskFull'])
    const again = client.retry()
    expect(reloads).toBe(1)
    void client.handlers['vault.mayOpen'](null)
    expect(await again).toBe('diskFull')
    free = LEAST_ROOM
    await vi.advanceTimersByTimeAsync(10_000)
    await client.handlers['vault.mayOpen'](null)
    await ready()
    expect(client.state).toBe('ready')
  })

  it('E8a: a conflict on a full disk stays a conflict', async () => {
    await ready()
    const asked = codeOf(write())
    free = 0
    await fail('conflict')
    expect(await asked).toBe('conflict')
  })
})

describe('a store that the engine closed', () => {
  it('E8a: is opened anew and asked again, so that nobody notices', async () => {
    await ready()
    const asked = write()
    await fail('closed')
    expect([client.state, reloads]).toEqual(['starting', 1])
    await ready()
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual(sent[0])
    await answer(null)
    expect(await codeOf(asked)).toBe('answered')
  })

  it('E8a: is given up where that does not help', async () => {
    await ready()
    const asked = codeOf(write())
    for (let n = 0; n < 3; n += 1) {
      await fail('closed')
      if (client.state === 'starting') await ready()
    }
    expect([await asked, reloads]).toEqual(['closed', 2])
  })
})

describe('room on the disk', () => {
  it('E8a: is what the system says, and a system that says nothing is believed to have some', () => {
    const folder = mkdtempSync(`${tmpdir()}/disk-room-`)
    expect(createDiskRoom(folder).hasRoom()).toBe(true)
    rmSync(folder, { recursive: true })
    expect(createDiskRoom(folder).hasRoom()).toBe(true)
  })

  it('E8a: only units that look are answered without it', () => {
    const writing = Object.keys(vaultUnits).filter((unit) => ![...readingUnits].some((name) => name === unit))
    for (const unit of ['desk.open', 'desk.commit', 'desk.writeSetting', 'carrier.commit']) {
      expect(writing).toContain(unit)
    }
    for (const unit of readingUnits) expect(unit).not.toMatch(/commit|open|write|keep|put/)
  })
})
