/**
 * Electron's binary may be there and not start: a bare Linux lacks libraries, a careful one forbids the sandbox that
 * Electron must have. Asking for the version goes the same way up to the first line of an app, and opens no window.
 */
import { spawnSync } from 'node:child_process'
import { recall, remember } from './paths.mjs'

const LIMIT = 20_000
const NOTE = 'electron-started'

/**
 * @param {string} path of the executable @param {readonly string[]} args that make it say its version
 * @param {number} limit milliseconds after which it counts as stuck
 * @returns {string | undefined} why it does not start, in a few words; undefined when it does
 */
export function whyNoStart(path, args, limit) {
  const tried = spawnSync(path, args, { encoding: 'utf8', timeout: limit, killSignal: 'SIGKILL' })
  const code = /** @type {NodeJS.ErrnoException | undefined} */ (tried.error)?.code
  if (code === 'ETIMEDOUT') return `no answer within ${limit / 1000} s`
  if (code) return code
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(tried.stderr)?.[1]
  if (library) return `${library} is missing`
  if (/no usable sandbox|suid sandbox|zygote_host/i.test(tried.stderr))
    return 'the system does not let it build its sandbox'
  if (tried.status !== 0) {
    const words = tried.stderr.split('\n').find((line) => line.trim() !== '')
    return words?.trim().slice(0, 100) ?? `it ended with ${tried.signal ?? tried.status}`
  }
  return /^v\d+\./.test(tried.stdout.trim()) ? undefined : 'it said no version'
}

/**
 * Tried until it has started once; then believed until the version changes.
 * @param {{ path: string, version: string }} electron @param {boolean} root tests run it as root, without its sandbox
 * @returns {string | undefined} why it does not start here
 */
export function electronBroken({ path, version }, root) {
  // Elsewhere all that it needs comes in its own folder.
  if (process.platform !== 'linux') return undefined
  const started = `${version}${root ? ' as root' : ''}`
  if (recall(NOTE) === started) return undefined
  const why = whyNoStart(path, [...(root ? ['--no-sandbox'] : []), '--version'], LIMIT)
  if (why === undefined) remember(NOTE, started)
  return why
}
