/**
 * `npm test`: set-up, then format, lint, layers, types, screens, unit and rules, beside each other where there is room,
 * then e2e alone; every suite runs even when one before it failed. With --static only what needs no running app
 * (`npm run check`), with --changed only what a change since main may have broken. The last line is the sum.
 */
import { ensureBuilt } from './lib/build.mjs'
import { changedBy } from './lib/changed.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { hostName } from './lib/host.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { inLanes, lanesHere } from './lib/lanes.mjs'
import { root, windows } from './lib/paths.mjs'
import { offerPrintSystem } from './lib/printers.mjs'
import { entry, Stop } from './lib/run.mjs'
import { ensureHost } from './lib/setup.mjs'
import { inSeconds, slowestLines } from './lib/slowest.mjs'
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

/**
 * @param {boolean} built @param {import('./lib/changed.mjs').Changed | undefined} changed
 * @returns {Promise<{ e2e: import('./lib/suites.mjs').Suite, on: string }>}
 */
async function e2eHere(built, changed) {
  if (!built) return noE2e('the build failed')
  return attempt(async () => {
    const { host, env } = await ensureHost('test')
    if (host.kind === 'browser' && windows) return noE2e(NO_SHIM)
    const on = hostName(host)
    return { e2e: e2eSuite({ ...env, APP_HOST_USED: on }, changed), on: `on ${on}` }
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

/** The order in which the suites are told, whatever ended first. */
const TOLD = ['build', 'format', 'lint', 'layers', 'types', 'screens', 'unit', 'rules', 'e2e']

/**
 * @typedef {{ name: string, ms: number } & import('./lib/suites.mjs').Ran} Told
 *
 * @param {import('./lib/suites.mjs').Suite} suite @param {boolean} whole whether another runs beside it
 * @returns {() => Promise<Told>}
 */
const timed =
  ({ name, run }, whole) =>
  async () => {
    const start = Date.now()
    const ran = await run({ whole })
    return { name, ms: Date.now() - start, ...ran }
  }

/** @param {readonly Told[]} results @param {string} on where e2e ran @returns {string[]} what stands above the last line */
function account(results, on) {
  const told = TOLD.flatMap((name) => results.filter((result) => result.name === name))
  return [
    ...told.flatMap(({ name, slowest }) => slowestLines(name, slowest)),
    '',
    ...told.map(
      ({ name, ms, totals }) =>
        `  ${name.padEnd(7)} ${inSeconds(ms).padStart(8)}  ${closingLine(totals)}${name === 'e2e' ? ` (${on})` : ''}`,
    ),
  ]
}

await entry(async () => {
  process.chdir(root)
  const changed = changedBy(process.argv.slice(2))
  if (!(await installed())) return 1
  // Before the types: the build writes those of the component library's theme.
  const built = await ensureBuilt()
  const lanes = lanesHere()
  const suites = [...staticSuites(changed)]
  let alone
  let on = ''
  if (!process.argv.includes('--static')) {
    await offerPrintSystem()
    const here = await e2eHere(built, changed)
    on = here.on
    alone = here.e2e
    suites.unshift(...unitSuites(await chromiumHere(), changed))
  }
  /** @type {Told[]} */
  const results = built ? [] : [{ name: 'build', ms: 0, totals: oneCheck(false), slowest: [] }]
  const jobs = suites.map((suite) => timed(suite, lanes > 1))
  results.push(...(await inLanes(jobs, lanes)))
  // The app itself has both cores.
  if (alone) results.push(await timed(alone, false)())

  console.log(`\n${account(results, on).join('\n')}`)
  const total = sum(results.map(({ totals }) => totals))
  console.log(`\n${closingLine(total)}`)
  return total.failed > 0 ? 1 : 0
})
