/**
 * `npm run rules`: every rule of the catalogue with the tests whose names carry its ID. Fails when a rule that is due
 * has no test, or is not in the catalogue, or when a promise of the desk has none. With --brief only the sum and what is missing.
 */
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { catalogue } from '#shared/words/catalogue/index.ts'
import { coverageOf, idsOf, type RuleCoverage } from './coverage.ts'
import { promises, testsOf } from './promises.ts'
import { titlesIn, type TestTitle } from './titles.ts'

/** The newest issue whose rules must hold, and all rules that have come due so far. */
const ISSUE = 4
const DUE = ['S1-S10', 'S26-S64', 'V15-V20', 'C6-C14', 'C21', 'C26', 'C28', 'C38', 'L1-L8', 'L10', 'L11']

const root = resolve(import.meta.dirname, '../..')

function printOne(head: string, tests: readonly TestTitle[]): void {
  console.log(head)
  for (const { file, name } of tests) console.log(`      ${name}  (${file})`)
}

function print(title: string, rules: readonly RuleCoverage[]): void {
  console.log(`\n${title}\n`)
  for (const { rule, tests } of rules) printOne(`${rule.id}  ${rule.ja}`, tests)
}

const files = globSync('test/**/*.{test,spec}.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
const titles = files.sort().flatMap((file) => titlesIn(file, readFileSync(resolve(root, file), 'utf8')))
const { now, later, untested, unlisted } = coverageOf(catalogue, titles, idsOf(DUE), ISSUE)
const broken = promises.filter(({ id }) => testsOf(id, titles).length === 0).map(({ id }) => id)

if (!process.argv.includes('--brief')) {
  print('Rules that hold now, with their tests', now)
  print('Rules that later issues bring', later)
  console.log('\nPromises of the desk, with their tests\n')
  for (const { id, en } of promises) printOne(`${id}  ${en}`, testsOf(id, titles))
  console.log('')
}
console.log(
  `${now.length - untested.length} of ${now.length} rules due have a test; ${later.length} come later.`,
)
if (untested.length > 0) console.log(`Without a test: ${untested.join(' ')}`)
if (unlisted.length > 0) console.log(`Not in the catalogue: ${unlisted.join(' ')}`)
if (broken.length > 0) console.log(`Promises without a test: ${broken.join(' ')}`)
process.exitCode = untested.length + unlisted.length + broken.length > 0 ? 1 : 0
