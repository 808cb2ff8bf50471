/** Where things are. Everything under scripts/ runs on the machine's own Node, before anything is installed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
export const windows = process.platform === 'win32'

/** @param {...string} parts @returns {string} an absolute path in this project */
export const at = (...parts) => join(root, ...parts)

/** What scripts remember between runs; goes away with node_modules. */
const memory = at('node_modules/.cache/madoguchi')

/** @param {string} path @returns {unknown} what the JSON file holds, or undefined when there is none to read */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} name @returns {unknown} */
export const recall = (name) => readJson(join(memory, `${name}.json`))

/** @param {string} name @param {unknown} value */
export function remember(name, value) {
  mkdirSync(memory, { recursive: true })
  writeFileSync(join(memory, `${name}.json`), JSON.stringify(value))
}

/** The pinned Node that `npm ci` brings along: all of the app and its tools run on it, whatever the machine has. */
export const pinnedNode = at('node_modules/node/bin', windows ? 'node.exe' : 'node')

/** @returns {NodeJS.ProcessEnv} our tools and our Node first on the path of every child */
export function childEnv() {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const ours = [dirname(pinnedNode), at('node_modules/.bin')]
  return { ...process.env, [path]: [...ours, process.env[path] ?? ''].join(delimiter) }
}

/**
 * @param {string} pack an installed package
 * @param {string} [name] the command, when the package has several
 * @returns {string} the script behind its command, to be run with our Node: needs no shell, on Windows either
 */
export function toolScript(pack, name = pack) {
  const manifest = /** @type {{ bin?: string | Record<string, string> } | undefined} */ (
    readJson(at('node_modules', pack, 'package.json'))
  )
  const bin = typeof manifest?.bin === 'string' ? manifest.bin : manifest?.bin?.[name]
  if (!bin || !existsSync(at('node_modules', pack, bin)))
    throw new Error(`${name} is not installed: run npm ci`)
  return at('node_modules', pack, bin)
}
