/**
 * The whole of every preload: two functions, each confined to the channels of one window. Contracts are
 * imported as types only, so no schema library runs before the page; main checks every value anyway.
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge, Calls, Pushes } from '#shared/contract/channel.ts'

/**
 * @param globalName of the bridge on `window`; Electron throws when the page has one of that name.
 * @param prefix first part of the channels' names on the wire. Nothing outside it can be reached.
 */
export function expose<C extends Calls, P extends Pushes>(globalName: string, prefix: string): void {
  const bridge: Bridge<C, P> = {
    call: (name, input) => ipcRenderer.invoke(`${prefix}:${name}`, input),
    on: (name, listener) => {
      const channel = `${prefix}:${name}`
      // The event stays here: it holds the sender, and with it all of ipcRenderer.
      const heard = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]): void =>
        listener(payload)
      ipcRenderer.on(channel, heard)
      return () => {
        ipcRenderer.off(channel, heard)
      }
    },
  }
  contextBridge.exposeInMainWorld(globalName, bridge)
}
