/** `rulebook.*`: what the desk is told of the packs of this PC (C2). */
import type { deskCalls } from '#shared/contract/desk.ts'
import type { RulebookState } from '#shared/contract/rulebook.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import type { Library } from '#shared/rulebook/stored.ts'
import type { Handlers } from '../ipc/registrar.ts'
import type { BookStore } from './books.ts'

type RulebookCalls = Extract<keyof typeof deskCalls, `rulebook.${string}`>
export type RulebookHandlers = Pick<Handlers<typeof deskCalls>, RulebookCalls>

/** As it goes to the desk. */
export function stateOf({ shelf, inForce }: Library): RulebookState {
  return { packs: [...shelf.packs], inForce: refOf(inForce) }
}

export function createRulebookService(books: Pick<BookStore, 'load' | 'change'>): RulebookHandlers {
  return {
    'rulebook.read': async () => stateOf(await books.load()),
  }
}
