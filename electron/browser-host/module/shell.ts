/** `shell`: hands files and addresses to the desktop, where there is one. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ShowMode } from '../config.ts'
import { refusing } from '../refusing.ts'

export interface HostShell {
  openPath(path: string): Promise<string>
  openExternal(url: string): Promise<void>
  showItemInFolder(path: string): void
}

/** What opens things on a desktop; never through a shell, so that nothing in a name is a command. */
function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['explorer.exe']
  return ['xdg-open']
}

const external: ReadonlySet<string> = new Set(['https:', 'mailto:'])

/** `shell`: opens things with the desktop's own opener; does nothing where there is no desktop. */
export function shellOf(show: ShowMode, platform: NodeJS.Platform = process.platform): HostShell {
  const open = (what: string): void => {
    if (show !== 'app') return
    const [command, ...args] = opener(platform)
    const child = spawn(command, [...args, what], { stdio: 'ignore', detached: true })
    child.on('error', () => undefined)
    child.unref()
  }
  return refusing('electron.shell', {
    /** @returns '' or why it failed, as Electron does. */
    async openPath(path) {
      if (!existsSync(path)) return 'Failed to open path'
      open(path)
      return ''
    },
    async openExternal(url) {
      if (!external.has(new URL(url).protocol)) throw new Error('openExternal: only https: and mailto:')
      open(url)
    },
    showItemInFolder: (path) => open(dirname(path)),
  })
}
