/** The vault's bridge. Its only peer is main. */
import type { vaultCalls, vaultPushes } from '#shared/contract/vault.ts'
import { expose } from './expose.ts'

expose<typeof vaultCalls, typeof vaultPushes>('vaultBridge', 'vault')
