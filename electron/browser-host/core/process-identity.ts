/** Which process a number means: numbers are used again, so a lock also remembers when its owner began. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @returns a text that stays the same for the life of the process, or null where the system does not tell. */
export function beganAt(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // Field 22, counted after the name in brackets, which may hold spaces.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
    }
    if (process.platform === 'darwin')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return null
  } catch {
    return null
  }
}

/** @param began what `beganAt` said when the number was written down. */
export function isAlive(pid: number, began: string | null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // No right to signal it: it lives, and is somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return began === null || beganAt(pid) === null || beganAt(pid) === began
}
