/** Whether slips can be put into a folder that somebody typed or chose. */
import { constants } from 'node:fs'
import { access, mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { Refusal } from '../ipc/refusal.ts'

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

/**
 * Makes it where it is missing.
 * @param profile the app's own data: nothing of it may be mixed with slips. @returns its plain absolute path.
 * @throws Refusal in words for the counter
 */
export async function checkFolder(typed: string, profile: string): Promise<string> {
  const wanted = typed.trim()
  if (!isAbsolute(wanted)) throw refuse('relative')
  const folder = resolve(wanted)
  if (within(resolve(profile), folder)) throw refuse('profile')
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
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
  return folder
}
