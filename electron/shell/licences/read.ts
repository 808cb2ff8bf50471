/** The lists that the build left beside main and beside the pages. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { licencesSchema, type Licence } from '#shared/contract/licences.ts'

/** What was built apart has a list of its own. */
async function listsIn(folder: string): Promise<string[]> {
  const lists = (await readdir(folder)).filter((name) => /^licences.*\.json$/.test(name))
  if (lists.length === 0) throw new Error(`no licences in ${folder}`)
  return lists.map((name) => join(folder, name))
}

/**
 * One entry per package, by name.
 * @param folders of what was built, absolute. @throws Error when the build left no list in one of them.
 */
export async function readLicences(folders: readonly string[]): Promise<Licence[]> {
  const files = await Promise.all(folders.map(listsIn))
  const lists = await Promise.all(
    files.flat().map(async (file) => licencesSchema.parse(JSON.parse(await readFile(file, 'utf8')))),
  )
  const byName = new Map(lists.flat().map((licence) => [licence.name, licence]))
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
