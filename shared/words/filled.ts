/** Words with their values put in. */
import type { Reason } from '../domain/verdict.ts'
import type { JaEn } from '../domain/text/words.ts'

export type Language = keyof JaEn

const PLACE = /\{(\w+)\}/g

/** The words in a language, each `{name}` replaced by its value. A value that is not there leaves nothing behind. */
export function filled(words: JaEn, params: Reason['params'], language: Language): string {
  return words[language].replaceAll(PLACE, (_, name: string) => {
    const value = params[name] ?? ''
    return String(typeof value === 'object' ? value[language] : value)
  })
}

/** The names of the values that words ask for. */
export function asked(...words: readonly JaEn[]): readonly string[] {
  return words.flatMap(({ ja, en }) => [...`${ja}${en}`.matchAll(PLACE)].map(([, name = '']) => name))
}
