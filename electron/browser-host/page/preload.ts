/** Runs the window's preload with what Electron's sandbox would give it, and nothing more. */
import type { ContextBridge } from './context-bridge.ts'
import type { IpcRenderer } from './ipc-renderer.ts'
import { refusing } from './refusing.ts'

type Require = (name: string) => unknown
export type Preload = (
  require: Require,
  module: { exports: unknown },
  exports: unknown,
  process: object,
) => void

/** Electron's sandbox would allow these; no preload of this app needs them. */
const unneeded: ReadonlySet<string> = new Set([
  'events',
  'timers',
  'url',
  'node:events',
  'node:timers',
  'node:url',
])

/** @param electron what `require('electron')` answers. */
export function requireFor(electron: { contextBridge: ContextBridge; ipcRenderer: IpcRenderer }): Require {
  const module = refusing('electron (in a preload)', electron)
  return (name) => {
    if (name === 'electron' || name === 'electron/renderer') return module
    if (unneeded.has(name)) throw new Error(`the browser host has no ${name} for preloads`)
    throw new Error(`module not found: ${name}`)
  }
}

/** Runs a preload once, with a `require` that knows `electron` and nothing else. */
export function run(preload: Preload, require: Require): void {
  const module = { exports: {} }
  const process = { type: 'renderer', sandboxed: true, contextIsolated: true, env: {}, versions: {} }
  preload(require, module, module.exports, refusing('process (in a preload)', process))
}
