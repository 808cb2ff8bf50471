import type { Migration } from '../page/databases/migration.ts'

export const desk001Sessions: Migration = {
  version: 1,
  name: 'sessions',
  why:
    'The first form. A session is one document with its journal beside it, so that both go into one transaction ' +
    'and a long journal is not rewritten with every field. Secrets rest apart, so that a session can go to a ' +
    'screen as it is (L8). The list reads by status, newest first.',
  stores: {
    sessions: 'id, &openedBy, [status+updatedAt]',
    journal: '[sessionId+seq]',
    lineSecrets: '[sessionId+lineId]',
    counters: 'name',
    settings: 'key',
  },
}
