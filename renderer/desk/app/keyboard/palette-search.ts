/** Finding a command by what staff type: its name, its reading in kana, its English name; in any order, in any width. */
import { hiragana } from '#shared/domain/text/typed-text.ts'

function plain(text: string): string {
  return hiragana(text)
    .toLowerCase()
    .replace(/[\s・()()/]/g, '')
}

/** True when every word that was typed is found in one of the texts. Nothing typed finds everything. */
export function isFound(typed: string, texts: readonly string[]): boolean {
  const words = typed
    .split(/[\s\u3000]+/)
    .map(plain)
    .filter((word) => word !== '')
  const searched = texts.map(plain)
  return words.every((word) => searched.some((text) => text.includes(word)))
}
