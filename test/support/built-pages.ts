/** What a page loads, read from the build as a browser would: its HTML, then one script after the other. */
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const built = resolve(import.meta.dirname, '../../out/renderer')

export type BuiltPage = 'renderer/desk' | 'renderer/phones' | 'renderer/slips' | 'electron/vault/page'

/** Of a file of the build; a test may put another one in its place. */
export type Read = (file: string) => string

export const readBuilt: Read = (file) => readFileSync(file, 'utf8')

const ANY_SCRIPT = /["'`](\.{0,2}\/?[\w./-]+\.js)["'`]/g
const STATIC_IMPORT = /(?:from|import)\s*["'](\.\/[\w.-]+\.js)["']/g
const LINKED = /\/assets\/([\w.-]+\.js)/g

/** The HTML of a page. */
export const htmlOf = (page: BuiltPage, read: Read = readBuilt): string =>
  read(join(built, page, 'index.html'))

/** Every file that a page loads before it runs: what its HTML names, and what that imports. By file. */
export function eagerScripts(page: BuiltPage, read: Read = readBuilt): ReadonlyMap<string, string> {
  const assets = join(built, 'assets')
  const named = [...htmlOf(page, read).matchAll(LINKED)].map(([, name = '']) => join(assets, name))
  return closure(named, STATIC_IMPORT, read)
}

/** The same, and every script that is loaded later. */
export function everyScript(page: BuiltPage, read: Read = readBuilt): ReadonlyMap<string, string> {
  return closure([...eagerScripts(page, read).keys()], ANY_SCRIPT, read)
}

function closure(files: readonly string[], imported: RegExp, read: Read): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const add = (file: string): void => {
    if (texts.has(file) || !file.includes('assets')) return
    const text = read(file)
    texts.set(file, text)
    for (const [, path = ''] of text.matchAll(imported)) {
      add(path.startsWith('.') ? join(dirname(file), path) : join(built, path))
    }
  }
  files.forEach(add)
  return texts
}
