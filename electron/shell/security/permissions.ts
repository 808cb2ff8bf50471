/** Permissions: denied, but for the lines of this table. */
import { session } from 'electron'
import { profiles, windowKinds, type WindowKind } from '../windows/kinds.ts'

interface Grant {
  readonly kind: WindowKind
  readonly permission: string
  readonly why: string
}

const grants: readonly Grant[] = [
  {
    kind: 'vault',
    permission: 'persistent-storage',
    why: 'the databases must not be cleared when the disk runs low',
  },
  {
    kind: 'phones',
    permission: 'clipboard-sanitized-write',
    why: 'the code is copied on a practice phone as on a real one (S55)',
  },
]

/** True when the table has a line for it. */
export function mayUse(kind: WindowKind, permission: string): boolean {
  return grants.some((grant) => grant.kind === kind && grant.permission === permission)
}

/** Every session answers from the table, requests and checks alike; devices are never offered. */
export function lockPermissions(): void {
  for (const kind of windowKinds) {
    const its = session.fromPartition(profiles[kind].partition)
    its.setPermissionRequestHandler((_contents, permission, done) => done(mayUse(kind, permission)))
    its.setPermissionCheckHandler((_contents, permission) => mayUse(kind, permission))
    its.setDevicePermissionHandler(() => false)
  }
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, done) => done(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
}
