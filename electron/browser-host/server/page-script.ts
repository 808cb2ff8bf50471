/** The script that runs first in every page: the bootstrap, then the window's preload. */
import { existsSync, readFileSync } from 'node:fs'

export const PAGE_SCRIPT = '/__host/page.js'
export const SOCKET = '/__host/socket'
export const LANDING = '/__host/landing'
export const ENTRY = '/__host/enter'
/** Paths below belong to the host; the app's handler never sees them. */
export const HOST_PATHS = '/__host/'

const built = new URL('../../../out/browser-host/bootstrap.js', import.meta.url)

/** @throws Error that says what to do when the bootstrap was not built. */
export function readBootstrap(): string {
  if (!existsSync(built))
    throw new Error('out/browser-host/bootstrap.js is missing: run electron/browser-host/build.mjs')
  return readFileSync(built, 'utf8')
}

/**
 * @param bootstrap defines `hostPage` when it runs. @param preload CommonJS source, or ''.
 * The preload gets what Electron's sandbox gives it: `require`, `module`, `exports` and `process`.
 */
export function pageScript(bootstrap: string, preload: string): string {
  return `(() => {\n${bootstrap}\nhostPage.runPreload((require, module, exports, process) => {\n${preload}\n})\n})()\n`
}

/** @returns the page with the script as the first that runs. */
export function withPageScript(html: string): string {
  const tag = `<script src="${PAGE_SCRIPT}"></script>`
  const head =
    /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html)
  const at = head ? head.index + head[0].length : 0
  return html.slice(0, at) + tag + html.slice(at)
}
