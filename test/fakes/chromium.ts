/** A real Chromium for tests that must see real layout. Found, never downloaded here. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'

/** The browser's executable. @throws with what to do when there is none. */
export function chromiumPath(): string {
  const found = [process.env['CHROMIUM'], '/usr/bin/chromium', chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
  if (found === undefined) throw new Error('no Chromium: set CHROMIUM to its executable')
  return found
}

export function launchChromium(): Promise<Browser> {
  // Root has no user namespaces of its own to build a sandbox with.
  const root = process.getuid?.() === 0
  return chromium.launch({ executablePath: chromiumPath(), args: root ? ['--no-sandbox'] : [] })
}
