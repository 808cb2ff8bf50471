/** Where the time of a suite goes: its slowest tests, read from the reports of both runners. */
import { relative } from 'node:path'
import { root } from './paths.mjs'

/**
 * @typedef {{ name: string, ms: number }} Timed a test with its file, and how long it took
 *
 * @typedef {object} VitestTimes the part of vitest's report that tells times
 * @property {{ name: string, assertionResults: { fullName: string, duration?: number | null }[] }[]} testResults
 *
 * @typedef {object} PlaywrightSuite a file, or a group of tests in it
 * @property {string} [file]
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, file: string, tests: { results: { duration: number }[] }[] }[]} [specs]
 */

/** How many are named. */
const SHOWN = 10

/** @param {readonly Timed[]} all @returns {Timed[]} the slowest, the worst first; what took no time at all is left out */
export const slowest = (all) =>
  all
    .filter(({ ms }) => ms > 0)
    .sort((a, b) => b.ms - a.ms)
    .slice(0, SHOWN)

/** @param {VitestTimes | undefined} report @returns {Timed[]} every test */
export function vitestTimes(report) {
  return (report?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${relative(root, name).replaceAll('\\', '/')} › ${fullName}`,
      ms: duration ?? 0,
    })),
  )
}

/** @param {{ suites: PlaywrightSuite[] } | undefined} report @returns {Timed[]} every test, its retries included */
export function playwrightTimes(report) {
  /** @param {PlaywrightSuite} suite @returns {Timed[]} */
  const below = ({ suites = [], specs = [] }) => [
    ...specs.map(({ title, file, tests }) => ({
      name: `${file} › ${title}`,
      ms: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0),
    })),
    ...suites.flatMap(below),
  ]
  return (report?.suites ?? []).flatMap(below)
}

/** @param {number} ms @returns {string} seconds, for a column */
export const inSeconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/** @param {string} suite @param {readonly Timed[]} times @returns {string[]} lines that name them, none when there are none */
export function slowestLines(suite, times) {
  if (times.length === 0) return []
  return [`  slowest of ${suite}:`, ...times.map(({ name, ms }) => `  ${inSeconds(ms).padStart(9)}  ${name}`)]
}
