/** `npm run demo`: plays the family of three by itself and leaves its slips and one picture per step. */
import { hostName } from './lib/host.mjs'
import { entry, toolStep } from './lib/run.mjs'
import { ensureReady } from './lib/setup.mjs'

await entry(async () => {
  const { host, env } = await ensureReady('test')
  console.log(`\nOn ${hostName(host)}.\n`)
  const args = [
    'test',
    '-c',
    'test/e2e/playwright.config.ts',
    '--project=demo',
    '--reporter=line',
    ...process.argv.slice(2),
  ]
  const played = await toolStep('play the family of three', ['@playwright/test', 'playwright'], args, {
    env: { ...env, APP_HOST_USED: hostName(host) },
  })
  return played.ok ? 0 : 1
})
