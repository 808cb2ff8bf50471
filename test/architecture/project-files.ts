/** The project as a list of paths and texts, so that each rule can be tried on planted files as well. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Not ours to judge: brought by npm, made by a build, or git's own. */
const NOT_OURS = new Set(['node_modules', 'out', 'dist', '.git'])
const CODE = /\.(?:ts|vue|mjs|cjs)$/

export function topLevelEntries(): string[] {
  return readdirSync(root).filter((name) => !NOT_OURS.has(name))
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? pathsBelow(path) : [relative(root, path).replaceAll('\\', '/')]
  })
}

/** Every file of the project that is ours, from its root. */
export function projectPaths(): string[] {
  return pathsBelow(root)
}

/** Every file of code in the project. */
export function codeFiles(): SourceFile[] {
  return projectPaths()
    .filter((path) => CODE.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
