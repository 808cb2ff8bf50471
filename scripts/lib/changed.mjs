/** What has changed since this branch left main: what `npm test -- --changed` looks at. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { root } from './paths.mjs'
import { Stop } from './run.mjs'

/** @param {readonly string[]} args @returns {string[]} the lines that git answers */
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter((line) => line !== '')

/** @param {readonly string[]} refs @returns {string | undefined} where this branch left the first of them that there is */
function leftAt(refs) {
  for (const ref of refs) {
    try {
      return git('merge-base', 'HEAD', ref)[0]
    } catch {
      // Not known here; a clone of one branch may have no main.
    }
  }
  return undefined
}

/**
 * @typedef {{ since: string, files: readonly string[] }} Changed a commit, and the files that are there and differ from it
 *
 * @param {readonly string[]} argv `--changed` for main, `--changed=REF` for something else
 * @returns {Changed | undefined} undefined where it was not asked for
 * @throws {Stop} where git cannot say
 */
export function changedBy(argv) {
  const asked = argv.find((one) => one === '--changed' || one.startsWith('--changed='))
  if (asked === undefined) return undefined
  const ref = asked.split('=')[1]
  const since = leftAt(ref ? [ref] : ['main', 'origin/main'])
  if (since === undefined)
    throw new Stop(`git does not know ${ref ?? 'main'}: npm test -- --changed=A-COMMIT, or without --changed`)
  const files = [
    ...git('diff', '--name-only', '--diff-filter=d', since),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]
  return { since, files: files.filter((file) => existsSync(file)) }
}
