/** Words with their values put in. */
import type { Reason } from '../domain/verdict.ts'
import type { JaEn } from '../domain/text/words.ts'

export type Language = keyof JaEn

const PLACE = /\{(\w+)\}/g

/** `one | more`, as the screens' own words have it: which of the two is said of a number. */
function counted(text: string, { n }: Reason['params']): string {
  const [one = '', more] = text.split(' | ')
  return more === undefined || n === 1 ? one : more
}

/**
 * The words in a language, each `{name}` replaced by its value. A value that is not there leaves nothing behind. Of
 * `{n} day | {n} days` the one is taken that fits the value of `n`.
 */
export function filled(words: JaEn, params: Reason['params'], language: Language): string {
  return counted(words[language], params).replaceAll(PLACE, (_, name: string) => {
    const value = params[name] ?? ''
    return String(typeof value === 'object' ? value[language] : value)
  })
}

/** The names of the values that words ask for. */
export function asked(...words: readonly JaEn[]): readonly string[] {
  return words.flatMap(({ ja, en }) => [...`${ja}${en}`.matchAll(PLACE)].map(([, name = '']) => name))
}
