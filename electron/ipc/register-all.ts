/** The four contracts, each to its own window. */
import { ipcMain, type BrowserWindow } from 'electron'
import { deskCalls } from '#shared/contract/desk.ts'
import { phoneCalls } from '#shared/contract/phones.ts'
import { slipCalls } from '#shared/contract/slip.ts'
import { vaultCalls } from '#shared/contract/vault.ts'
import { trusts } from '../shell/security/navigation.ts'
import type { Services } from '../services.ts'
import type { WindowKind } from '../shell/windows/kinds.ts'
import type { PhonesWindow } from '../shell/windows/windows.ts'
import { deskHandlers, type WindowActions } from './desk-handlers.ts'
import { register } from './registrar.ts'

export type Windows = Readonly<Record<WindowKind, () => BrowserWindow | null>>

/**
 * Registers each contract for its own window; a call without a handler does not compile.
 */
export function registerAll(
  services: Services,
  windows: Windows,
  phones: PhonesWindow,
  window: WindowActions,
): void {
  register(ipcMain, {
    prefix: 'vault',
    calls: vaultCalls,
    handlers: services.vault.handlers,
    trusts: trusts('vault', windows.vault),
  })
  register(ipcMain, {
    prefix: 'slip',
    calls: slipCalls,
    handlers: services.renderer.handlers,
    trusts: trusts('slips', windows.slips),
  })
  register(ipcMain, {
    prefix: 'desk',
    calls: deskCalls,
    handlers: deskHandlers(services, phones, window),
    trusts: trusts('desk', windows.desk),
  })
  register(ipcMain, {
    prefix: 'phones',
    calls: phoneCalls,
    handlers: services.phones.handlers,
    trusts: trusts('phones', windows.phones),
  })
}
