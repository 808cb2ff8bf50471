/** The hidden window that owns the databases (C25), as the peer that the vault client talks to. */
import type { BrowserWindow } from 'electron'
import { windowTitles } from '#shared/words/windows.ts'
import type { VaultPeer } from '../../vault/client/vault.ts'
import { createWindow } from './windows.ts'

/** Created first: every other window needs what it keeps. */
export function createVaultWindow(preloadFolder: string): BrowserWindow {
  return createWindow('vault', preloadFolder, {
    show: false,
    width: 400,
    height: 300,
    title: windowTitles.vault,
  })
}

/** @returns what the client may do with the window, and nothing more. */
export function vaultPeer(window: BrowserWindow): VaultPeer {
  return {
    send: (channel, payload) => {
      if (!window.isDestroyed()) window.webContents.send(channel, payload)
    },
    reload: () => {
      if (!window.isDestroyed()) window.webContents.reload()
    },
    onGone: (listener) => {
      window.webContents.on('render-process-gone', () => listener())
      window.on('closed', () => listener())
    },
  }
}
