import { describe, expect, it, vi } from 'vitest'
import { recoverOnceOpen } from '#electron/recover-once.ts'
import type { VaultState } from '#electron/vault-client/client.ts'

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
    recoverOnceOpen(peer, recover)
    peer.enter('cannotOpen')
    expect(recover).not.toHaveBeenCalled()
    peer.enter('ready')
    expect(recover).toHaveBeenCalledOnce()
  })

  it('Q2: is not repeated when the vault was only reloaded: that work is under way here', () => {
    const recover = vi.fn(async () => undefined)
    const peer = vault()
    recoverOnceOpen(peer, recover)
    for (const state of ['ready', 'starting', 'ready'] as const) peer.enter(state)
    expect(recover).toHaveBeenCalledOnce()
  })

  it('tries again at the next opening when it failed', async () => {
    const recover = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(undefined)
    const peer = vault()
    recoverOnceOpen(peer, recover)
    peer.enter('ready')
    await Promise.resolve()
    await Promise.resolve()
    peer.enter('ready')
    expect(recover).toHaveBeenCalledTimes(2)
  })
})
