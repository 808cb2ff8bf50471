/**
 * How far practice has moved its time on, in a small file and a copy of it. A damaged file never sets time back without a
 * word: it is put aside, the copy counts, and what happened stands in the file until staff have seen it.
 */
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { type PracticeTimeDamage, practiceTimeDamageSchema } from '#shared/domain/time/time.ts'
import { z } from '#shared/zod.ts'
import { log } from '../../lib/log.ts'
import { writeSmallFile } from '../../lib/small-file.ts'

/** Milliseconds: 50 years, far less than a date can hold. */
const FARTHEST = 50 * 366 * 86_400_000

/** Damaged files that are kept for whoever looks into it; after these the last one is replaced. */
const MOST_ASIDE = 9

const aheadMilliseconds = z.int().min(0).max(FARTHEST)

const fileSchema = z.object({ aheadMilliseconds, damage: practiceTimeDamageSchema.nullable() })
type Content = z.infer<typeof fileSchema>

/** Step 1 → 2. The first form knew the distance alone: nobody had looked for damage, so there is none to tell of. */
const firstFile = z
  .strictObject({ aheadMilliseconds })
  .transform((old): Content => ({ ...old, damage: null }))
const anyFile = z.union([fileSchema, firstFile])

export interface MovedOnFile {
  /** Milliseconds; 0 when nothing was ever written. */
  read(): number
  /** What became of a damaged file and nobody has seen yet; null: nothing. */
  damage(): PracticeTimeDamage | null
  /** @throws when it could not be written, or is more than a file may say: then nothing has changed */
  write(milliseconds: number): void
  /** Staff have seen the damage. @throws when that could not be written: then it is said again */
  seen(): void
}

/** @param folder the app's own data folder, absolute. */
export function createMovedOnFile(folder: string): MovedOnFile {
  const file = join(folder, 'practice-time.json')
  const copy = join(folder, 'practice-time.copy.json')
  let content: Content | null = null

  /** @returns null when it is not there; 'damaged' when it says nothing that can be believed. */
  function contentOf(path: string): Content | 'damaged' | null {
    if (!existsSync(path)) return null
    try {
      return anyFile.parse(JSON.parse(readFileSync(path, 'utf8')))
    } catch {
      return 'damaged'
    }
  }

  function putAside(): void {
    const names = Array.from({ length: MOST_ASIDE }, (_, n) =>
      join(folder, `practice-time.damaged-${n + 1}.json`),
    )
    const free = names.find((name) => !existsSync(name)) ?? names.at(-1)
    if (free !== undefined) renameSync(file, free)
  }

  /** The copy first: should the second fail, the file that counts says what it said. */
  function store(next: Content): void {
    const text = `${JSON.stringify(fileSchema.parse(next))}\n`
    writeSmallFile(copy, text)
    writeSmallFile(file, text)
    content = next
  }

  /** What is true without the file: the copy, and if there is none the PC's own time. */
  function recovered(): Content {
    const kept = contentOf(copy)
    return kept === null || kept === 'damaged'
      ? { aheadMilliseconds: 0, damage: 'lost' }
      : { aheadMilliseconds: kept.aheadMilliseconds, damage: 'copy' }
  }

  function recover(damaged: boolean): Content {
    const next = recovered()
    log('practice time damaged', { damage: next.damage })
    try {
      if (damaged) putAside()
      store(next)
    } catch {
      log('practice time not written')
    }
    return next
  }

  function load(): Content {
    const found = contentOf(file)
    if (found === null && !existsSync(copy)) return { aheadMilliseconds: 0, damage: null }
    return found === null || found === 'damaged' ? recover(found !== null) : found
  }

  const now = (): Content => (content ??= load())

  return {
    read: () => now().aheadMilliseconds,
    damage: () => now().damage,
    write: (aheadMilliseconds) => store({ ...now(), aheadMilliseconds }),
    seen: () => store({ ...now(), damage: null }),
  }
}
