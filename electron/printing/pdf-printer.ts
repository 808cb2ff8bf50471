/**
 * The printer of this version: a PDF in the session's slip folder. A file is either there whole or not
 * there, and readable by its owner only.
 */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { log } from '../log.ts'
import { stagedName } from './file-name.ts'

export interface PrintJob {
  /** The session's, below the folder of all slips. */
  readonly folder: string
  readonly fileName: string
  readonly pdf: Uint8Array
}

/** A slip that is ready to come out. Exactly one of the two is called. */
export interface StagedSlip {
  /** @throws PrintError */
  out(): Promise<void>
  drop(): Promise<void>
}

export interface SlipPrinter {
  /** Does all that can fail for want of space, so that a print can be counted before it is out. @throws PrintError */
  stage(job: PrintJob): Promise<StagedSlip>
  /** Removes those files of a session's folder; one that cannot be removed (on Windows: open) does not keep the others. */
  erase(folder: string, which: (fileName: string) => boolean): Promise<void>
  /** Every folder that has files, below the folder of all slips. */
  folders(): Promise<string[]>
}

/** Nothing came out. Names no file. */
export class PrintError extends Error {
  readonly why: 'diskFull' | 'failed'
  constructor(why: PrintError['why']) {
    super(`slip not printed: ${why}`)
    this.name = 'PrintError'
    this.why = why
  }
}

/** Writes a file durably, mode 0600, or leaves none. */
export type WriteDurably = (path: string, bytes: Uint8Array) => Promise<void>

export const writeDurably: WriteDurably = async (path, bytes) => {
  try {
    const file = await open(path, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

const full: readonly string[] = ['ENOSPC', 'EDQUOT']

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

function printError(error: unknown): PrintError {
  return new PrintError(full.includes(codeOf(error)) ? 'diskFull' : 'failed')
}

/** What is in a folder; nothing when there is none. */
async function listed<T>(list: Promise<T[]>): Promise<T[]> {
  return list.catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
}

/** @param root absolute, of all slips; made when it is missing. */
export function createPdfPrinter(root: string, write: WriteDurably = writeDurably): SlipPrinter {
  return {
    async stage({ folder, fileName, pdf }) {
      const path = join(root, folder, fileName)
      // Staged beside its place, then renamed into it: a reader never meets half a slip.
      const staged = join(root, folder, stagedName(fileName))
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await write(staged, pdf)
      } catch (error) {
        throw printError(error)
      }
      return {
        out: () =>
          rename(staged, path).catch((error: unknown) => {
            throw printError(error)
          }),
        drop: () => rm(staged, { force: true }),
      }
    },
    async erase(folder, which) {
      for (const fileName of (await listed(readdir(join(root, folder)))).filter(which)) {
        await rm(join(root, folder, fileName), { force: true }).catch((error: unknown) => {
          log('slip not erased', { why: codeOf(error) })
        })
      }
    },
    async folders() {
      const entries = await listed(readdir(root, { recursive: true, withFileTypes: true }))
      const files = entries.filter((entry) => entry.isFile())
      return [...new Set(files.map(({ parentPath }) => relative(root, parentPath).replaceAll(sep, '/')))]
    },
  }
}
