/** `npm ci` when, and only when, node_modules is not what the lock file says. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { at, pinnedNode, readJson, windows } from './paths.mjs'
import { step, Stop } from './run.mjs'

/** @type {readonly [number, number]} */
const OLDEST_NODE = [20, 19]

/**
 * @typedef {{ version?: string, optional?: boolean, extraneous?: boolean, integrity?: string }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * npm leaves its own account of what it installed, written last: an interrupted install has none.
 * @param {Lock | undefined} lock package-lock.json @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {boolean} every package is there in its version; optional ones of other systems may be missing
 */
export function installedAsLocked(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false
  const there = installed.packages
  return Object.entries(lock.packages).every(([path, wanted]) => {
    const has = there[path]
    // npm itself passes over what its lock calls extraneous.
    if (path === '' || wanted.extraneous) return true
    return has
      ? has.version === wanted.version && has.integrity === wanted.integrity
      : wanted.optional === true
  })
}

/** @param {string} version as in process.versions.node @returns {boolean} */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
}

/** @returns {string | undefined} the version that the pinned Node itself reports */
function pinnedVersion() {
  if (!existsSync(pinnedNode)) return undefined
  const asked = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout.trim().replace(/^v/, '') : undefined
}

/** @param {string} title @param {string[]} args */
function npm(title, args) {
  const cli = process.env['npm_execpath']
  // npm's own script where npm started us; Windows finds a bare `npm` only through a shell.
  return cli?.endsWith('.js')
    ? step(title, process.execPath, [cli, ...args])
    : step(title, 'npm', args, { shell: windows })
}

/** Leaves node_modules as locked and our own Node in it, or stops with what to do. */
export async function ensureInstalled() {
  if (!nodeIsNewEnough(process.versions.node)) {
    throw new Stop(
      `This needs Node ${OLDEST_NODE.join('.')} or newer to start; this is ${process.version}. Get one from https://nodejs.org and try again.`,
    )
  }
  const lock = /** @type {Lock | undefined} */ (readJson(at('package-lock.json')))
  const account = at('node_modules/.package-lock.json')
  if (!installedAsLocked(lock, /** @type {Lock | undefined} */ (readJson(account)))) {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
    if (!(await npm('install what package-lock.json names (npm ci, about a minute)', ['ci', ...quiet])).ok) {
      throw new Stop(
        'npm ci failed (its own words are above). It needs the package registry that npm is set up for; try `npm ci` by hand.',
      )
    }
  }
  const wanted = /** @type {{ version: string }} */ (readJson(at('node_modules/node/package.json'))).version
  if (pinnedVersion() !== wanted) await npm(`bring in Node ${wanted}`, ['rebuild', 'node'])
  const got = pinnedVersion()
  if (got !== wanted) {
    throw new Stop(
      `Node ${wanted} should be in node_modules and is ${got ?? 'not there'}: were install scripts switched off? Run: npm ci --ignore-scripts=false`,
    )
  }
}
