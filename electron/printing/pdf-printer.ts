/**
 * PDF files as the printer: one per slip, in the session's slip folder. A file is either there whole or not
 * there, and readable by its owner only.
 */
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PrintFailure } from '#shared/domain/print-job.ts'
import { stagedName } from './file-name.ts'
import { PrintError, type Printer, type PrintJobOrder, type StagedSlip } from './printer.ts'

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
/** The folder is not there, is no folder, or takes nothing. */
const closed: readonly string[] = ['ENOENT', 'ENOTDIR', 'EEXIST', 'EACCES', 'EPERM', 'EROFS']

/** What went wrong with a file, as far as the system told. */
export function fileFailure(error: unknown): PrintFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (full.includes(code)) return 'diskFull'
  return closed.includes(code) ? 'folderGone' : 'unknown'
}

function printError(error: unknown): PrintError {
  return new PrintError(fileFailure(error))
}

/** A folder of slips: `base` must be there already and is never made (a drive that is not plugged in), `root` is. */
export interface SlipPlace {
  readonly root: string
  readonly base: string | null
}

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
    if (base !== null) await access(base)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await write(staged, pdf)
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
export function createPdfPrinter(place: SlipPlace, write: WriteDurably = writeDurably): Printer {
  return {
    paper: 'roll80',
    stage: async (drawn, order) => stagePdf(place, order, await drawn.toPdf(), write),
  }
}
