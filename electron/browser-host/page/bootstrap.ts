/** Runs first in every page: the socket, the guards, then the preload. Bundled by `build.mjs`. */
import { Connection } from './connection.ts'
import { contextBridgeOn } from './context-bridge.ts'
import { guardNavigation, guardOpening } from './guards.ts'
import { ipcRendererOver } from './ipc-renderer.ts'
import { requireFor, run, type Preload } from './preload.ts'
import { reportTroubles } from './troubles.ts'
import { largestFrame } from '../wire/frames.ts'

/** The window's name as the app gave it; in somebody's own browser random letters stand behind it. */
const windowName = (): string => location.hostname.replace(/(-[0-9a-f]{32})?\.localhost$/, '')

/** Called once by the page's first script with the window's preload. */
export function runPreload(preload: Preload): void {
  const connection = new Connection(`ws://${location.host}/__host/socket`, largestFrame(windowName()))
  guardNavigation(connection)
  guardOpening(connection)
  reportTroubles(connection)
  connection.onClose(() => {
    document.documentElement.dataset.hostGone = ''
  })
  window.addEventListener('load', () => connection.post({ t: 'loaded' }))
  run(
    preload,
    requireFor({ contextBridge: contextBridgeOn(window), ipcRenderer: ipcRendererOver(connection) }),
  )
}
