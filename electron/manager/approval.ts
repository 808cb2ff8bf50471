/**
 * The manager's approval (L10): one PIN on each PC, kept as a slow hash that is sealed (L8). A try is counted before it
 * is answered, so that neither a kill nor a second window makes guessing cheaper (L4).
 */
import type { Handlers } from '#shared/contract/channel.ts'
import type { deskCalls } from '#shared/contract/desk.ts'
import type { ManagerState } from '#shared/domain/manager.ts'
import { instantSchema, type Clock } from '#shared/domain/time/time.ts'
import { mayBePin, mayTryPin, wrongPin, type ManagerAct } from '#shared/rules/codes/manager-pin.ts'
import { afterRightCode, afterWrongCode, boundedLock, isLocked } from '#shared/rules/codes/throttle.ts'
import { z } from '#shared/zod.ts'
import { insist } from '../errors.ts'
import { createQueue } from '../lib/queue.ts'
import type { Rulebooks } from '../rulebook/library.ts'
import type { Ids } from '../lib/ids.ts'
import type { Sealer } from '../lib/sealer.ts'
import { newSalt, sameHash, type SlowHash } from '../lib/secret-hash.ts'
import { createVaultSetting } from '../lib/vault-setting.ts'
import type { Vault } from '../vault/client/vault.ts'

const storedSchema = z.object({
  /** base64. */
  salt: z.string(),
  /** Sealed base64: what reads the profile alone cannot guess at it. */
  hashSealed: z.string(),
  wrongCodes: z.int().min(0),
  lockedUntil: instantSchema.nullable(),
})
type Stored = z.infer<typeof storedSchema>

export interface ManagerApproval {
  readonly handlers: Pick<Handlers<typeof deskCalls>, 'manager.read' | 'manager.setPin'>
  /** @throws Refusal when it is not the PIN, none is set, or too many were wrong; VaultError */
  approve(pin: string, act: ManagerAct): Promise<void>
  /** Whether this PC has a PIN. @throws VaultError */
  isSet(): Promise<boolean>
}

export interface ManagerApprovalDeps {
  readonly vault: Pick<Vault, 'ask'>
  readonly ids: Pick<Ids, 'uuid' | 'randomBytes'>
  readonly sealer: Sealer
  readonly slowHash: SlowHash
  /** The PC's own time: a lock of this PC is over when its time is, however far practice has been moved on (L4). */
  readonly clock: Clock
  /** The PIN belongs to the PC and to no reception: it goes by the pack in force. */
  readonly rulebooks: Pick<Rulebooks, 'inForce'>
}

export function createManagerApproval(deps: ManagerApprovalDeps): ManagerApproval {
  const { vault, ids, sealer, slowHash, clock, rulebooks } = deps
  // A PIN that cannot be read is not taken for none: that would let everybody set one.
  const setting = createVaultSetting<Stored | null>({
    ...{ vault, ids, key: 'manager', schema: storedSchema.nullable(), unreadable: 'fails' },
    usual: () => null,
  })
  const inTurn = createQueue()

  const load = async (): Promise<Stored | null> => {
    const stored = await setting.read()
    if (stored === null) return null
    const bounded = boundedLock(stored, clock.now(), rulebooks.inForce().link)
    if (bounded !== stored) await setting.write(bounded)
    return bounded
  }

  const stateOf = (stored: Stored | null): ManagerState => ({
    set: stored !== null,
    lockedUntil: stored !== null && isLocked(stored, clock.now()) ? stored.lockedUntil : null,
  })

  /** @throws Refusal */
  const check = async (stored: Stored | null, pin: string, act: ManagerAct): Promise<void> => {
    const now = clock.now()
    insist(mayTryPin(stored, now, act))
    if (stored === null) return
    const { link } = rulebooks.inForce()
    const { wrongCodes, lockedUntil } = afterWrongCode(stored, now, link)
    const counted = { ...stored, wrongCodes, lockedUntil }
    await setting.write(counted)
    const right = sameHash(await slowHash(pin, stored.salt), await sealer.open(stored.hashSealed))
    if (!right) insist(wrongPin(counted, now, link, act))
    await setting.write({ ...stored, ...afterRightCode() })
  }

  const setPin = async ({ pin, oldPin }: { pin: string; oldPin: string | null }): Promise<ManagerState> => {
    insist(mayBePin(pin))
    const stored = await load()
    if (stored !== null) await check(stored, oldPin ?? '', 'pin')
    const salt = newSalt(ids)
    const hashSealed = await sealer.seal(await slowHash(pin, salt))
    const next = { salt, hashSealed, ...afterRightCode() }
    await setting.write(next)
    return stateOf(next)
  }

  return {
    handlers: {
      'manager.read': () => inTurn(async () => stateOf(await load())),
      'manager.setPin': (input) => inTurn(() => setPin(input)),
    },
    isSet: () => inTurn(async () => (await load()) !== null),
    approve: (pin, act) => inTurn(async () => check(await load(), pin, act)),
  }
}
