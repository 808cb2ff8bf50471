/** What `npm run mutants` breaks, and that nobody waits hours for it by accident. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const read = (path: string): string => readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8')
const config = JSON.parse(read('test/mutants/stryker.config.json')) as {
  readonly mutate: readonly string[]
  readonly coverageAnalysis: string
  readonly incremental: boolean
  readonly thresholds: { readonly low: number }
}

it('E14x: rules, rulebook and the embedded carrier are broken line by line, ninety in a hundred is the aim', () => {
  expect(config.mutate).toEqual([
    'shared/rules/**/*.ts',
    'shared/rulebook/**/*.ts',
    'electron/carrier/embedded/**/*.ts',
  ])
  for (const glob of config.mutate) expect(existsSync(resolve(glob.replace('/**/*.ts', '')))).toBe(true)
  expect(config).toMatchObject({ coverageAnalysis: 'perTest', incremental: true })
  expect(config.thresholds.low).toBe(90)
})

it('E14x: `npm test` does not run it', () => {
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts
  expect(scripts.mutants).toBe('node scripts/mutants.mjs')
  for (const script of ['scripts/test.mjs', 'scripts/lib/suites.mjs'])
    expect(read(script)).not.toContain('mutants')
})
