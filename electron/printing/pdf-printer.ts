/**
 * The printer of this version: a PDF in the session's slip folder. A file is either there whole or not
 * there, and readable by its owner only.
 */
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReceptionNumber } from '#shared/domain/ids.ts'

export interface PrintJob {
  readonly receptionNumber: ReceptionNumber
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
  /** Removes a slip that must not be left behind; one that is not there is fine. */
  erase(receptionNumber: ReceptionNumber, fileName: string): Promise<void>
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

function printError(error: unknown): PrintError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new PrintError(full.includes(code) ? 'diskFull' : 'failed')
}

/** Staged beside its place, then renamed into it: a reader never meets half a slip. */
const beside = (path: string): string => `${path}.part`

/** @param folder absolute; made when it is missing. */
export function createPdfPrinter(folder: string, write: WriteDurably = writeDurably): SlipPrinter {
  return {
    async stage({ receptionNumber, fileName, pdf }) {
      const path = join(folder, receptionNumber, fileName)
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await write(beside(path), pdf)
      } catch (error) {
        throw printError(error)
      }
      return {
        out: () =>
          rename(beside(path), path).catch((error: unknown) => {
            throw printError(error)
          }),
        drop: () => rm(beside(path), { force: true }),
      }
    },
    async erase(receptionNumber, fileName) {
      const path = join(folder, receptionNumber, fileName)
      await rm(path, { force: true })
      await rm(beside(path), { force: true })
    },
  }
}
