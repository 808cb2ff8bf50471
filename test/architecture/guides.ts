/** Holds the folder tables of the guides against the folders: a newcomer finds a room by them. */
import { posix } from 'node:path'

/** What the first column of a table may be called that lists what stands in the guide's folder. */
const FOLDER_TABLE = /^\|\s*(?:folder|file)\s*\|/

/** @returns names in the first column of the folder tables, as they stand there between back quotes. */
export function namedIn(markdown: string): string[] {
  const named: string[] = []
  let inTable = false
  for (const line of markdown.split('\n')) {
    inTable = line.startsWith('|') && (inTable || FOLDER_TABLE.test(line))
    if (inTable) named.push(...[...firstCell(line).matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  }
  return named
}

function firstCell(row: string): string {
  return row.split('|')[1] ?? ''
}

/**
 * @param guide path of a README from the project's root
 * @param paths every file of the project
 * @returns what the table names and is not there, and the folders beside the guide that no table names
 */
export function guideGaps(guide: string, markdown: string, paths: readonly string[]): string[] {
  const home = posix.dirname(guide)
  const below = paths.filter((path) => path.startsWith(`${home}/`)).map((path) => path.slice(home.length + 1))
  const folders = new Set(
    below.flatMap((path) => (path.includes('/') ? [`${path.split('/')[0] ?? ''}/`] : [])),
  )
  const named = namedIn(markdown)
  const missing = named.filter(
    (name) => !below.some((path) => path === name || path.startsWith(asFolder(name))),
  )
  const unnamed = [...folders].filter((folder) => !named.some((name) => name.startsWith(folder)))
  return [
    ...missing.map((name) => `${guide} names ${name}, which is not there`),
    ...unnamed.map((folder) => `${guide} does not name ${folder}`),
  ]
}

function asFolder(name: string): string {
  return name.endsWith('/') ? name : `${name}/`
}

/** @returns files that a guide speaks of anywhere in its text, by name or by the end of their path, and that are not there. */
export function goneFiles(markdown: string, paths: readonly string[]): string[] {
  const spoken = [...markdown.matchAll(/`([\w./-]+\.(?:ts|vue|mjs|css|html))`/g)].map(([, name = '']) => name)
  return spoken.filter((name) => !paths.some((path) => `/${path}`.endsWith(`/${name}`)))
}
