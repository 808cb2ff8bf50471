/** What main may ask of the vault. The rest of main depends on this and never on the window behind it. */
import type { VaultFailure, VaultUnit, VaultUnits } from '#shared/contract/vault.ts'
import type { Input, Output } from '#shared/contract/channel.ts'

/** A unit of work was not done. `code` says why; the message is for logs and holds no personal data. */
export class VaultError extends Error {
  readonly code: VaultFailure['code'] | 'notReady' | 'gone'
  constructor(code: VaultError['code'], message: string) {
    super(message)
    this.name = 'VaultError'
    this.code = code
  }
}

export interface Vault {
  /** Resolves once the transaction is durable. @throws VaultError */
  ask<N extends VaultUnit>(unit: N, input: Input<VaultUnits[N]>): Promise<Output<VaultUnits[N]>>
}

/** The vault's window as the client needs it; `windows/vault-window.ts` makes the real one. */
export interface VaultPeer {
  /** @param channel full name on the wire. Lost when the page is still loading. */
  send(channel: string, payload: unknown): void
  /** Starts the page anew. Its `vault.ready` follows. */
  reload(): void
  /** The page's process died, or its window was closed. */
  onGone(listener: () => void): void
}
