/**
 * A snap may not write into hidden folders, and that is where a profile is, so a Chromium from a snap is none for us.
 * The set-up scripts ask the same before anything is installed; neither side may import the other.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename } from 'node:path'

/** Wrapper scripts are far shorter, executables far longer. */
const LONGEST_SCRIPT = 100_000

/** True for a link to the snap tool, and for the script that Ubuntu has in Chromium's place. */
export function isSnap(path: string): boolean {
  try {
    const real = realpathSync(path)
    if (basename(real) === 'snap') return true
    if (statSync(real).size > LONGEST_SCRIPT) return false
    const text = readFileSync(real, 'latin1')
    return text.startsWith('#!') && text.includes('/snap/')
  } catch {
    return false
  }
}
