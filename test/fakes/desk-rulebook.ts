/** The rulebook part of the in-page stand-in for `window.desk`: a library that takes every pack and checks none. */
import type { RulebookState } from '#shared/contract/rulebook.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import type { Session, SessionSummary } from '#shared/domain/session.ts'
import { builtIn, defaultPack } from '#shared/rulebook/library/packs.ts'
import { summaryOf } from '#shared/rules/session/session-summary.ts'

/** The list of receptions, as main gives it. */
export function listed(sessions: readonly Session[]): SessionSummary[] {
  return sessions.map((session) => summaryOf(session, builtIn))
}

export function rulebookAnswers(): Record<string, (input: never) => unknown> {
  const state: RulebookState = { packs: [...builtIn.packs], inForce: refOf(defaultPack), lost: null }
  return {
    'rulebook.read': () => state,
  }
}
