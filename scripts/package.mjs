/** `npm run package`: an installer for the system it runs on, or for those named after `--`. */
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { entry, Stop, toolStep } from './lib/run.mjs'

await entry(async () => {
  await ensureInstalled()
  if (!(await ensureBuilt())) throw new Stop('The build failed; its own words are above.')
  // The builder looks for another file name by itself, hence --config.
  const args = ['--config', 'electron.builder.yml', '--publish', 'never', ...process.argv.slice(2)]
  return (await toolStep('package', 'electron-builder', args)).ok ? 0 : 1
})
