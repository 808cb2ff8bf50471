/** Whether slips can be put into a folder that somebody typed or chose. */
import { constants } from 'node:fs'
import { access, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { Refusal } from '../../errors.ts'
import { inTime } from './in-time.ts'
import { makeWholePath } from './make-folders.ts'
import type { SlipPlace } from './pdf-printer.ts'

const texts = {
  relative: {
    text: 'フォルダーの場所は、はじめから終わりまで入力してください。',
    todo: '例:/home/shop/slips または C:\\Slips のように入力してください。',
    en: {
      text: 'Please type the whole path of the folder.',
      todo: 'For example /home/shop/slips or C:\\Slips.',
    },
  },
  profile: {
    text: 'このアプリのデータの中には保存できません。',
    todo: '別のフォルダーを選ぶか、「標準のフォルダー」を使ってください。',
    en: {
      text: 'Slips cannot be kept among the app’s own data.',
      todo: 'Choose another folder, or go back to the standard one.',
    },
  },
  notFolder: {
    text: 'その場所にはフォルダーがなく、作ることもできませんでした。',
    todo: '場所を確かめて、もう一度入力してください。',
    en: {
      text: 'There is no folder at that place, and none could be made.',
      todo: 'Check the path and type it again.',
    },
  },
  strange: {
    text: 'フォルダーの名前に、改行や見えない文字が入っています。',
    todo: 'その文字を除いて、もう一度入力してください。',
    en: {
      text: 'The folder’s name has a line break or an invisible character in it.',
      todo: 'Take it out and type the path again.',
    },
  },
  silent: {
    text: 'その場所から応答がありません。',
    todo: 'ネットワークや外付けドライブの接続を確かめるか、別のフォルダーを選んでください。',
    en: {
      text: 'That place does not answer.',
      todo: 'Check the network or the external drive, or choose another folder.',
    },
  },
  gone: {
    text: '選んだフォルダーが見つかりません。',
    todo: '外付けドライブやネットワークの接続を確かめるか、「プリンターの設定」でフォルダーを選び直してください。',
    en: {
      text: 'The chosen folder is not there.',
      todo: 'Check the external drive or the network, or choose another folder under “Printers”.',
    },
  },
  readOnly: {
    text: 'そのフォルダーには書き込めません。',
    todo: '書き込めるフォルダーを選んでください。',
    en: { text: 'Nothing can be written into that folder.', todo: 'Choose a folder that can be written to.' },
  },
} as const

function refuse(why: keyof typeof texts): Refusal {
  return new Refusal({ code: 'printing', ...texts[why], reasons: [] })
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
  if (UNSEEN.test(wanted)) throw refuse('strange')
  if (!isAbsolute(wanted)) throw refuse('relative')
  const folder = resolve(wanted)
  if (within(resolve(profile), folder)) throw refuse('profile')
  try {
    await inTime(folder, () => tryFolder(folder, profile))
  } catch (error) {
    throw isUnanswered(error) ? refuse('silent') : error
  }
  return folder
}

/** @throws Refusal */
async function tryFolder(folder: string, profile: string): Promise<void> {
  try {
    await makeWholePath(folder)
    if (!(await stat(folder)).isDirectory()) throw new Error('no folder')
  } catch {
    throw refuse('notFolder')
  }
  // A link may lead into it by another name.
  const home = await realpath(profile).catch(() => resolve(profile))
  if (within(home, await realpath(folder))) throw refuse('profile')
  const probe = join(folder, `.madoguchi-${randomUUID()}`)
  try {
    await access(folder, constants.W_OK)
    await writeFile(probe, '', { mode: 0o600 })
    await rm(probe)
  } catch {
    throw refuse('readOnly')
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
    throw refuse(isUnanswered(error) ? 'silent' : 'gone')
  }
  return root
}
