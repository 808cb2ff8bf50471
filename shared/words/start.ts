/** What the terminal says when the app does not start: what happened, and what to do. */
import type { JaEn } from '../domain/text/words.ts'

const table = {
  alreadyRunning: {
    ja: '窓口はすでに起動しています。起動中の画面をご利用ください。',
    en: 'The desk is already running. Please use the window that is open.',
  },
  whereItRuns: {
    ja: '起動中の窓口: プロセス番号 {pid}、データの場所 {profile}\n画面を閉じてしまったときは、起動中のターミナルに新しいアドレスが表示されます。\n別のデータで起動するには: npm start -- --user-data-dir=<別のフォルダー>',
    en: 'It runs as process {pid} on the data in {profile}\nIf its page was closed, a fresh address stands in the terminal where it runs.\nTo start a second one on other data: npm start -- --user-data-dir=<another folder>',
  },
  badPort: {
    ja: 'HOST_PORT の値が正しくありません: {port}\n0〜65535 の整数を指定するか、HOST_PORT を指定せずに起動してください。',
    en: 'HOST_PORT is no port: {port}\nGive a whole number from 0 to 65535, or start without HOST_PORT.',
  },
  portTaken: {
    ja: 'ポート {port} は、ほかのプログラムが使用中か、使用が許可されていません。\n別の番号を HOST_PORT に指定するか、HOST_PORT を指定せずに起動してください。',
    en: 'Port {port} is in use by another program, or not allowed.\nGive another HOST_PORT, or start without it.',
  },
  profileNotMade: {
    ja: 'データの場所を作れません: {profile}\n書き込める場所を指定してください: npm start -- --user-data-dir=<フォルダー>',
    en: 'The folder for the data cannot be made: {profile}\nName one that can be written to: npm start -- --user-data-dir=<folder>',
  },
  profileReadOnly: {
    ja: 'データの場所に書き込めません: {profile}\nフォルダーの権限を確かめるか、別の場所を指定してください: npm start -- --user-data-dir=<フォルダー>',
    en: 'Nothing can be written to the folder of the data: {profile}\nCheck its permissions, or name another one: npm start -- --user-data-dir=<folder>',
  },
  diskFull: {
    ja: 'パソコンの空き容量が足りないため、起動できません: {profile}\n不要なファイルを減らしてから、もう一度起動してください。データは消えていません。',
    en: 'The disk is full, so the desk cannot start: {profile}\nRemove files that are not needed and start again. Nothing is lost.',
  },
} as const satisfies Record<string, JaEn>

export type StartWord = keyof typeof table
export const startWords: Readonly<Record<StartWord, JaEn>> = table

/**
 * The language of the person at the terminal.
 * @param preferences the text of the desk's own file, where the language was chosen; null where there is none
 * @param env of the process: the system's language, where the desk was never used. Japanese where neither says anything.
 */
export function startLanguage(
  preferences: string | null,
  env: Readonly<Record<string, string | undefined>>,
): keyof JaEn {
  const chosen = /"locale"\s*:\s*"(ja|en)"/.exec(preferences ?? '')?.[1]
  if (chosen === 'ja' || chosen === 'en') return chosen
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return system === '' || /^(ja|C|POSIX)(?![A-Za-z])/.test(system) ? 'ja' : 'en'
}

/** @param params values for the `{…}`. */
export function startText(
  word: StartWord,
  language: keyof JaEn,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return table[word][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
