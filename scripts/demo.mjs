/** `npm run demo`: plays the stories of test/demo by itself and leaves their slips and one picture per step. */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { hostName } from './lib/host.mjs'
import { entry, toolStep } from './lib/run.mjs'
import { ensureReady } from './lib/setup.mjs'

await entry(async () => {
  const { host, env } = await ensureReady('test')
  console.log(`\nOn ${hostName(host)}.\n`)
  // Once for all stories: none of them wipes what another one left.
  rmSync(resolve(import.meta.dirname, '../out/demo'), { recursive: true, force: true })
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
