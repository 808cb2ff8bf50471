/** Where a Chromium, Chrome or Edge is on this machine. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

const linux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const mac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const windows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

function candidates(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string[] {
  if (platform === 'darwin') return mac
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    )
    return roots.flatMap((root) => windows.map((file) => join(root, file)))
  }
  return ['/usr/bin', '/usr/local/bin'].flatMap((folder) => linux.map((file) => join(folder, file)))
}

/** @param wanted a path that was asked for; then nothing else is tried. @throws Error that says what to install. */
export function findChromium(
  wanted: string | null,
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
  snap: (path: string) => boolean = isSnap,
): string {
  const found = wanted
    ? [wanted].find(exists)
    : candidates(platform, env).find((path) => exists(path) && !snap(path))
  if (found) return found
  if (wanted) throw new Error(`CHROMIUM points at ${wanted}, which is not there.`)
  throw new Error(
    'No Chromium, Chrome or Edge found but perhaps a snap, which may not write into the profile. ' +
      'Install one (Debian: apt-get install chromium; Ubuntu: Google Chrome’s .deb) or set CHROMIUM to its path.',
  )
}

// A snap may not write into hidden folders, and that is where a profile is, so a Chromium from a snap is
// none for us. The set-up scripts ask the same before anything is installed; neither side may import the
// other.

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
