/** Which Temporal a page reckons with: Chromium's own, and the polyfill where there is none. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Temporal as Polyfill } from 'temporal-polyfill/implementation'

const own = (globalThis as { Temporal?: unknown }).Temporal

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('the Temporal of a page', () => {
  it('is the one of the engine, with nothing loaded for it', async () => {
    expect(own).toBeDefined()
    const { Temporal } = await import('#renderer/build/temporal.ts')
    expect(Temporal).toBe(own)
    expect(Temporal).not.toBe(Polyfill)
  })

  it('is the polyfill where the engine has none, and says the same days', async () => {
    vi.stubGlobal('Temporal', undefined)
    const { Temporal } = await import('#renderer/build/temporal.ts')
    expect(Temporal).toBe(Polyfill)
    expect(Temporal.PlainDate.from('2026-01-31').add({ months: 1 }).toString()).toBe('2026-02-28')
  })
})
