/** What keeps the host from starting, in words that a person can act on, and the language they are said in. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { printable } from '#shared/domain/text/log-line.ts'
import { startLanguage, startText, type StartWord } from '#shared/words/start.ts'

/** Characters of a path or a setting that are shown. */
const LONGEST = 500

export class StartTrouble extends Error {
  readonly word: StartWord
  readonly params: Readonly<Record<string, string | number>>

  constructor(word: StartWord, params: Readonly<Record<string, string | number>>, cause?: unknown) {
    super(startText(word, 'en', params), { cause })
    this.name = 'StartTrouble'
    this.word = word
    this.params = params
  }
}

/** @param profile where the desk keeps what language it speaks; it may not be there. */
export function sayAtStart(
  profile: string,
  word: StartWord,
  params: Readonly<Record<string, string | number>>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, printable(String(value), LONGEST)]),
  )
  return startText(word, startLanguage(preferencesIn(profile), env), shown)
}

function preferencesIn(profile: string): string | null {
  try {
    return readFileSync(join(profile, 'preferences.json'), 'utf8')
  } catch {
    return null
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Bytes: with less, a Chromium that does not start has its reason. */
const LEAST_TO_START = 1024 * 1024

function isFull(profile: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(profile)
    return bavail * bsize < LEAST_TO_START
  } catch {
    return false
  }
}

/** @param thrown while the host started. @returns it, or the full disk that is behind it */
export function reasonOf(thrown: unknown, profile: string): unknown {
  if (thrown instanceof StartTrouble || !isFull(profile)) return thrown
  return new StartTrouble('diskFull', { profile }, thrown)
}

/** Each from the one above: Node's recursive `mkdir` goes round for ever below `/proc`. @throws the system's error */
function makePath(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(folder).isDirectory()) return
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    makePath(dirname(folder))
    mkdirSync(folder, { mode: 0o700 })
  }
}

/**
 * Makes the profile where it is missing, and tries it. A full disk is no reason to refuse one that is there: its app
 * starts with the recovery screen.
 * @throws StartTrouble
 */
export function prepareProfile(profile: string): void {
  try {
    makePath(profile)
  } catch (error) {
    throw new StartTrouble(codeOf(error) === 'ENOSPC' ? 'diskFull' : 'profileNotMade', { profile }, error)
  }
  const probe = join(profile, `host.probe.${process.pid}`)
  try {
    closeSync(openSync(probe, 'w', 0o600))
    rmSync(probe)
  } catch (error) {
    if (codeOf(error) !== 'ENOSPC') throw new StartTrouble('profileReadOnly', { profile }, error)
  }
}
