/** Main's own small files beside the databases. Each is there whole, or as it was before. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whether the system refused because no room is left: then the person is told that, and not that something broke. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

/**
 * On the disk first, then renamed into place: a kill, a power cut or a full disk in the middle leaves the old file whole.
 * @param file absolute. @throws the system's error: then the old file stands, and nothing half is left beside it
 */
export function writeSmallFile(file: string, text: string): void {
  const draft = `${file}.new`
  mkdirSync(dirname(file), { recursive: true })
  try {
    const open = openSync(draft, 'w', 0o600)
    try {
      writeFileSync(open, text)
      fsyncSync(open)
    } finally {
      closeSync(open)
    }
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
