/** The search part of the in-page stand-in for `window.desk`: the rule itself finds, nothing is refused or written down. */
import type { Found } from '#shared/contract/search.ts'
import type { Search } from '#shared/domain/search.ts'
import type { Session } from '#shared/domain/session.ts'
import { matches, normalSearch } from '#shared/rules/session/search.ts'
import { listed } from './desk-rulebook.ts'

export function searchAnswers(sessions: readonly Session[]): Record<string, (input: never) => unknown> {
  return {
    'session.search': (typed: Search): Found => ({
      sessions: listed(sessions.filter((session) => matches(session, normalSearch(typed)))),
      more: false,
    }),
  }
}
