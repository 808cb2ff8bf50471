/** What the embedded carrier needs from outside. */
import type { Clock } from '#shared/domain/time/time.ts'
import type { Rulebooks } from '../../rulebook/library.ts'
import type { Ids } from '../../lib/ids.ts'
import type { Sealer } from '../../lib/sealer.ts'
import type { SlowHash } from '../../lib/secret-hash.ts'
import type { Vault } from '../../vault/client/vault.ts'

/** Calls `then` once, that many milliseconds later. @returns a function that calls it off. */
export type Timer = (milliseconds: number, then: () => void) => () => void

export const systemTimer: Timer = (milliseconds, then) => {
  const handle = setTimeout(then, milliseconds)
  return () => clearTimeout(handle)
}

export interface EmbeddedCarrierDeps {
  readonly vault: Vault
  readonly sealer: Sealer
  readonly clock: Clock
  readonly ids: Ids
  /** A contract goes by the pack that its reception was made under (C2). */
  readonly rulebooks: Pick<Rulebooks, 'of'>
  readonly timer: Timer
  readonly slowHash: SlowHash
}
