/**
 * Electron's binary does not come from the package registry: the electron package fetches it from elsewhere, which
 * many networks refuse, by a clear no or by silence. So: try once, for a bounded time, and remember a failure.
 */
import { existsSync, readFileSync } from 'node:fs'
import { at, pinnedNode, readJson, recall, remember } from './paths.mjs'
import { step } from './run.mjs'

const FETCH_LIMIT = 120_000
const NOTE = 'electron-fetch'

/** @typedef {{ version: string, why: string }} FailedFetch */

/** @returns {string | undefined} path of the executable */
export function findElectron() {
  try {
    const path = at('node_modules/electron/dist', readFileSync(at('node_modules/electron/path.txt'), 'utf8'))
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} output what the download said, a stack of causes @param {boolean} timedOut
 * @returns {string} the reason in a few words
 */
export function whyNot(output, timedOut) {
  if (timedOut) return `no answer within ${FETCH_LIMIT / 1000} s`
  const code = /\b(?:E[A-Z_]{4,}|UND_ERR_\w+)\b/.exec(output)?.[0]
  const sentence = output
    .split('\n')[0]
    ?.replace(/^\w*Error: /, '')
    .slice(0, 100)
  return code ?? (sentence || 'the download failed')
}

/** @returns {string} the installed electron package's version */
const wantedVersion = () =>
  /** @type {{ version: string }} */ (readJson(at('node_modules/electron/package.json'))).version

/**
 * @returns {Promise<{ path: string, version: string } | { why: string }>} the binary, or why there is none. A failure is remembered
 *   until the version changes; `npx install-electron` tries again, and what it brings is found here.
 */
export async function ensureElectron() {
  const version = wantedVersion()
  const there = findElectron()
  if (there) return { path: there, version }
  const failed = /** @type {FailedFetch | undefined} */ (recall(NOTE))
  if (failed?.version === version) return { why: failed.why }
  const fetched = await step(
    `fetch Electron ${version}'s binary (at most ${FETCH_LIMIT / 1000} s)`,
    pinnedNode,
    [at('node_modules/electron/install.js')],
    { quiet: true, timeout: FETCH_LIMIT },
  )
  const path = findElectron()
  if (fetched.ok && path) return { path, version }
  const why = whyNot(fetched.output, fetched.timedOut)
  remember(NOTE, /** @type {FailedFetch} */ ({ version, why }))
  return { why }
}
