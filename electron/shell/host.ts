/** On what the windows run: real Electron, or the browser host where its binary cannot be had. */
import type { AppInfo } from '#shared/contract/desk.ts'

export type Host = Pick<AppInfo, 'host' | 'electronVersion' | 'sandboxed'>

/**
 * @param versions `process.versions`: only real Electron has an `electron` entry.
 * @param sandboxed false: the windows run without the engine's own sandbox; the desk says so.
 */
export function hostOf(versions: Readonly<Record<string, string | undefined>>, sandboxed = true): Host {
  const { electron } = versions
  return {
    host: electron === undefined ? 'browserHost' : 'electron',
    electronVersion: electron ?? '',
    sandboxed,
  }
}
