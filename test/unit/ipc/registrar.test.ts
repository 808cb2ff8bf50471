/** The door: sender, schema, handler, schema; nothing gets past it and nothing leaks through it. */
import { describe, expect, it } from 'vitest'
import { calls } from '#shared/contract/channel.ts'
import { reason } from '#shared/rules/reasons.ts'
import { z } from '#shared/zod.ts'
import { Refusal, refusedBy } from '#electron/errors.ts'
import { register } from '#electron/ipc/registrar.ts'
import { VaultError } from '#electron/vault/client/vault.ts'
import type { IpcMainInvokeEvent } from 'electron'

const map = calls({ double: { input: z.object({ n: z.number() }), output: z.object({ n: z.number() }) } })

function door(handler: (input: { n: number }) => Promise<{ n: number }>, trusted = true) {
  const registered = new Map<string, (event: IpcMainInvokeEvent, input: unknown) => Promise<unknown>>()
  register(
    { handle: (channel, listener) => void registered.set(channel, listener as never) },
    { prefix: 'desk', calls: map, handlers: { double: handler }, trusts: () => trusted },
  )
  const listener = registered.get('desk:double')
  if (!listener) throw new Error('not registered')
  return (input: unknown) => listener({} as IpcMainInvokeEvent, input)
}

describe('registrar', () => {
  it('passes a good call through', async () => {
    expect(await door(async ({ n }) => ({ n: n * 2 }))({ n: 2 })).toEqual({ ok: true, value: { n: 4 } })
  })

  it('does not even look at the input of an unknown sender', async () => {
    let asked = false
    const call = door(async (input) => {
      asked = true
      return input
    }, false)
    await expect(call({ n: 1 })).rejects.toThrow('unknown sender')
    expect(asked).toBe(false)
  })

  it('answers a malformed input with a typed error and never calls the handler', async () => {
    let asked = false
    const call = door(async (input) => {
      asked = true
      return input
    })
    expect(await call({ n: 'two' })).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect(asked).toBe(false)
  })

  it("carries a rule's refusal with its reasons", async () => {
    const refused = reason('contractorFirst')
    const call = door(async () => {
      throw refusedBy([refused])
    })
    expect(await call({ n: 1 })).toMatchObject({
      ok: false,
      error: { code: 'refused', reasons: [refused] },
    })
  })

  it('L9: an unexpected error reaches the screen without its message', async () => {
    const call = door(async () => {
      throw new Error('見本 太郎')
    })
    expect(JSON.stringify(await call({ n: 1 }))).not.toContain('見本')
  })

  it('tells a full disk from other failures of the vault', async () => {
    const failing = (error: Error) => door(async () => Promise.reject(error))({ n: 1 })
    expect(await failing(new VaultError('diskFull', ''))).toMatchObject({ error: { code: 'diskFull' } })
    expect(await failing(new VaultError('gone', ''))).toMatchObject({ error: { code: 'storage' } })
    expect(await failing(new Refusal({ code: 'carrier', reasons: [] }))).toMatchObject({
      error: { code: 'carrier' },
    })
  })

  it('does not let an answer out that breaks its own schema', async () => {
    const call = door(async () => ({ n: 'secret' }) as never)
    expect(await call({ n: 1 })).toMatchObject({ ok: false, error: { code: 'internal' } })
  })
})
