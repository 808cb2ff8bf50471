/** The lists that the build left beside main and beside the pages. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { licencesSchema, type Licence } from '#shared/contract/licences.ts'

/**
 * One entry per package, by name.
 * @param folders of what was built, absolute. @throws Error when the build left no list in one of them.
 */
export async function readLicences(folders: readonly string[]): Promise<Licence[]> {
  const lists = await Promise.all(
    folders.map(async (folder) =>
      licencesSchema.parse(JSON.parse(await readFile(join(folder, 'licences.json'), 'utf8'))),
    ),
  )
  const byName = new Map(lists.flat().map((licence) => [licence.name, licence]))
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
