/**
 * Unfinished work is looked after whenever the vault opens: at start, after the recovery screen, and after the
 * vault died and came back, because what was waiting for an answer of its has given up by then.
 */
import { log } from '../lib/log.ts'
import type { VaultClient } from '../vault/client/client.ts'

/** @param recover harmless when what it looks after is already under way (Q2). */
export function recoverWhenReady(vault: Pick<VaultClient, 'onState'>, recover: () => Promise<void>): void {
  vault.onState((now) => {
    if (now !== 'ready') return
    recover().catch((error: unknown) => {
      log('recovery failed', { error: error instanceof Error ? error.name : typeof error })
    })
  })
}
