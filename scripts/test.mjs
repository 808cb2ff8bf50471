/**
 * `npm test`: set-up, format, lint, layers, types, unit, rules, e2e; every suite runs even when one before it failed.
 * With --static only what needs no running app (`npm run check`). The last line is the sum.
 */
import { ensureBuilt } from './lib/build.mjs'
import { hostName } from './lib/host.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root, windows } from './lib/paths.mjs'
import { entry, Stop } from './lib/run.mjs'
import { ensureHost } from './lib/setup.mjs'
import { blocked, e2eSuite, staticSuites, unitSuites } from './lib/suites.mjs'
import { closingLine, oneCheck, sum } from './lib/totals.mjs'

const NO_SHIM =
  "Playwright starts an executable, and on Windows only Electron's own is one: npx install-electron"

/** @param {boolean} built @returns {Promise<{ e2e: import('./lib/suites.mjs').Suite, on: string }>} */
async function e2eHere(built) {
  if (!built) return { e2e: blocked('e2e', 'the build failed'), on: 'not run' }
  try {
    const { host, env } = await ensureHost('test')
    const on = hostName(host)
    if (host.kind === 'browser' && windows) return { e2e: blocked('e2e', NO_SHIM), on: 'not run' }
    return { e2e: e2eSuite({ ...env, APP_HOST_USED: on }), on: `on ${on}` }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { e2e: blocked('e2e', error.message), on: 'not run' }
  }
}

/** Without this there is nothing to test with; the sum says so too. */
async function installed() {
  try {
    await ensureInstalled()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    throw new Stop(`${error.message}\n\n${closingLine(oneCheck(false))}`)
  }
}

await entry(async () => {
  process.chdir(root)
  await installed()
  // Before the types: the build writes those of the component library's theme.
  const built = await ensureBuilt()
  const suites = [...staticSuites]
  let on = ''
  if (!process.argv.includes('--static')) {
    const here = await e2eHere(built)
    on = here.on
    suites.push(...unitSuites, here.e2e)
  }
  const results = built ? [] : [{ name: 'build', totals: oneCheck(false) }]
  for (const { name, run } of suites) results.push({ name, totals: await run() })

  console.log('')
  for (const { name, totals } of results) {
    console.log(`  ${name.padEnd(7)} ${closingLine(totals)}${name === 'e2e' ? ` (${on})` : ''}`)
  }
  const total = sum(results.map(({ totals }) => totals))
  console.log(`\n${closingLine(total)}`)
  return total.failed > 0 ? 1 : 0
})
