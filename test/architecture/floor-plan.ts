/** How the house looks from outside: what stands at its root, how files are named, how long they get. */
import { foldersOf } from '#test/house/measure.ts'
import type { SourceFile } from './project-files.ts'

const FLOOR_PLAN = [
  ...['README.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'electron.builder.yml'],
  ...['scripts', 'electron', 'renderer', 'shared', 'test', '.ci', '.github'],
]
/** Tools insist on finding these at the root. */
const TOOL_CONFIGS = [
  ...['electron.vite.config.ts', 'eslint.config.mjs', '.prettierrc.json', '.prettierignore'],
  ...['.editorconfig', '.gitignore', '.gitattributes', '.npmrc'],
]

/** @returns what stands at the root and is not in the floor plan. */
export function strangersAtRoot(entries: readonly string[]): string[] {
  const known = new Set([...FLOOR_PLAN, ...TOOL_CONFIGS])
  return entries.filter((entry) => !known.has(entry))
}

/** `kebab-case.ts` (with `.test`, `.spec`, `.config`, `.d`), `PascalCase.vue`. */
const NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/\.vue$/, /^[A-Z][A-Za-z0-9]*\.vue$/],
  [/\.(?:ts|mjs|cjs)$/, /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|mjs|cjs)$/],
]

export function misnamed(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return NAMES.some(([kind, form]) => kind.test(name) && !form.test(name))
  })
}

export interface Sizes {
  readonly tooLong: readonly string[]
  /** Nine of ten files have at most this many lines. */
  readonly ninetieth: number
}

export const LONGEST = 400

export function sizes(files: readonly SourceFile[]): Sizes {
  const counted = files.map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
  const sorted = counted.map(({ lines }) => lines).sort((a, b) => a - b)
  return {
    tooLong: counted
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path}: ${lines} lines`),
    ninetieth: sorted[Math.floor(sorted.length * 0.9)] ?? 0,
  }
}

/** A folder that holds more has rooms in it that nobody has named yet. */
export const FULLEST = 20

/** @returns folders of source with more files of code in them than `FULLEST`, as `folder: files`; tests may have more. */
export function fullFolders(files: readonly SourceFile[]): string[] {
  const source = files.filter(({ path }) => /^(?:electron|renderer|shared|scripts)\//.test(path))
  return foldersOf(source)
    .filter((each) => each.files > FULLEST)
    .map((each) => `${each.folder}: ${each.files} files`)
}
