/** `rulebook.*`: the packs of this PC, a file taken in, and which pack new receptions are made under (C2). */
import type { Handlers } from '#shared/contract/channel.ts'
import type { deskCalls } from '#shared/contract/desk.ts'
import type { RulebookState } from '#shared/contract/rulebook.ts'
import { refOf, type RulebookRef } from '#shared/domain/rulebook-ref.ts'
import type { PackIssue } from '#shared/rulebook/checks/issues.ts'
import { readPack } from '#shared/rulebook/read-pack.ts'
import { diffOf } from '#shared/rulebook/diff/diff.ts'
import { builtIn, packOf } from '#shared/rulebook/library/packs.ts'
import { libraryIssues } from '#shared/rulebook/library/seams.ts'
import {
  withInForce,
  withLoaded,
  withRemoved,
  type RulebookLibrary,
} from '#shared/rulebook/library/library.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { reason } from '#shared/rules/reasons.ts'
import { hasRoom, mayRemove } from '#shared/rules/session/rulebook-library.ts'
import { insist, refusedBy } from '../errors.ts'
import { log } from '../lib/log.ts'
import type { Vault } from '../vault/client/vault.ts'
import type { RulebookLibraryStore } from './library.ts'

type RulebookCalls = Extract<keyof typeof deskCalls, `rulebook.${string}`>
export type RulebookHandlers = Pick<Handlers<typeof deskCalls>, RulebookCalls>

/** As it goes to the desk. */
export function stateOf({ packs, inForce, lost }: RulebookLibrary): RulebookState {
  return { packs: [...packs], shipped: builtIn.packs.map(refOf), inForce: refOf(inForce), lost }
}

/** The manager's approval, as much of it as is needed here. */
export interface Approval {
  /** Whether this PC has a PIN. */
  isSet(): Promise<boolean>
  /** @throws Refusal */
  approve(pin: string, act: 'rulebook'): Promise<void>
}

/** @throws Refusal when there is no such pack. */
function known(library: RulebookLibrary, ref: RulebookRef): Rulebook {
  const pack = packOf(library, ref)
  if (pack === null) throw refusedBy([reason('rulebookUnknown', ref)])
  return pack
}

/** The handlers. A bad pack is judged before anything is changed, so it never takes the place of a good one. */
export function createRulebookHandlers(
  rulebooks: Pick<RulebookLibraryStore, 'load' | 'change'>,
  manager: Approval,
  vault: Pick<Vault, 'ask'>,
): RulebookHandlers {
  /** Where there is a manager's PIN, prices and duties are not changed without it. @throws Refusal */
  async function approved(managerPin: string | null): Promise<void> {
    if (!(await manager.isSet())) return
    if (managerPin === null) throw refusedBy([reason('rulebookNeedsManager')])
    await manager.approve(managerPin, 'rulebook')
  }

  /** Whether a reception or a contract was made under the pack: then it stays for good. @throws VaultError */
  async function isUsed(pack: RulebookRef): Promise<boolean> {
    const used = await Promise.all([
      vault.ask('desk.rulebookUse', { pack }),
      vault.ask('carrier.rulebookUse', { pack }),
    ])
    return used.includes(true)
  }

  return {
    'rulebook.read': async () => stateOf(await rulebooks.load()),

    'rulebook.compare': async ({ before, after }) => {
      const library = await rulebooks.load()
      return diffOf(known(library, before), known(library, after))
    },

    'rulebook.use': async ({ pack, managerPin }) => {
      known(await rulebooks.load(), pack)
      await approved(managerPin)
      const library = await rulebooks.change((now) => withInForce(now, pack))
      log('rulebook in force', { id: pack.id, version: pack.version })
      return stateOf(library)
    },

    'rulebook.load': async ({ text, managerPin }) => {
      const before = await rulebooks.load()
      const read = readPack(text, before)
      if (!read.ok) return { loaded: null, issues: read.issues, state: stateOf(before) }
      const { pack } = read
      insist(hasRoom(before, pack))
      if (!packOf(before, pack)) await approved(managerPin)
      let issues: PackIssue[] = []
      const library = await rulebooks.change((now) => {
        // Another file may have been taken in while the manager typed.
        issues = libraryIssues(now, pack)
        if (issues.length > 0) return now
        insist(hasRoom(now, pack))
        return withLoaded(now, pack)
      })
      return { loaded: issues.length === 0 ? refOf(pack) : null, issues, state: stateOf(library) }
    },

    'rulebook.remove': async ({ pack, managerPin }) => {
      insist(mayRemove(await rulebooks.load(), pack, await isUsed(pack)))
      await approved(managerPin)
      const used = await isUsed(pack)
      const library = await rulebooks.change((now) => {
        insist(mayRemove(now, pack, used))
        return withRemoved(now, pack)
      })
      log('rulebook removed', { id: pack.id, version: pack.version })
      return stateOf(library)
    },
  }
}
