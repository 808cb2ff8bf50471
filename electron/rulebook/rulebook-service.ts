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
import type { Handlers } from '../ipc/registrar.ts'
import type { BookStore } from './books.ts'

type RulebookCalls = Extract<keyof typeof deskCalls, `rulebook.${string}`>
export type RulebookHandlers = Pick<Handlers<typeof deskCalls>, RulebookCalls>

/** As it goes to the desk. */
export function stateOf({ shelf, inForce, lost }: Library): RulebookState {
  return { packs: [...shelf.packs], inForce: refOf(inForce), lost }
}

/** The handlers. A bad pack is judged before anything is changed, so it never takes the place of a good one. */
export function createRulebookService(books: Pick<BookStore, 'load' | 'change'>): RulebookHandlers {
  return {
    'rulebook.read': async () => stateOf(await books.load()),

    'rulebook.use': async ({ pack }) => {
      const library = await books.change((now) => {
        if (!packOf(now.shelf, pack)) throw refusedBy([reason('rulebookUnknown', pack)])
        return withInForce(now, pack)
      })
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
