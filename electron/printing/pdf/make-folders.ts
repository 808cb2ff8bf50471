/** Making folders one below the other, each from the one above it: a folder above that is gone is never made. */
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** One folder for its owner only; there already is well. @throws the system's error, `ENOENT` where its parent is gone */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
}

/** @param path like `2026/P-1122-001`, or `.` for the folder itself. @throws where `root` is not there */
export async function makeFoldersBelow(root: string, path: string): Promise<void> {
  let folder = root
  for (const name of path.split('/').filter((each) => each !== '.')) {
    folder = join(folder, name)
    await makeFolder(folder)
  }
}

/**
 * The whole path, from the nearest folder that is there. Node's own recursive `mkdir` goes round for ever where a system
 * says of a folder that it is there and of its child that it is not (`/proc`).
 */
export async function makeWholePath(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeWholePath(dirname(folder))
    await makeFolder(folder)
  }
}
