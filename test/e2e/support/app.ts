/** The fixtures of every e2e spec: a profile of its own, and a guaranteed end. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { launch, type Running } from './launch.ts'

export { expect } from '@playwright/test'
export { hostName, launchCommand, onElectron, type Running, type WindowName } from './launch.ts'

interface Fixtures {
  folder: string
  start: (args?: readonly string[]) => Promise<Running>
  running: Running
  desk: Page
}

/** Longer than a quit may take that has nothing to ask, in milliseconds. */
const LONGEST_CLOSE = 30_000

/** Closes it; an app that asks before it closes, and whom nobody answers any more, is killed. */
async function end(running: Running): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it did not close')), LONGEST_CLOSE)
  })
  await Promise.race([running.close(), late]).catch(() => running.kill().catch(() => undefined))
  clearTimeout(timer)
}

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'madoguchi-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  /** Starts the app on this test's profile, as often as the test needs; whatever still runs is ended. */
  start: async ({ folder }, use) => {
    const started: Running[] = []
    await use(async (args = []) => {
      const running = await launch(folder, args)
      started.push(running)
      return running
    })
    for (const running of started) await end(running)
  },
  running: async ({ start }, use) => use(await start()),
  desk: async ({ running }, use) => use(await running.window('desk')),
})
