/** One app on one profile: two processes on one database lose sessions. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { startLanguage, startText } from '#shared/words/start.ts'

/** @returns false when another instance runs; that one comes to the front, this one says so and ends. */
export function claimSingleInstance(): boolean {
  if (app.requestSingleInstanceLock()) return true
  const language = startLanguage(chosenBefore(), process.env)
  process.stdout.write(`${startText('alreadyRunning', language)}\n`)
  return false
}

function chosenBefore(): string | null {
  try {
    return readFileSync(join(app.getPath('userData'), 'preferences.json'), 'utf8')
  } catch {
    return null
  }
}
