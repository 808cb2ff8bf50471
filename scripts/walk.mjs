/** `npm run walk -- --minutes 15 --seed N`: presses, holds and scans at random, then asks whether each act was asked for by one press. */
import { parseArgs } from 'node:util'
import { hostName } from './lib/host.mjs'
import { entry, toolStep } from './lib/run.mjs'
import { ensureReady } from './lib/setup.mjs'

await entry(async () => {
  const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
  const { host, env } = await ensureReady('test')
  console.log(`\nOn ${hostName(host)}.\n`)
  const chosen = {
    ...(values.minutes === undefined ? {} : { WALK_MINUTES: values.minutes }),
    ...(values.seed === undefined ? {} : { WALK_SEED: values.seed }),
  }
  const args = ['test', '-c', 'test/e2e/playwright.config.ts', '--project=walk', '--reporter=line']
  const walked = await toolStep('walk at random', ['@playwright/test', 'playwright'], args, {
    env: { ...env, ...chosen, APP_HOST_USED: hostName(host) },
  })
  return walked.ok ? 0 : 1
})
