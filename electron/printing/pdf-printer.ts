/**
 * The printer of this version: a PDF in the session's slip folder. A file is either there whole or not
 * there, and readable by its owner only.
 */
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReceptionNumber } from '#shared/domain/ids.ts'

export interface PrintJob {
  readonly receptionNumber: ReceptionNumber
  readonly fileName: string
  readonly pdf: Uint8Array
}

export interface SlipPrinter {
  /** Resolves when the slip is out. @throws PrintError */
  print(job: PrintJob): Promise<void>
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

/** Writes a file whole, durably, mode 0600. */
export type WriteWhole = (path: string, bytes: Uint8Array) => Promise<void>

/** First beside its place, then renamed into it: a reader never meets half a slip. */
export const writeWhole: WriteWhole = async (path, bytes) => {
  const beside = `${path}.part`
  try {
    const file = await open(beside, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

const full: readonly string[] = ['ENOSPC', 'EDQUOT']

/** @param folder absolute; made when it is missing. */
export function createPdfPrinter(folder: string, write: WriteWhole = writeWhole): SlipPrinter {
  return {
    async print({ receptionNumber, fileName, pdf }) {
      try {
        const place = join(folder, receptionNumber)
        await mkdir(place, { recursive: true, mode: 0o700 })
        await write(join(place, fileName), pdf)
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : ''
        throw new PrintError(full.includes(code) ? 'diskFull' : 'failed')
      }
    },
    async erase(receptionNumber, fileName) {
      await rm(join(folder, receptionNumber, fileName), { force: true })
    },
  }
}
