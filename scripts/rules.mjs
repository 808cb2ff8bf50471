/** `npm run rules`: every rule with its tests; fails when one of this rules has none. */
import { ensureInstalled } from './lib/install.mjs'
import { pinnedNode } from './lib/paths.mjs'
import { entry, step } from './lib/run.mjs'

await entry(async () => {
  await ensureInstalled()
  return (await step('rules and their tests', pinnedNode, ['test/rules/list.ts', ...process.argv.slice(2)]))
    .ok
    ? 0
    : 1
})
