/** `rulebook.*`: the packs of this PC, a file taken in, and which pack new receptions are made under (C2). */
import type { deskCalls } from '#shared/contract/desk.ts'
import type { RulebookState } from '#shared/contract/rulebook.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import type { PackIssue } from '#shared/rulebook/issues.ts'
import { readPack } from '#shared/rulebook/read-pack.ts'
import { packOf } from '#shared/rulebook/shelf.ts'
import { withInForce, withLoaded, type Library } from '#shared/rulebook/stored.ts'
import { reason } from '#shared/rules/reasons.ts'
import { refusedBy } from '../ipc/refusal.ts'
import { log } from '../log.ts'
import type { Handlers } from '../ipc/registrar.ts'
import type { BookStore } from './books.ts'

type RulebookCalls = Extract<keyof typeof deskCalls, `rulebook.${string}`>
export type RulebookHandlers = Pick<Handlers<typeof deskCalls>, RulebookCalls>

/** As it goes to the desk. */
export function stateOf({ shelf, inForce, lost }: Library): RulebookState {
  return { packs: [...shelf.packs], inForce: refOf(inForce), lost }
}

/** The manager's approval, as much of it as is needed here. */
export interface Approval {
  /** Whether this PC has a PIN. */
  isSet(): Promise<boolean>
  /** @throws Refusal */
  approve(pin: string, act: 'rulebook'): Promise<void>
}

/** The handlers. A bad pack is judged before anything is changed, so it never takes the place of a good one. */
export function createRulebookService(
  books: Pick<BookStore, 'load' | 'change'>,
  manager: Approval,
): RulebookHandlers {
  /** Where there is a manager's PIN, prices and duties are not changed without it. @throws Refusal */
  async function approved(managerPin: string | null): Promise<void> {
    if (!(await manager.isSet())) return
    if (managerPin === null) throw refusedBy([reason('rulebookNeedsManager')])
    await manager.approve(managerPin, 'rulebook')
  }

  return {
    'rulebook.read': async () => stateOf(await books.load()),

    'rulebook.use': async ({ pack, managerPin }) => {
      const { shelf } = await books.load()
      if (!packOf(shelf, pack)) throw refusedBy([reason('rulebookUnknown', pack)])
      await approved(managerPin)
      const library = await books.change((now) => withInForce(now, pack))
      log('rulebook in force', { id: pack.id, version: pack.version })
      return stateOf(library)
    },

    'rulebook.load': async ({ text }) => {
      let issues: PackIssue[] = []
      let loaded: RulebookState['inForce'] | null = null
      const library = await books.change((now) => {
        const read = readPack(text, now.shelf)
        if (!read.ok) {
          issues = read.issues
          return now
        }
        loaded = refOf(read.pack)
        return withLoaded(now, read.pack)
      })
      return { loaded, issues, state: stateOf(library) }
    },
  }
}
