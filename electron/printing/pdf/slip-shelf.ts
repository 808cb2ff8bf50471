/**
 * The folders that slips were put into: the one in use, and former ones until nothing is left in them. It sees
 * only what looks like ours, by year, reception number and file name: a chosen folder may hold other people's files.
 */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { receptionNumberSchema } from '#shared/domain/ids.ts'
import { log } from '../../lib/log.ts'
import { inTime } from './in-time.ts'

export interface SlipShelf {
  /** Removes those files of a session's folder; one that cannot be removed (on Windows: open) does not keep the others. */
  erase(folder: string, which: (fileName: string) => boolean): Promise<void>
  /** Every session's folder that has files, below the folders of all slips. */
  folders(): Promise<string[]>
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** What is in a folder; nothing when there is none. */
async function listed<T>(list: Promise<T[]>): Promise<T[]> {
  return list.catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
}

/** A folder that is gone, or does not answer, keeps nobody waiting: it is tried again at the next start (L8). */
function unread(error: unknown): string[] {
  log('slip folder not read', { why: codeOf(error) })
  return []
}

/** `<year>/<reception number>` below a root, each with at least one file. */
export function sessionFoldersIn(root: string): Promise<string[]> {
  return inTime(root, () => lookInto(root))
}

async function lookInto(root: string): Promise<string[]> {
  const found: string[] = []
  for (const year of await listed(readdir(root))) {
    if (!/^\d{4}$/.test(year)) continue
    for (const number of await readdir(join(root, year)).catch(() => [])) {
      if (!receptionNumberSchema.safeParse(number).success) continue
      const files = await readdir(join(root, year, number)).catch(() => [])
      if (files.length > 0) found.push(`${year}/${number}`)
    }
  }
  return found
}

/** @param roots absolute folders, asked each time. */
export function createSlipShelf(roots: () => Promise<readonly string[]>): SlipShelf {
  return {
    async erase(folder, which) {
      for (const root of await roots()) {
        const names = await inTime(root, () => listed(readdir(join(root, folder)))).catch(unread)
        for (const fileName of names.filter(which)) {
          await rm(join(root, folder, fileName), { force: true }).catch((error: unknown) => {
            log('slip not erased', { why: codeOf(error) })
          })
        }
      }
    },
    async folders() {
      const found = await Promise.all((await roots()).map((root) => sessionFoldersIn(root).catch(unread)))
      return [...new Set(found.flat())]
    },
  }
}
