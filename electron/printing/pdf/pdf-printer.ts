/**
 * PDF files as the printer: one per slip, in the session's slip folder. A file is either there whole or not
 * there, and readable by its owner only.
 */
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PaperSize, PrintFailure } from '#shared/domain/paper/print-job.ts'
import { stagedName } from './file-name.ts'
import { inTime } from './in-time.ts'
import { makeFoldersBelow, makeWholePath } from './make-folders.ts'
import { PrintError, type Printer, type PrintJobOrder, type StagedSlip } from '../printer.ts'

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
/** The folder is not there, is no folder, takes nothing, or does not answer. */
const closed: readonly string[] = [
  ...['ENOENT', 'ENOTDIR', 'EEXIST', 'EACCES', 'EPERM', 'EROFS'],
  ...['ETIMEDOUT', 'EIO', 'ENODEV', 'ENXIO', 'ESTALE', 'EHOSTDOWN', 'EHOSTUNREACH'],
]

/** What went wrong with a file, as far as the system told. */
export function fileFailure(error: unknown): PrintFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (full.includes(code)) return 'diskFull'
  return closed.includes(code) ? 'folderGone' : 'unknown'
}

function printError(error: unknown): PrintError {
  return new PrintError(fileFailure(error))
}

/**
 * A folder of slips. With a `base` (chosen by staff) `root` is our own folder in it, made when it was chosen and never
 * again: where it is missing, the drive is gone, and what stands there is its mount point. Without one it is made.
 */
export interface SlipPlace {
  readonly root: string
  readonly base: string | null
}

/** Milliseconds for a slip's file on a slow network. */
const WRITING = 15_000

/** Stages a PDF beside its place, then renames it into it: a reader never meets half a slip. @throws PrintError */
export async function stagePdf(
  { root, base }: SlipPlace,
  { folder, fileName }: PrintJobOrder,
  pdf: Uint8Array,
  write: WriteDurably = writeDurably,
): Promise<StagedSlip> {
  const path = join(root, folder, fileName)
  const staged = join(root, folder, stagedName(fileName))
  try {
    await inTime(
      root,
      async () => {
        if (base === null) await makeWholePath(root)
        await makeFoldersBelow(root, folder)
        await write(staged, pdf)
      },
      WRITING,
    )
  } catch (error) {
    throw printError(error)
  }
  return {
    out: () =>
      rename(staged, path).then(
        () => ({ systemJob: null }),
        (error: unknown) => {
          throw printError(error)
        },
      ),
    drop: () => rm(staged, { force: true }),
  }
}

/** @param place absolute. @param write how a file is written; tests hand in one that fails. */
export function createPdfPrinter(
  place: SlipPlace,
  paper: PaperSize,
  write: WriteDurably = writeDurably,
): Printer {
  return {
    paper,
    stage: async (drawn, order) => stagePdf(place, order, await drawn.toPdf(), write),
  }
}
