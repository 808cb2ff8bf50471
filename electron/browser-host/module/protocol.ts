/** `protocol`: declaring schemes, and the default session's handlers. */
import type { CustomScheme } from 'electron'
import type { HostState } from '../core/host-state.ts'
import { refusing } from '../refusing.ts'
import type { SchemeHandler } from './session.ts'

export interface HostProtocol {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void
  handle(scheme: string, handler: SchemeHandler): void
  unhandle(scheme: string): void
  isProtocolHandled(scheme: string): boolean
}

/** `protocol` of one session: what is registered here answers for that session alone. */
export function protocolOf(hostState: HostState): HostProtocol {
  return refusing('electron.protocol', {
    /** Once, and before the app is ready. */
    registerSchemesAsPrivileged(schemes) {
      hostState.lifecycle.requireNotReady(
        'protocol.registerSchemesAsPrivileged should be called before app is ready',
      )
      hostState.schemes.declare(schemes)
    },
    handle: (scheme, handler) => hostState.sessions.defaultSession.protocol.handle(scheme, handler),
    unhandle: (scheme) => hostState.sessions.defaultSession.protocol.unhandle(scheme),
    isProtocolHandled: (scheme) => hostState.sessions.defaultSession.protocol.isProtocolHandled(scheme),
  })
}
