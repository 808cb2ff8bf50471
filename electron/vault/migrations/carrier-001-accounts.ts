import type { Migration } from '../page/databases/migration.ts'

export const carrier001Accounts: Migration = {
  version: 1,
  name: 'accounts',
  why: 'The first form. One application is one document, because activation and linking look at all its lines.',
  stores: { accounts: 'applicationId' },
}
