/** One main a test: started when it is first asked for, ended with the test. */
import { afterEach } from 'vitest'
import type { Session } from '#shared/domain/session.ts'
import { aSession, type Wanted } from '../a-session.ts'
import { startMain, type Main } from './start-main.ts'

let running: Main | null = null

// What a test mounted is gone by then: hooks run last first.
afterEach(() => {
  running?.stop()
  running = null
})

/** The main of this test, with an empty vault at first. @param how of `startMain`, the first time it is asked for */
export async function theMain(...how: Parameters<typeof startMain>): Promise<Main> {
  return (running ??= await startMain(...how))
}

/** Whether something is on its way between the main of this test and its pages. */
export function isBusy(): boolean {
  return running?.busy() ?? false
}

/** A session in the main of this test. */
export async function theSession(wanted: Wanted = {}): Promise<Session> {
  return aSession(await theMain(), wanted)
}

/** Nothing typed yet, at the first form. */
export const OPENED: Wanted = { until: 'received', step: 'contractor' }
