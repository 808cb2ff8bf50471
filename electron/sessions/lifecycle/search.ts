/** A customer comes back (R28, W16): which receptions fit, and in each of them a note that it was looked for. */
import { maySearch, namesOf, normalSearch } from '#shared/rules/session/search.ts'
import { insist } from '../../errors.ts'
import { log } from '../../lib/log.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'

/** More than a person looks through at a counter. */
const MOST_FOUND = 20

/** `session.search` (R28, W16). */
export function searchHandlers(deps: SessionDeps): DeskHandlers<'session.search'> {
  const { store, vault } = deps
  return {
    'session.search': async (typed) => {
      const search = normalSearch(typed)
      insist(maySearch(search))
      const found = await vault.ask('desk.find', { search, limit: MOST_FOUND + 1 })
      const sessions = found.slice(0, MOST_FOUND)
      // The names of the elements only: what was typed is personal data (L9).
      const names = namesOf(search)
      const elements = names.join(' ')
      log('customer searched for', { elements: names.join('.'), found: sessions.length })
      for (const { id } of sessions) {
        await store.change(id, (session) => ({
          session,
          entries: [entry(author(deps), 'session.found', { detail: { elements } })],
        }))
      }
      return { sessions, more: found.length > MOST_FOUND }
    },
  }
}
