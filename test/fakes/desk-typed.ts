/** What stands in fields and is not saved, as main keeps it beside the session (E3). */
import type { SessionId } from '#shared/domain/ids.ts'
import type { KeptText } from '#shared/domain/text/typed.ts'

/** Of each session, by the name of the field. */
export type TypedTexts = Map<SessionId, ReadonlyMap<string, string>>

interface Keep {
  readonly sessionId: SessionId
  readonly texts: readonly { readonly field: string; readonly text: string | null }[]
}

/** The answers to `session.typed` and `session.keepTyped`. */
export function typedAnswers(typed: () => TypedTexts) {
  return {
    'session.typed': ({ sessionId }: Pick<Keep, 'sessionId'>): KeptText[] =>
      [...(typed().get(sessionId) ?? [])].map(([field, text]) => ({ field, text })),
    'session.keepTyped': ({ sessionId, texts }: Keep): null => {
      const kept = new Map(typed().get(sessionId))
      for (const { field, text } of texts) {
        if (text === null) kept.delete(field)
        else kept.set(field, text)
      }
      typed().set(sessionId, kept)
      return null
    },
  }
}
