/**
 * The part of the module `electron` that main and the preloads use, for tests in which main and its pages live in one
 * process: what crosses from a page to main is cloned, and comes a moment later, as between two processes.
 */
import type { IpcMainInvokeEvent } from 'electron'
import type { TestWindow } from './window.ts'

type Handler = (event: IpcMainInvokeEvent, input: unknown) => unknown
type Listener = (event: unknown, payload: unknown) => void

const handlers = new Map<string, Handler>()
const listeners = new Map<string, Set<Listener>>()
/** By the first part of the channel's name: whoever calls on it is that window. */
const windows = new Map<string, TestWindow>()
let profile = ''

/** What a test may do to a call before main sees it. */
export type Wire = (channel: string, input: unknown, pass: () => Promise<unknown>) => Promise<unknown>
const direct: Wire = (_channel, _input, pass) => pass()
let wire: Wire = direct

/** A new start of the app: nothing of the one before is registered any more. @param folder its own data */
export function startElectron(folder: string, onWire: Wire = direct): void {
  keystore.name = 'gnome_libsecret'
  handlers.clear()
  listeners.clear()
  windows.clear()
  profile = folder
  wire = onWire
}

/** @param prefix of the channels that belong to the window */
export function openWindow(prefix: string, window: TestWindow): void {
  windows.set(prefix, window)
  window.onSent((channel, payload) => {
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, structuredClone(payload))
  })
}

/** The page of a window was loaded anew: nobody of the old one listens any more. */
export function reloadPage(prefix: string): void {
  for (const channel of listeners.keys()) if (channel.startsWith(`${prefix}:`)) listeners.delete(channel)
}

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`)
    handlers.set(channel, handler)
  },
}

export const ipcRenderer = {
  invoke(channel: string, input: unknown): Promise<unknown> {
    const sent = structuredClone(input)
    return wire(channel, sent, async () => {
      const window = windows.get(channel.split(':')[0] ?? '')
      const handler = handlers.get(channel)
      if (!window || !handler) throw new Error(`nobody answers ${channel}`)
      const answer = await handler(window.event, sent)
      return structuredClone(answer)
    })
  },
  on(channel: string, listener: Listener): void {
    listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
  },
  off(channel: string, listener: Listener): void {
    listeners.get(channel)?.delete(listener)
  },
}

export const contextBridge = {
  exposeInMainWorld(name: string, value: unknown): void {
    Object.defineProperty(window, name, { value, configurable: true })
  },
}

export const app = {
  getPath: () => profile,
  getVersion: () => '0.1.0',
  commandLine: { hasSwitch: () => false },
}

/** What keeps the keys of this computer; `basic_text`: nothing does. */
export const keystore = { name: 'gnome_libsecret' }

/** Not protection, only visibly not the plain text. */
const turned = (text: string): string => [...text].reverse().join('')

export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(turned(text))),
  decryptStringAsync: (sealed: Buffer) =>
    Promise.resolve({ result: turned(sealed.toString()), shouldReEncrypt: false }),
  getSelectedStorageBackend: () => keystore.name,
}

export const shell = { openPath: () => Promise.resolve('') }
/** Where the person saves a file; null: nowhere. */
export const chosen: { file: string | null } = { file: null }

export const dialog = {
  showSaveDialog: () => Promise.resolve({ canceled: chosen.file === null, filePath: chosen.file ?? '' }),
}
