/** Holds imports against the table of rooms. */
import { importsOf, type Import } from './imports.ts'
import type { SourceFile } from './project-files.ts'
import { rooms, toolFiles, type Room } from './rooms.ts'

export function roomOf(path: string): Room | null {
  const fitting = rooms.filter(({ folder }) => path.startsWith(folder))
  return fitting.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null
}

/** Allowing `electron/` does not open the rooms inside it, except to those who see whole houses. */
function allows(allowed: readonly string[], path: string, whole: boolean): boolean {
  const depth = whole ? 0 : (roomOf(path)?.folder.length ?? 0)
  return allowed.some((entry) => entry === path || (path.startsWith(entry) && entry.length >= depth))
}

function packageAllowed(allowed: readonly string[], pack: string): boolean {
  return (
    allowed.includes('*') || allowed.includes(pack) || (pack.startsWith('node:') && allowed.includes('node:'))
  )
}

function isAllowed(room: Room, found: Import): boolean {
  const { path, pack, typeOnly } = found
  if (path !== null) {
    // Only tests see whole houses.
    const whole = room.folder === 'test/'
    return (
      roomOf(path) === room ||
      allows(room.ours, path, whole) ||
      (typeOnly && allows(room.oursAsTypes ?? [], path, whole))
    )
  }
  return (
    packageAllowed(room.packages, pack ?? '') ||
    (typeOnly && packageAllowed(room.packagesAsTypes ?? [], pack ?? ''))
  )
}

/** @returns one line per forbidden import, with the reason. */
export function layerBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (toolFiles.includes(file.path)) return []
    const room = roomOf(file.path)
    if (room === null) return [`${file.path} lies in no room`]
    return importsOf(file)
      .filter((found) => !isAllowed(room, found))
      .map(({ specifier }) => `${file.path} must not import ${specifier}: ${room.why}`)
  })
}

/**
 * @param of `values`: what is still an import once it is compiled; `all`: types as well.
 * @returns each circle of files that import each other, as `a → b → a`.
 */
export function circles(files: readonly SourceFile[], of: 'values' | 'all' = 'values'): string[] {
  const next = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ path, typeOnly }) =>
        path !== null && (of === 'all' || !typeOnly) ? [path] : [],
      ),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const target of next.get(path) ?? []) walk(target, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return found
}
