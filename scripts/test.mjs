/**
 * `npm test`: set-up, format, lint, layers, types, unit, rules, e2e; every suite runs even when one before it failed.
 * With --static only what needs no running app (`npm run check`). The last line is the sum.
 */
import { ensureBuilt } from './lib/build.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { hostName } from './lib/host.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root, windows } from './lib/paths.mjs'
import { offerPrintSystem } from './lib/printers.mjs'
import { entry, Stop } from './lib/run.mjs'
import { ensureHost } from './lib/setup.mjs'
import { blocked, e2eSuite, staticSuites, unitSuites } from './lib/suites.mjs'
import { closingLine, oneCheck, sum } from './lib/totals.mjs'

const NO_SHIM =
  "Playwright starts an executable, and on Windows only Electron's own is one: npx install-electron"

/**
 * @template T @param {() => Promise<T>} get @param {(why: string) => T} otherwise what to go on with, and why
 * @returns {Promise<T>}
 */
async function attempt(get, otherwise) {
  try {
    return await get()
  } catch (error) {
    if (error instanceof Stop) return otherwise(error.message)
    throw error
  }
}

/** @param {string} why */
const noE2e = (why) => ({ e2e: blocked('e2e', why), on: 'not run' })

/** @param {boolean} built @returns {Promise<{ e2e: import('./lib/suites.mjs').Suite, on: string }>} */
async function e2eHere(built) {
  if (!built) return noE2e('the build failed')
  return attempt(async () => {
    const { host, env } = await ensureHost('test')
    if (host.kind === 'browser' && windows) return noE2e(NO_SHIM)
    const on = hostName(host)
    return { e2e: e2eSuite({ ...env, APP_HOST_USED: on }), on: `on ${on}` }
  }, noE2e)
}

/** @returns {Promise<NodeJS.ProcessEnv>} some units are tried in a real page, on whatever host the app runs */
const chromiumHere = () =>
  attempt(
    async () => ({ CHROMIUM: await ensureChromium() }),
    (why) => (console.log(`\n${why}\n`), {}),
  )

/** @returns {Promise<boolean>} without packages there is nothing to test with; the sum says so too */
const installed = () =>
  attempt(
    async () => (await ensureInstalled(), true),
    (why) => (console.error(`\n${why}`), console.log(`\n${closingLine(oneCheck(false))}`), false),
  )

await entry(async () => {
  process.chdir(root)
  if (!(await installed())) return 1
  // Before the types: the build writes those of the component library's theme.
  const built = await ensureBuilt()
  const suites = [...staticSuites]
  let on = ''
  if (!process.argv.includes('--static')) {
    await offerPrintSystem()
    const here = await e2eHere(built)
    on = here.on
    suites.push(...unitSuites(await chromiumHere()), here.e2e)
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
