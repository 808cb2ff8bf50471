/** A snap may not write into hidden folders, and that is where a profile is, so a Chromium from a snap is none for us. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename } from 'node:path'

/** Wrapper scripts are far shorter, executables far longer. */
const LONGEST_SCRIPT = 100_000

/**
 * @param {string} path of an executable
 * @returns {boolean} it lies in a snap, is a link to the snap tool, or is the script that Ubuntu has in its place
 */
export function isSnap(path) {
  if (path.startsWith('/snap/')) return true
  try {
    const real = realpathSync(path)
    if (real.startsWith('/snap/') || basename(real) === 'snap') return true
    if (statSync(real).size > LONGEST_SCRIPT) return false
    const text = readFileSync(real, 'latin1')
    return text.startsWith('#!') && text.includes('/snap/')
  } catch {
    return false
  }
}
