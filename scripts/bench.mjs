/** `npm run bench`: how fast the desk is, as ratios against the same machine in the same run. */
import { hostName } from './lib/host.mjs'
import { pinnedNode } from './lib/paths.mjs'
import { entry, step } from './lib/run.mjs'
import { ensureReady } from './lib/setup.mjs'

await entry(async () => {
  const { host, env } = await ensureReady('test')
  console.log(`\nOn ${hostName(host)}.\n`)
  const args = ['test/bench/run.ts', ...process.argv.slice(2)]
  return (await step('measure', pinnedNode, args, { env })).ok ? 0 : 1
})
