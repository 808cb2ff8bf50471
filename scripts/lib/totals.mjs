/** Adds up what the suites report, honestly: a suite that ran nothing, or died without a failed test, has failed. */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 *
 * @typedef {object} VitestReport as its json reporter writes it
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one per file
 *
 * @typedef {object} PlaywrightReport as its json reporter writes it
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors what went wrong outside of any test
 */

/** @type {Totals} */
const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** @param {boolean} ok @returns {Totals} a step that is one check */
export const oneCheck = (ok) => ({ ...NOTHING, [ok ? 'passed' : 'failed']: 1 })

/** @param {VitestReport | undefined} report @returns {Totals} a file that could not be loaded counts as one failure */
export function vitestTotals(report) {
  if (!report) return NOTHING
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** @param {PlaywrightReport | undefined} report @returns {Totals} a test that passed only at a retry is a failure */
export function playwrightTotals(report) {
  if (!report) return NOTHING
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/**
 * @param {Totals} totals as reported @param {boolean} ok whether the suite's process ended well
 * @returns {Totals} with a failure where the suite ran nothing, or ended badly without naming one
 */
export function settled(totals, ok) {
  const silent = totals.failed === 0 && (!ok || totals.passed === 0)
  return silent ? { ...totals, failed: 1 } : totals
}

/** @param {readonly Totals[]} all @returns {Totals} */
export function sum(all) {
  return all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    NOTHING,
  )
}

/** @param {Totals} totals @returns {string} `N passed, N failed`, and `, N skipped` when some were */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
