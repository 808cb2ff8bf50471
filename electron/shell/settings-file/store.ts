/**
 * The small file beside the databases: how staff like the desk, how its window was, and which branch it is. A file that is missing
 * or broken is the beginning; one that cannot be written is logged, and nothing else suffers.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultPreferences, preferencesSchema, type Preferences } from '#shared/contract/preferences.ts'
import { branchSchema, unsetBranch, type Branch } from '#shared/domain/branch.ts'
import { z } from '#shared/zod.ts'
import { log } from '../../lib/log.ts'
import { writeSmallFile } from '../../lib/small-file.ts'
import { usualSize, windowPlaceSchema, type WindowPlace } from '../windows/size.ts'

const { locale, theme, textScale, scanSound, ruleTags, welcomed } = preferencesSchema.shape

/** Part by part: what an older or a newer app wrote keeps what this one understands. */
const fileSchema = z.object({
  preferences: z
    .object({
      locale: locale.catch(defaultPreferences.locale),
      theme: theme.catch(defaultPreferences.theme),
      textScale: textScale.catch(defaultPreferences.textScale),
      scanSound: scanSound.catch(defaultPreferences.scanSound),
      ruleTags: ruleTags.catch(defaultPreferences.ruleTags),
      welcomed: welcomed.catch(defaultPreferences.welcomed),
    })
    .catch(defaultPreferences),
  window: windowPlaceSchema.catch(usualSize),
  branch: branchSchema.catch(unsetBranch),
})
type Remembered = z.infer<typeof fileSchema>

export interface PreferenceStore {
  preferences(): Preferences
  window(): WindowPlace
  /** What the staff of this PC set of their branch. */
  branch(): Branch
  writePreferences(next: Preferences): void
  writeBranch(next: Branch): void
  /** What is smaller than the desk needs, is not remembered. */
  writeWindow(place: WindowPlace): void
}

/** @param folder the app's own data folder, absolute. */
export function createPreferenceStore(folder: string): PreferenceStore {
  const file = join(folder, 'preferences.json')
  let now = read(file)

  const write = (next: Remembered): void => {
    now = next
    try {
      writeSmallFile(file, `${JSON.stringify(now)}\n`)
    } catch {
      log('preferences not written')
    }
  }

  return {
    preferences: () => now.preferences,
    window: () => now.window,
    branch: () => now.branch,
    writeBranch: (branch) => write({ ...now, branch }),
    writePreferences: (preferences) => write({ ...now, preferences }),
    writeWindow: (wanted) => {
      const place = windowPlaceSchema.safeParse(wanted)
      if (place.success) write({ ...now, window: place.data })
    },
  }
}

function read(file: string): Remembered {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { preferences: defaultPreferences, window: usualSize, branch: unsetBranch }
  }
}
