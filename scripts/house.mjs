/** `npm run house`: files, lines, folders, imports and circles of the source and the tests. */
import { ensureInstalled } from './lib/install.mjs'
import { pinnedNode } from './lib/paths.mjs'
import { entry, step } from './lib/run.mjs'

await entry(async () => {
  await ensureInstalled()
  return (await step('the house in numbers', pinnedNode, ['test/house/run.ts', ...process.argv.slice(2)])).ok
    ? 0
    : 1
})
