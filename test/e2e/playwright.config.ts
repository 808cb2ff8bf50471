/**
 * Tasks at the desk, attacks and kills, through Playwright's own `_electron.launch`: on real Electron where its
 * binary is, on the browser host where it is not (`npm test` says which, and passes it on in APP_HOST_USED).
 */
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const root = resolve(import.meta.dirname, '../..')
// No text of the screen beside a failure (see `use` below for pictures); set it to '' to look by hand.
process.env['PLAYWRIGHT_NO_COPY_PROMPT'] ??= '1'

const host = process.env['APP_HOST_USED'] ?? 'unknown host'

export default defineConfig({
  testDir: resolve(root, 'test'),
  outputDir: resolve(root, 'out/e2e'),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // A spec that only passes at the second try is a finding, not a pass.
  retries: 0,
  forbidOnly: true,
  // Every launch is a whole app with its own profile; more than two at once only measures the machine.
  workers: Number(process.env['E2E_WORKERS'] ?? 2),
  metadata: { host },
  // No pictures, videos or traces of a failure: a screen may show what only the contractor may see.
  use: { testIdAttribute: 'data-control', screenshot: 'off', video: 'off', trace: 'off' },
  reporter: [['list'], ['json', { outputFile: resolve(root, 'out/reports/e2e.json') }]],
  projects: [
    { name: 'e2e', testMatch: ['e2e/**/*.spec.ts', 'exploits/**/*.spec.ts', 'crash/**/*.spec.ts'] },
    { name: 'demo', testMatch: ['demo/**/*.spec.ts'], timeout: 300_000 },
    { name: 'walk', testMatch: ['walk/**/*.spec.ts'] },
  ],
})
