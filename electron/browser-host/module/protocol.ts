/** `protocol`: declaring schemes, and the default session's handlers. */
import type { CustomScheme } from 'electron'
import type { House } from '../core/house.ts'
import { refusing } from '../refusing.ts'
import type { SchemeHandler } from './session.ts'

export interface HostProtocol {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void
  handle(scheme: string, handler: SchemeHandler): void
  unhandle(scheme: string): void
  isProtocolHandled(scheme: string): boolean
}

/** `protocol` of one session: what is registered here answers for that session alone. */
export function protocolOf(house: House): HostProtocol {
  return refusing('electron.protocol', {
    /** Once, and before the app is ready. */
    registerSchemesAsPrivileged(schemes) {
      house.lifecycle.requireNotReady(
        'protocol.registerSchemesAsPrivileged should be called before app is ready',
      )
      house.schemes.declare(schemes)
    },
    handle: (scheme, handler) => house.sessions.defaultSession.protocol.handle(scheme, handler),
    unhandle: (scheme) => house.sessions.defaultSession.protocol.unhandle(scheme),
    isProtocolHandled: (scheme) => house.sessions.defaultSession.protocol.isProtocolHandled(scheme),
  })
}
