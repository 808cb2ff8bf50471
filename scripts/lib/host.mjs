/** On what the app runs here, why, and how that is started. */
import { at, pinnedNode, windows } from './paths.mjs'

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} root runs as root
 * @property {Electron | undefined} electron undefined: not looked for
 *
 * @typedef {{ path: string, broken?: string | undefined } | { why: string }} Electron broken: why its binary does not start
 *
 * @typedef {object} Host
 * @property {'electron' | 'browser'} kind
 * @property {string} why one plain sentence
 */

const FORCED = 'APP_HOST=browser asks for it'
const RETRY = 'to try again: npx install-electron'

/** @param {NodeJS.ProcessEnv} env @returns {boolean} APP_HOST leaves Electron open */
export const electronIsOpen = (env) => env['APP_HOST'] !== 'browser'

/** @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env @returns {boolean} a window can be seen */
export const hasDisplay = (platform, env) =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])

/**
 * @param {Machine} machine @param {'start' | 'test'} purpose tests may run Electron as root, people do not
 * @returns {Host}
 */
export function chooseHost({ platform, env, root, electron }, purpose) {
  if (!electronIsOpen(env) || !electron) return { kind: 'browser', why: FORCED }
  if ('why' in electron)
    return { kind: 'browser', why: `Electron's binary could not be fetched (${electron.why}; ${RETRY})` }
  if (electron.broken)
    return { kind: 'browser', why: `Electron's binary is here but does not start here (${electron.broken})` }
  if (!hasDisplay(platform, env))
    return { kind: 'browser', why: 'there is no display for Electron to open a window on' }
  if (platform === 'linux' && root && purpose === 'start') {
    return {
      kind: 'browser',
      why: 'Electron does not start as root with its sandbox on, and the sandbox stays on',
    }
  }
  return { kind: 'electron', why: "Electron's binary is here" }
}

/** @param {Host} host @returns {string} for reports: on which host something ran, and why on that */
export const hostName = ({ kind, why }) => `${kind === 'electron' ? 'Electron' : 'the browser host'}: ${why}`

/** @param {Host} host @param {boolean} display @returns {string} the one line that `npm start` says */
export function hostLine(host, display) {
  if (host.kind === 'electron') return `Running on Electron: ${host.why}.`
  const where = display
    ? 'in a window of Chromium'
    : 'there is no display, so open the address below in any browser'
  return `Running on the browser host (${where}): ${host.why}.`
}

/**
 * @param {Host} host @param {Electron | undefined} electron
 * @returns {[command: string, ...args: string[]]} what starts the app; further arguments are the app's
 */
export function launchCommand(host, electron) {
  if (host.kind === 'electron' && electron && 'path' in electron) return [electron.path, '.']
  // The stand-in for the executable is a shell script; Windows starts what it would start.
  const shim = 'electron/browser-host/shim'
  return windows ? [pinnedNode, at(shim, 'launch.mjs'), '.'] : [at(shim, 'electron'), '.']
}
