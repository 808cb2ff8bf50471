/** Whether slips can be put into a folder that somebody typed or chose. */
import { constants } from 'node:fs'
import { access, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { CallError } from '#shared/contract/channel.ts'
import { callError, Refusal } from '../../errors.ts'
import { inTime } from './in-time.ts'
import { makeWholePath } from './make-folders.ts'
import type { SlipPlace } from './pdf-printer.ts'

/** What is wrong with the folder. */
type Why = Extract<CallError['about'], `folder${string}`>

function refuse(why: Why): Refusal {
  return new Refusal(callError('printing', why))
}

/** @returns true when `path` is `folder` or lies in it. */
function within(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

/** Line breaks, controls, marks that turn or hide text: nobody sees them in a path. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

const isUnanswered = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT'

/**
 * Makes it where it is missing. Answers within some seconds, whatever the folder does.
 * @param profile the app's own data: nothing of it may be mixed with slips. @returns its plain absolute path.
 * @throws Refusal in words for the counter
 */
export async function checkFolder(typed: string, profile: string): Promise<string> {
  const wanted = typed.trim()
  if (UNSEEN.test(wanted)) throw refuse('folderStrange')
  if (!isAbsolute(wanted)) throw refuse('folderRelative')
  const folder = resolve(wanted)
  if (within(resolve(profile), folder)) throw refuse('folderOfApp')
  try {
    await inTime(folder, () => tryFolder(folder, profile))
  } catch (error) {
    throw isUnanswered(error) ? refuse('folderSilent') : error
  }
  return folder
}

/** @throws Refusal */
async function tryFolder(folder: string, profile: string): Promise<void> {
  try {
    await makeWholePath(folder)
    if (!(await stat(folder)).isDirectory()) throw new Error('no folder')
  } catch {
    throw refuse('folderNotMade')
  }
  // A link may lead into it by another name.
  const home = await realpath(profile).catch(() => resolve(profile))
  if (within(home, await realpath(folder))) throw refuse('folderOfApp')
  const probe = join(folder, `.madoguchi-${randomUUID()}`)
  try {
    await access(folder, constants.W_OK)
    await writeFile(probe, '', { mode: 0o600 })
    await rm(probe)
  } catch {
    throw refuse('folderReadOnly')
  }
}

/** The folder with the slips, to be looked at. A chosen one is never made. @throws Refusal when it is not there */
export async function folderToShow({ root, base }: SlipPlace): Promise<string> {
  try {
    await inTime(root, async () => {
      if (base === null) await makeWholePath(root)
      else await access(root)
    })
  } catch (error) {
    throw refuse(isUnanswered(error) ? 'folderSilent' : 'folderGone')
  }
  return root
}
