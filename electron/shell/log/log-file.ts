/**
 * Main's log on the disk, in two files of a bounded size: when the newer one is full it becomes the older one. What may stand
 * in a line is decided where it is made (`lib/log.ts`); whatever the disk does, nothing else suffers.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of one file: some weeks of a counter. */
const LARGEST = 512 * 1024

export interface LogFile {
  /** @param line one line, without its end */
  write(line: string): void
  /** Both files, the older one first; what cannot be read is left out. */
  read(): string
}

/** @param folder absolute; made when it is not there. @param now the time that a line is given, ISO 8601 */
export function createLogFile(folder: string, now: () => string, largest = LARGEST): LogFile {
  const file = join(folder, 'madoguchi.log')
  const older = join(folder, 'madoguchi.1.log')

  function sizeNow(): number {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0
  }

  function textOf(path: string): string {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return ''
    }
  }

  return {
    write(line) {
      try {
        mkdirSync(folder, { recursive: true })
        if (sizeNow() >= largest) renameSync(file, older)
        appendFileSync(file, `${now()} ${line}\n`, { mode: 0o600 })
      } catch {
        // A full disk, or no right to write: the line is on standard error, and there is nobody else to tell.
      }
    },
    read: () => textOf(older) + textOf(file),
  }
}
