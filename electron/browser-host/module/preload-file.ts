/** A sandboxed preload is one CommonJS file at an absolute path. Anything else fails in Electron, and here. */
import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { Script } from 'node:vm'

/** @returns the source, or '' without a preload. @throws Error that says what is wrong with it. */
export function readPreload(path: string | undefined): string {
  if (path === undefined) return ''
  if (!isAbsolute(path)) throw new Error('preload script must have an absolute path')
  if (!existsSync(path)) throw new Error(`Unable to load preload script: ${path}`)
  if (path.endsWith('.mjs')) throw new Error(`a sandboxed preload cannot be an ES module: ${path}`)
  const source = readFileSync(path, 'utf8')
  try {
    // Parsed as a function's body, which is what CommonJS is; `import` and `export` do not parse there.
    new Script(`(function (require, module, exports, process) {${source}\n})`)
  } catch (error) {
    throw new Error(`a sandboxed preload must be one CommonJS file: ${path}`, { cause: error })
  }
  return source
}
