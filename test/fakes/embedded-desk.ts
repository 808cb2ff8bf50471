/** The desk's service on the embedded carrier, both on one vault, with time that the carrier need not wait for. */
import type { Edit } from '#shared/contract/desk.ts'
import type { Session } from '#shared/domain/session.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import { createEmbeddedCarrier, type EmbeddedCarrier } from '#electron/carrier/embedded/carrier.ts'
import { rulebooksOn } from '#electron/rulebook/library.ts'
import { systemIds } from '#electron/lib/ids.ts'
import type { Vault } from '#electron/vault/client/vault.ts'
import { dutyEdits } from '#test/fixtures/duties.ts'
import { createTestVault, type TestVault } from './memory-vault.ts'
import { deskOn, filledIn, lineAt, reversingSealer, StillClock, type TestDesk } from './session-desk.ts'

export type EmbeddedDesk = TestDesk<EmbeddedCarrier>

/** @param vault the carrier's own way to its records */
export function embeddedCarrier(vault: Vault, clock: StillClock): EmbeddedCarrier {
  return createEmbeddedCarrier({
    vault,
    sealer: reversingSealer,
    clock,
    ids: systemIds,
    rulebooks: rulebooksOn(() => firstLibrary),
    timer: (_, then) => {
      const handle = setImmediate(then)
      return () => clearImmediate(handle)
    },
    slowHash: (secret, salt) => Promise.resolve(Buffer.from(`${salt}${secret}`).toString('base64')),
  })
}

/** A desk whose carrier answers at once. @param seen what the desk sees of the vault, e.g. one that stops answering */
export async function deskOnEmbedded(before?: EmbeddedDesk): Promise<EmbeddedDesk> {
  const vault: TestVault = before ? await createTestVault(before.vault.engine) : await createTestVault()
  const clock = before?.clock ?? new StillClock()
  const carrier = embeddedCarrier(vault, clock)
  if (!before) await carrier.practice.write({ fault: 'none', remaining: 0, latencySeconds: 0 })
  return deskOn(vault, vault, carrier, clock)
}

/** The family applied for, line 3 with a number that it brings along. */
export async function appliedWithMnp(desk: EmbeddedDesk): Promise<Session> {
  const { id, lines } = await filledIn(desk)
  const lineId = lineAt({ lines } as Session, 2)
  const fields = { numberKind: 'mnp', phoneNumber: '09011112222', mnpNumber: '1234567890' } as const
  const save = (edits: Edit[]) => desk.handlers['session.save']({ sessionId: id, edits, focus: null })
  const filled = await save([{ kind: 'line', lineId, fields: { ...fields, mnpExpiresOn: '2026-12-06' } }])
  await save(dutyEdits(filled, tokyoDate(desk.clock.now())))
  return desk.handlers['session.apply']({ sessionId: id })
}
