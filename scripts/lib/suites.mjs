/** What `npm test` consists of, in the order it runs: the quick and the fundamental first. */
import { rmSync } from 'node:fs'
import { at, pinnedNode, readJson } from './paths.mjs'
import { step, toolStep } from './run.mjs'
import { oneCheck, playwrightTotals, settled, vitestTotals } from './totals.mjs'

/**
 * @typedef {import('./totals.mjs').Totals} Totals
 * @typedef {{ name: string, run: () => Promise<Totals> }} Suite
 */

/** @param {string} name @param {() => Promise<{ ok: boolean }>} run @returns {Suite} */
const check = (name, run) => ({ name, run: async () => oneCheck((await run()).ok) })

/** @param {string} name @returns {string} where its report goes; none is left there from an earlier run */
function freshReport(name) {
  const path = at('out/reports', `${name}.json`)
  rmSync(path, { force: true })
  return path
}

/** @param {string} name @param {readonly string[]} projects @param {NodeJS.ProcessEnv} [env] @returns {Suite} */
const vitest = (name, projects, env = {}) => ({
  name,
  async run() {
    const report = freshReport(name)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const args = [
      'run',
      '-c',
      'test/vitest.config.ts',
      ...projects.map((p) => `--project=${p}`),
      ...reporters,
    ]
    const { ok } = await toolStep(name, 'vitest', args, { env })
    return settled(
      vitestTotals(/** @type {import('./totals.mjs').VitestReport | undefined} */ (readJson(report))),
      ok,
    )
  },
})

/** @type {readonly Suite[]} what needs no running app */
export const staticSuites = [
  check('format', () => toolStep('format', 'prettier', ['--check', '--log-level', 'warn', '.'])),
  check('lint', () => toolStep('lint', 'eslint', ['.', '--max-warnings', '0'])),
  vitest('layers', ['architecture']),
  check('types', () => toolStep('types', 'vue-tsc', ['-b'])),
]

/** @param {NodeJS.ProcessEnv} env where Chromium is: some units are tried in a real page @returns {readonly Suite[]} */
export const unitSuites = (env) => [
  vitest('unit', ['unit', 'dom', 'migrations'], env),
  check('rules', () => step('rules and their tests', pinnedNode, ['test/rules/list.ts', '--brief'])),
]

/** @param {NodeJS.ProcessEnv} env what the app needs to start @returns {Suite} */
export const e2eSuite = (env) => ({
  name: 'e2e',
  async run() {
    const report = freshReport('e2e')
    const args = ['test', '-c', 'test/e2e/playwright.config.ts', '--project=e2e']
    const { ok } = await toolStep('e2e', ['@playwright/test', 'playwright'], args, { env })
    const read = /** @type {import('./totals.mjs').PlaywrightReport | undefined} */ (readJson(report))
    return settled(playwrightTotals(read), ok)
  },
})

/** @param {string} name @param {string} why @returns {Suite} cannot run, and says so; counts as failed */
export const blocked = (name, why) =>
  check(name, async () => (console.log(`› ${name}\n  ✗ not run: ${why}`), { ok: false }))
