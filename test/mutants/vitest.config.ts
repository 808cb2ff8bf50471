/** The tests that judge a mutant: those of pure code and of main, without screens, servers and browsers. */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')
const rooms = ['shared', 'carrier', 'sessions', 'rulebook', 'manager', 'printing', 'vault']
const { MUTANTS_TESTS } = process.env
const folders = MUTANTS_TESTS === undefined ? rooms.map((room) => `test/unit/${room}`) : [MUTANTS_TESTS]

export default defineConfig({
  root,
  test: {
    environment: 'node',
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    exclude: ['**/*.chromium.test.ts', '**/*.integration.test.ts'],
    // Hours beside other work: a slow machine is no dead mutant. Stryker has a limit of its own for one that never ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
