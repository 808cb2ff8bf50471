/**
 * Which pack of the rulebook applies (C2): a reception and its contract go by the one that they were made under, a new
 * reception by the one in force. What was loaded from files rests in the vault, every version, and is never changed.
 */
import type { RulebookRef } from '#shared/domain/rulebook-ref.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { packOf } from '#shared/rulebook/library/packs.ts'
import {
  RULEBOOK_SETTING,
  firstLibrary,
  libraryOf,
  storedOf,
  type RulebookLibrary,
} from '#shared/rulebook/library/library.ts'
import { reason } from '#shared/rules/reasons.ts'
import { z } from '#shared/zod.ts'
import { refusedBy } from '../errors.ts'
import type { Ids } from '../lib/ids.ts'
import { createListeners } from '../lib/listeners.ts'
import { createQueue } from '../lib/queue.ts'
import { createVaultSetting } from '../lib/vault-setting.ts'
import type { Vault } from '../vault/client/vault.ts'

/** What services go by. */
export interface Rulebooks {
  /** The pack that something was made under. @throws Refusal when this PC does not have it any more */
  of(made: { readonly rulebook: RulebookRef }): Rulebook
  /** For what belongs to no reception. */
  inForce(): Rulebook
  /** For a new reception. @throws Refusal while what was in force is lost: nobody is signed up under other rules by accident */
  forNew(): Rulebook
}

export interface RulebookLibraryStore extends Rulebooks {
  readonly library: RulebookLibrary
  /**
   * Reads what the vault has, once. Main's start-up list has it read before the vault answers anybody else.
   * @param from the vault at start; without it, the same as everybody asks. @throws VaultError, and then the next call tries again
   */
  load(from?: Pick<Vault, 'ask'>): Promise<RulebookLibrary>
  /** One change after another, durable before it counts. @throws what `change` throws; VaultError */
  change(change: (now: RulebookLibrary) => RulebookLibrary): Promise<RulebookLibrary>
  /** @returns a function that stops listening. */
  onChanged(listener: (library: RulebookLibrary) => void): () => void
}

/** Rulebooks out of a library that somebody else looks after. */
export function rulebooksOn(library: () => Pick<RulebookLibrary, 'packs' | 'inForce' | 'lost'>): Rulebooks {
  return {
    of({ rulebook }) {
      const pack = packOf(library(), rulebook)
      if (!pack) throw refusedBy([reason('rulebookMissing', { id: rulebook.id, version: rulebook.version })])
      return pack
    },
    inForce: () => library().inForce,
    forNew() {
      const { inForce, lost } = library()
      if (lost !== null) throw refusedBy([reason('rulebookLost', lost)])
      return inForce
    },
  }
}

/** The packs of this PC. */
export function createRulebookLibrary(
  vault: Pick<Vault, 'ask'>,
  ids: Pick<Ids, 'uuid'>,
): RulebookLibraryStore {
  const inTurn = createQueue()
  /** Read as it lies there: the library itself says what of it can be used. */
  const settingIn = (from: Pick<Vault, 'ask'>) =>
    createVaultSetting<unknown>({
      ...{ vault: from, ids, key: RULEBOOK_SETTING, schema: z.unknown() },
      usual: () => null,
    })
  const changed = createListeners<RulebookLibrary>('rulebook')
  let library = firstLibrary
  let isLoaded = false

  function take(next: RulebookLibrary): RulebookLibrary {
    const news = next !== library
    library = next
    if (news) changed.tell(next)
    return next
  }

  async function load(from = vault): Promise<RulebookLibrary> {
    if (isLoaded) return library
    const value = await settingIn(from).read()
    if (!isLoaded) take(libraryOf(value))
    isLoaded = true
    return library
  }

  return {
    ...rulebooksOn(() => library),
    get library() {
      return library
    },
    load,
    change: (change) =>
      inTurn(async () => {
        await load()
        const next = change(library)
        if (next === library) return library
        await settingIn(vault).write(storedOf(next))
        return take(next)
      }),
    onChanged: (listener) => changed.add(listener),
  }
}
