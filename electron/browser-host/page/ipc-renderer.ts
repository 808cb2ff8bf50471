/** `ipcRenderer` in the page, over the socket. */
import type { MainFrame } from '../wire/frames.ts'
import type { Connection } from './connection.ts'
import { refusing } from './refusing.ts'

type Listener = (event: object, ...args: unknown[]) => void

export interface IpcRenderer {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  send(channel: string, ...args: unknown[]): void
  on(channel: string, listener: Listener): IpcRenderer
  once(channel: string, listener: Listener): IpcRenderer
  off(channel: string, listener: Listener): IpcRenderer
  removeListener(channel: string, listener: Listener): IpcRenderer
  removeAllListeners(channel: string): IpcRenderer
}

interface Asked {
  readonly channel: string
  readonly done: (value: unknown) => void
  readonly failed: (error: Error) => void
}

/** Electron's words for whatever goes wrong in or before a handler. */
const remote = (channel: string, message: string): Error =>
  new Error(`Error invoking remote method '${channel}': ${message}`)

/** `ipcRenderer` of a page, over its one connection to main. */
export function ipcRendererOver(connection: Connection): IpcRenderer {
  const listeners = new Map<string, Set<Listener>>()
  const asked = new Map<number, Asked>()
  let lastId = 0

  const deliver = (channel: string, args: unknown[]): void => {
    for (const listener of [...(listeners.get(channel) ?? [])])
      listener({ sender: ipcRenderer, ports: [] }, ...args)
  }
  const endCall = (frame: Extract<MainFrame, { t: 'result' | 'failed' }>): void => {
    const call = asked.get(frame.id)
    asked.delete(frame.id)
    if (frame.t === 'result') call?.done(frame.value)
    else call?.failed(remote(call.channel, frame.message))
  }
  const off = (channel: string, listener: Listener): IpcRenderer => {
    listeners.get(channel)?.delete(listener)
    return ipcRenderer
  }
  connection.onFrame((frame) => {
    if (frame.t === 'message') deliver(frame.channel, frame.args)
    else if (frame.t === 'result' || frame.t === 'failed') endCall(frame)
  })
  connection.onClose(() => {
    for (const { channel, failed } of asked.values()) failed(remote(channel, 'the main process has gone'))
    asked.clear()
  })

  const ipcRenderer: IpcRenderer = refusing('electron.ipcRenderer', {
    async invoke(channel: string, ...args: unknown[]) {
      if (connection.isClosed) throw remote(channel, 'the main process has gone')
      const id = ++lastId
      connection.post({ t: 'invoke', id, channel, args })
      return new Promise<unknown>((done, failed) => asked.set(id, { channel, done, failed }))
    },
    send: (channel: string, ...args: unknown[]) => connection.post({ t: 'send', channel, args }),
    on(channel: string, listener: Listener) {
      const known = listeners.get(channel) ?? new Set()
      listeners.set(channel, known.add(listener))
      return ipcRenderer
    },
    once(channel: string, listener: Listener) {
      const first: Listener = (event, ...args) => {
        off(channel, first)
        listener(event, ...args)
      }
      return ipcRenderer.on(channel, first)
    },
    off,
    removeListener: off,
    removeAllListeners(channel: string) {
      listeners.delete(channel)
      return ipcRenderer
    },
  })
  return ipcRenderer
}
