/** All that stands between a bare clone and a running app, each part only where it is needed. */
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureElectron } from './electron-binary.mjs'
import { electronBroken } from './electron-probe.mjs'
import { chooseHost, electronIsOpen } from './host.mjs'
import { ensureInstalled } from './install.mjs'
import { root } from './paths.mjs'
import { Stop } from './run.mjs'

/**
 * @typedef {object} Ready
 * @property {import('./host.mjs').Host} host
 * @property {import('./host.mjs').Electron | undefined} electron
 * @property {NodeJS.ProcessEnv} env for whoever starts the app: the chosen host, and the Chromium that was found
 */

/**
 * Chooses the host and brings in what it needs.
 * @param {'start' | 'test'} purpose @returns {Promise<Ready>}
 */
export async function ensureHost(purpose) {
  const electron = electronIsOpen(process.env) ? await ensureElectron() : undefined
  const machine = { platform: process.platform, env: process.env, root: process.getuid?.() === 0, electron }
  let host = chooseHost(machine, purpose)
  // Tried only where it would be taken: without a display it could not start anyway.
  if (host.kind === 'electron' && electron && 'path' in electron) {
    host = chooseHost(
      { ...machine, electron: { ...electron, broken: electronBroken(electron, machine.root) } },
      purpose,
    )
  }
  if (host.kind === 'electron') return { host, electron, env: {} }
  return { host, electron, env: { APP_HOST: 'browser', CHROMIUM: await ensureChromium() } }
}

/** Everything, for scripts that have no use for a half: installed, built, a host. @param {'start' | 'test'} purpose */
export async function ensureReady(purpose) {
  process.chdir(root)
  await ensureInstalled()
  const ready = await ensureHost(purpose)
  if (!(await ensureBuilt())) throw new Stop('The build failed; its own words are above.')
  return ready
}
