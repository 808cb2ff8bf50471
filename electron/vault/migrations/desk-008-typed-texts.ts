import type { Migration } from '../page/databases/migration.ts'

export const desk008TypedTexts: Migration = {
  version: 8,
  name: 'typed texts',
  why:
    'What is being typed is kept while it is typed (E3): a kill in mid-word loses nothing. It is not part of the session, ' +
    'since it is not what staff have said, so it rests beside it and goes when the session is over. Older ones have none.',
  stores: { typedTexts: '[sessionId+field]' },
}
