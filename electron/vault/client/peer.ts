/** The vault's window as the client needs it; `windows/vault-window.ts` makes the real one. */

export interface VaultPeer {
  /** @param channel full name on the wire. Lost when the page is still loading. */
  send(channel: string, payload: unknown): void
  /** Starts the page anew. Its `vault.ready` follows. */
  reload(): void
  /** The page's process died, or its window was closed. */
  onGone(listener: () => void): void
}
