/** System packages: who may install them here, how, and what to advise where we may not. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { step } from './run.mjs'

/** @typedef {'root' | 'sudo' | 'su'} Rights how somebody at this machine gets to install */

/** @returns {boolean} */
export const hasApt = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get')

/** @param {string} release what /etc/os-release says @returns {string[]} the system's name, then what it is built on */
export function systemIds(release) {
  /** @param {string} key */
  const words = (key) =>
    (new RegExp(`^${key}=["']?([^"'\\n]*)`, 'm').exec(release)?.[1] ?? '').split(/\s+/).filter(Boolean)
  return [...words('ID'), ...words('ID_LIKE')]
}

/**
 * @param {readonly string[]} ids @returns {boolean} true where the packages named chromium only bring the snap: Ubuntu
 *   and what takes its packages. Linux Mint has real ones of its own.
 */
export const chromiumIsSnap = (ids) => ids.includes('ubuntu') && ids[0] !== 'linuxmint'

/** @returns {string[]} of this system */
export function idsHere() {
  try {
    return systemIds(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return []
  }
}

/** @returns {Rights} of whoever sits here, who can type a password */
export function rightsHere() {
  if (process.getuid?.() === 0) return 'root'
  const path = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return path.some((folder) => existsSync(join(folder, 'sudo'))) ? 'sudo' : 'su'
}

/** @param {Rights} rights @param {readonly string[]} commands @returns {string} one line to type */
function typed(rights, commands) {
  // A login shell: without one, root's own folders are not on the path and apt-get fails half-way.
  if (rights === 'su') return `su - -c "${commands.join(' && ')}"`
  return commands.map((command) => (rights === 'sudo' ? `sudo ${command}` : command)).join(' && ')
}

/** @param {Rights} rights @param {readonly string[]} packages @returns {string} */
export const aptAdvice = (rights, packages) =>
  typed(rights, ['apt-get update', `apt-get install -y ${packages.join(' ')}`])

/** @param {Rights} rights @returns {string} for systems whose own Chromium is a snap */
export const chromeAdvice = (rights) => {
  const file = 'google-chrome-stable_current_amd64.deb'
  const install = typed(rights, [`apt-get install -y ${rights === 'su' ? '$PWD' : '.'}/${file}`])
  return [
    "1. From Google Chrome's own download page take the 64 bit .deb for Debian/Ubuntu.",
    `  2. In the folder where it lies: ${install}`,
    '',
    '  (The chromium packages of this system bring a snap, which may not write where the profile is. Any other',
    '  Chromium or Edge will do as well: set CHROMIUM to its path.)',
  ].join('\n')
}

/** @returns {string[] | undefined} what to put before apt-get; undefined when we would have to ask for a password */
function silentPrefix() {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

/** Installs where that asks nobody anything. @param {readonly string[]} packages @returns {Promise<boolean>} */
export async function aptInstall(packages) {
  const prefix = silentPrefix()
  if (!prefix) return false
  /** @param {string} title @param {string[]} args */
  const apt = (title, args) => {
    const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    const [command = '', ...rest] = [...prefix, ...quietly]
    return step(title, command, rest, { quiet: true })
  }
  await apt('refresh the list of system packages (apt-get update)', ['update'])
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  const got = await apt(`install ${packages.join(', ')} (a minute or two)`, install)
  if (!got.ok) console.log(got.output.split('\n').slice(-4).join('\n'))
  return got.ok
}
