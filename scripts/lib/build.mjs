/** Builds when the sources are not those of the last build. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, pinnedNode } from './paths.mjs'
import { step, toolStep } from './run.mjs'

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const stamp = at('out/.built')
const products = ['out/main/main.js', 'out/renderer', 'out/preload', 'out/browser-host/bootstrap.js']

/** @param {string} path @returns {string[]} one line per file below: path, size, time */
function listing(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return [`${path} missing`]
  if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listing(join(path, name)))
}

/** @param {readonly string[]} paths @returns {string} changes when a file below is added, removed or written */
export const fingerprint = (paths) =>
  createHash('sha256').update(paths.flatMap(listing).join('\n')).digest('hex')

/** @param {string} now @returns {boolean} */
function upToDate(now) {
  return (
    products.every((path) => existsSync(at(path))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now
  )
}

/** @returns {Promise<boolean>} false when the build failed */
export async function ensureBuilt() {
  const now = fingerprint(SOURCES.map((path) => at(path)))
  if (upToDate(now)) return true
  const app = await toolStep('build main, preloads and pages', 'electron-vite', [
    'build',
    '--logLevel',
    'warn',
  ])
  if (!app.ok) return false
  const host = await step("build the browser host's page script", pinnedNode, [
    'electron/browser-host/build.mjs',
  ])
  if (!host.ok) return false
  mkdirSync(at('out'), { recursive: true })
  writeFileSync(stamp, now)
  return true
}
