import { describe, expect, it, vi } from 'vitest'
import { recoverWhenReady } from '#electron/shell/recover-when-ready.ts'
import type { VaultState } from '#electron/vault/client/client.ts'

function vault() {
  const listeners: ((state: VaultState) => void)[] = []
  return {
    onState: (listener: (state: VaultState) => void) => {
      listeners.push(listener)
      return () => undefined
    },
    enter: (state: VaultState) => listeners.forEach((listener) => listener(state)),
  }
}

describe('recovery', () => {
  it('Q1: waits for the vault, also when it opens only after the recovery screen', () => {
    const recover = vi.fn(async () => undefined)
    const peer = vault()
    recoverWhenReady(peer, recover)
    peer.enter('cannotOpen')
    expect(recover).not.toHaveBeenCalled()
    peer.enter('ready')
    expect(recover).toHaveBeenCalledOnce()
  })

  it('Q2: is done again when the vault died and came back: whoever waited for it has given up', () => {
    const recover = vi.fn(async () => undefined)
    const peer = vault()
    recoverWhenReady(peer, recover)
    for (const state of ['ready', 'starting', 'gone', 'ready'] as const) peer.enter(state)
    expect(recover).toHaveBeenCalledTimes(2)
  })

  it('tries again at the next opening when it failed', async () => {
    const recover = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(undefined)
    const peer = vault()
    recoverWhenReady(peer, recover)
    peer.enter('ready')
    await Promise.resolve()
    await Promise.resolve()
    peer.enter('ready')
    expect(recover).toHaveBeenCalledTimes(2)
  })
})
