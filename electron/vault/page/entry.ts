/** The hidden vault page. Everything it needs of the window is handed over here. */
import type { VaultBridge } from '#shared/contract/vault.ts'
import { openDatabases } from './databases/open.ts'
import { startVaultPage } from './page.ts'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly vaultBridge: VaultBridge
  }
}

void startVaultPage({
  bridge: window.vaultBridge,
  open: () => openDatabases(),
  persist: () => navigator.storage.persist(),
})
