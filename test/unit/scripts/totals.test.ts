import { describe, expect, it } from 'vitest'
import {
  closingLine,
  oneCheck,
  playwrightTotals,
  settled,
  sum,
  vitestTotals,
} from '../../../scripts/lib/totals.mjs'

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] }

describe('totals of npm test', () => {
  it('adds up reports of both runners', () => {
    expect(vitestTotals(vitest)).toEqual({ passed: 3, failed: 1, skipped: 3 })
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
    expect(playwrightTotals({ stats, errors: [] })).toEqual({ passed: 4, failed: 2, skipped: 2 })
    expect(sum([oneCheck(true), oneCheck(false), vitestTotals(vitest)])).toEqual({
      passed: 4,
      failed: 2,
      skipped: 3,
    })
  })

  it('counts a test file that could not be loaded as a failure', () => {
    const unloaded = { status: 'failed', assertionResults: [] }
    expect(vitestTotals({ ...vitest, numFailedTests: 0, testResults: [unloaded] }).failed).toBe(1)
    const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }
    expect(playwrightTotals({ stats, errors: [{ message: 'no such fixture' }] }).failed).toBe(1)
  })

  it('calls a suite that ran nothing failed, also when its process says well', () => {
    expect(settled(vitestTotals(undefined), true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(settled({ passed: 0, failed: 0, skipped: 5 }, true).failed).toBe(1)
  })

  it('calls a suite whose process died failed, also when every test it reported passed', () => {
    expect(settled({ passed: 9, failed: 0, skipped: 0 }, false)).toEqual({ passed: 9, failed: 1, skipped: 0 })
    expect(settled({ passed: 9, failed: 2, skipped: 0 }, false).failed).toBe(2)
  })

  it('closes with one line', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped')
  })
})
