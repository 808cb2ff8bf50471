/**
 * `npm run mutants`: breaks the rules, the rulebook and the embedded carrier line by line, and prints which breaks no test
 * noticed, with the score of each file. Takes hours for everything, so it is no part of `npm test`; what was judged before
 * and has not changed since is not judged again.
 * `-- --files GLOB[,GLOB]`: only these. `--tests FOLDER`: judged by these tests alone. `--force`: from the start.
 */
import { parseArgs } from 'node:util'
import { ensureInstalled } from './lib/install.mjs'
import { entry, toolStep } from './lib/run.mjs'

await entry(async () => {
  const { values } = parseArgs({
    options: { files: { type: 'string' }, tests: { type: 'string' }, force: { type: 'boolean' } },
  })
  await ensureInstalled()
  const args = ['run', 'test/mutants/stryker.config.json']
  if (values.files !== undefined) args.push('--mutate', values.files)
  if (values.force === true) args.push('--force')
  const env = values.tests === undefined ? {} : { MUTANTS_TESTS: values.tests }
  return (await toolStep('mutants', ['@stryker-mutator/core', 'stryker'], args, { env })).ok ? 0 : 1
})
