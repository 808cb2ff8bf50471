/** `ipcMain`: one handler per channel, listeners for messages. */
import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { EventEmitter } from 'node:events'
import { refusing } from '../refusing.ts'

type Handler = (event: IpcMainInvokeEvent, ...args: never[]) => unknown

export class HostIpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>()

  constructor() {
    super()
    return refusing('electron.ipcMain', this)
  }

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    if (typeof handler !== 'function')
      throw new Error(`Expected handler to be a function, but found type '${typeof handler}'`)
    this.handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return handler(event, ...args)
    })
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  /** A page called `invoke`. Not part of Electron. */
  async answerInHost(channel: string, event: IpcMainInvokeEvent, args: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return handler(event, ...(args as never[]))
  }

  /**
   * A page called `send`. Emitters throw at an `error` that nobody listens to; as in Electron, a channel of that name is
   * one like any other. Not part of Electron.
   */
  deliverInHost(channel: string, event: IpcMainEvent, args: unknown[]): void {
    if (this.listenerCount(channel) > 0) this.emit(channel, event, ...args)
  }
}
