/** Sessions: each partition has handlers and permissions of its own, and a window has exactly one. */
import type { OnBeforeRequestListenerDetails, Session, WebContents } from 'electron'
import { askablePermissions } from '../chromium/launch.ts'
import type { Lifecycle } from '../core/lifecycle.ts'
import { refusing } from '../refusing.ts'

export type SchemeHandler = (request: Request) => Response | Promise<Response>
type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0]
type DeviceHandler = Parameters<Session['setDevicePermissionHandler']>[0]
type BeforeRequest =
  ((details: OnBeforeRequestListenerDetails, done: (response: object) => void) => void) | null

/** `protocol.handle` of one session. A handler on another session answers nothing here. */
export class SchemeHandlers {
  private readonly handlers = new Map<string, SchemeHandler>()

  handle(scheme: string, handler: SchemeHandler): void {
    if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    this.handlers.set(scheme, handler)
  }

  unhandle(scheme: string): void {
    if (!this.handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  }

  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme)
  }

  /** The session's own handler. Not part of Electron. @throws Error in Chromium's words when there is none. */
  async answerInHost(url: string): Promise<Response> {
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1))
    if (!handler) throw new Error('ERR_UNKNOWN_URL_SCHEME (-302)')
    try {
      return await handler(new Request(url))
    } catch {
      throw new Error('ERR_UNEXPECTED (-9)')
    }
  }
}

export class HostSession {
  readonly protocol: SchemeHandlers
  readonly webRequest: { onBeforeRequest(...listener: unknown[]): void }
  /** '' for the default session. Not part of Electron's object. */
  readonly partitionInHost: string
  private request: RequestHandler = null
  private check: CheckHandler = null
  private device: DeviceHandler = null
  private beforeRequest: BeforeRequest = null

  constructor(partition: string) {
    this.partitionInHost = partition
    const name = 'electron.session'
    this.protocol = refusing(`${name}.protocol`, new SchemeHandlers())
    this.webRequest = refusing(`${name}.webRequest`, {
      onBeforeRequest: (...listener) => {
        this.beforeRequest = (listener.at(-1) ?? null) as BeforeRequest
      },
    })
    return refusing(name, this)
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.request = handler
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.check = handler
  }

  /** Recorded: this host offers no devices at all. */
  setDevicePermissionHandler(handler: DeviceHandler): void {
    this.device = handler
  }

  /** What was recorded but is not enforced here. Not part of Electron. */
  get recordedInHost(): { readonly device: DeviceHandler; readonly beforeRequest: BeforeRequest } {
    return { device: this.device, beforeRequest: this.beforeRequest }
  }

  /**
   * Both handlers must agree, and without handlers nothing is granted (Electron would grant everything).
   * @returns Electron's names of the permissions that Chromium is to grant to the page. Not part of Electron.
   */
  async grantedInHost(contents: WebContents, origin: string): Promise<string[]> {
    const asked = askablePermissions.map(async (permission) =>
      (await this.grants(contents, permission, origin)) ? [permission] : [],
    )
    return (await Promise.all(asked)).flat()
  }

  private async grants(contents: WebContents, permission: string, origin: string): Promise<boolean> {
    const { check, request } = this
    if (!check || !request) return false
    const details = { isMainFrame: true, requestingUrl: origin }
    if (!check(contents, permission as Parameters<typeof check>[1], origin, details)) return false
    return new Promise((granted) =>
      request(contents, permission as Parameters<typeof request>[1], granted, details),
    )
  }
}

/** All sessions of the run. */
export class Sessions {
  private readonly lifecycle: Lifecycle
  private readonly sessions = new Map<string, HostSession>()

  constructor(lifecycle: Lifecycle) {
    this.lifecycle = lifecycle
  }

  get defaultSession(): HostSession {
    return this.of('')
  }

  fromPartition(partition: string): HostSession {
    return this.of(partition)
  }

  private of(partition: string): HostSession {
    this.lifecycle.requireReady('Session can only be received when app is ready')
    let session = this.sessions.get(partition)
    if (!session) {
      session = new HostSession(partition)
      this.sessions.set(partition, session)
    }
    return session
  }
}
