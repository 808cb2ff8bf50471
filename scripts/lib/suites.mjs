/** What `npm test` consists of: each suite with its totals, how long it took, and its slowest tests. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { specsFor } from './areas.mjs'
import { at, pinnedNode, readJson } from './paths.mjs'
import { step, toolStep } from './run.mjs'
import { playwrightTimes, slowest, vitestTimes } from './slowest.mjs'
import { oneCheck, playwrightTotals, settled, vitestTotals } from './totals.mjs'

/**
 * @typedef {import('./totals.mjs').Totals} Totals
 * @typedef {import('./slowest.mjs').Timed} Timed
 * @typedef {import('./changed.mjs').Changed} Changed
 * @typedef {{ totals: Totals, slowest: readonly Timed[] }} Ran
 * @typedef {object} Beside how a suite runs that is not alone
 * @property {boolean} whole its output is shown in one piece
 * @typedef {{ name: string, run: (beside: Beside) => Promise<Ran> }} Suite
 */

/** What was judged once and has not changed is not judged again; by what stands in the files, for a clone has no times. */
const kept = (/** @type {string} */ tool) => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  at('node_modules/.cache', tool, 'judged'),
]

/** @param {boolean} ok @returns {Ran} */
const checked = (ok) => ({ totals: oneCheck(ok), slowest: [] })

/** @param {string} name @param {(beside: Beside) => Promise<{ ok: boolean }>} run @returns {Suite} */
const check = (name, run) => ({ name, run: async (beside) => checked((await run(beside)).ok) })

/** @param {string} title of what there is nothing to do @returns {Ran} */
function nothing(title) {
  console.log(`› ${title}: nothing that changed`)
  return { totals: { passed: 0, failed: 0, skipped: 0 }, slowest: [] }
}

/**
 * A tool that judges files one by one.
 * @param {string} name @param {string} tool @param {readonly string[]} options @param {readonly string[]} files
 * @returns {Suite}
 */
const judged = (name, tool, options, files) => ({
  name,
  run: async (beside) =>
    files.length === 0
      ? nothing(name)
      : checked((await toolStep(name, tool, [...options, ...kept(tool), ...files], beside)).ok),
})

/** @param {string} name @returns {string} where its report goes; none is left there from an earlier run */
function freshReport(name) {
  const path = at('out/reports', `${name}.json`)
  rmSync(path, { force: true })
  return path
}

/**
 * @param {string} name @param {readonly string[]} projects
 * @param {{ env?: NodeJS.ProcessEnv, changed?: Changed | undefined }} [options] @returns {Suite}
 */
const vitest = (name, projects, { env = {}, changed } = {}) => ({
  name,
  async run({ whole }) {
    const report = freshReport(name)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const args = [
      'run',
      '-c',
      'test/vitest.config.ts',
      ...projects.map((p) => `--project=${p}`),
      ...reporters,
      // Beside another suite one core is its own; alone it has two.
      `--maxWorkers=${whole ? 1 : 2}`,
      ...(changed ? [`--changed=${changed.since}`, '--passWithNoTests'] : []),
    ]
    const { ok } = await toolStep(name, 'vitest', args, { env, whole })
    const read =
      /** @type {(import('./totals.mjs').VitestReport & import('./slowest.mjs').VitestTimes) | undefined} */ (
        readJson(report)
      )
    const totals = vitestTotals(read)
    const none = changed !== undefined && ok && totals.passed + totals.failed + totals.skipped === 0
    return { totals: none ? totals : settled(totals, ok), slowest: slowest(vitestTimes(read)) }
  },
})

const LINTED = /\.(ts|vue|mjs|cjs|js)$/

/**
 * What needs no running app, the longest first.
 * @param {Changed} [changed] only what changed; types and layers are of the whole program all the same
 * @returns {readonly Suite[]}
 */
export function staticSuites(changed) {
  const files = changed?.files ?? ['.']
  const code = changed?.files.filter((file) => LINTED.test(file)) ?? ['.']
  return [
    judged('lint', 'eslint', ['--max-warnings', '0'], code),
    check('types', (beside) => toolStep('types', 'vue-tsc', ['-b'], beside)),
    vitest('layers', ['architecture']),
    judged('format', 'prettier', ['--check', '--ignore-unknown', '--log-level', 'warn'], files),
  ]
}

/**
 * @param {NodeJS.ProcessEnv} env where Chromium is: some units are tried in a real page @param {Changed} [changed]
 * @returns {readonly Suite[]} the longest first
 */
export const unitSuites = (env, changed) => [
  vitest('screens', ['dom'], { env, changed }),
  vitest('unit', ['pure', 'unit', 'dates', 'migrations'], { env, changed }),
  check('rules', (beside) =>
    step('rules and their tests', pinnedNode, ['test/rules/list.ts', '--brief'], beside),
  ),
]

/** @param {Changed} changed @returns {string[]} the specs to play */
function specsOf({ files }) {
  const specs = ['e2e', 'exploits', 'crash'].flatMap((folder) =>
    readdirSync(at('test', folder))
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => ({
        file: `test/${folder}/${name}`,
        text: readFileSync(at('test', folder, name), 'utf8'),
      })),
  )
  return specsFor(files, specs)
}

/** @param {NodeJS.ProcessEnv} env what the app needs to start @param {Changed} [changed] @returns {Suite} */
export const e2eSuite = (env, changed) => ({
  name: 'e2e',
  async run() {
    const specs = changed ? specsOf(changed) : []
    if (changed && specs.length === 0) return nothing('e2e')
    const report = freshReport('e2e')
    const args = ['test', '-c', 'test/e2e/playwright.config.ts', '--project=e2e', ...specs]
    const { ok } = await toolStep('e2e', ['@playwright/test', 'playwright'], args, { env })
    const read =
      /** @type {(import('./totals.mjs').PlaywrightReport & { suites: import('./slowest.mjs').PlaywrightSuite[] }) | undefined} */ (
        readJson(report)
      )
    return { totals: settled(playwrightTotals(read), ok), slowest: slowest(playwrightTimes(read)) }
  },
})

/** @param {string} name @param {string} why @returns {Suite} cannot run, and says so; counts as failed */
export const blocked = (name, why) =>
  check(name, async () => (console.log(`› ${name}\n  ✗ not run: ${why}`), { ok: false }))
