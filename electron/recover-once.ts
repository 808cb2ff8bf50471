/** Unfinished work is looked after when the vault is open for the first time: at start, or after the recovery screen. */
import { log } from './log.ts'
import type { VaultClient } from './vault-client/client.ts'

/** @param recover asked again after the next opening when it fails. */
export function recoverOnceOpen(vault: Pick<VaultClient, 'onState'>, recover: () => Promise<void>): void {
  let state: 'waiting' | 'done' = 'waiting'
  vault.onState((now) => {
    if (now !== 'ready' || state === 'done') return
    state = 'done'
    recover().catch((error: unknown) => {
      state = 'waiting'
      log('recovery failed', { error: error instanceof Error ? error.name : typeof error })
    })
  })
}
