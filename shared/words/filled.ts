/** Words with their values put in. */
import type { Param, Params } from '../domain/said/params.ts'
import type { JaEn } from '../domain/text/words.ts'
import { termWords } from './terms.ts'

export type Language = keyof JaEn

const PLACE = /\{(\w+)\}/g

/** What stands between the words of a list. */
const BETWEEN: JaEn = { ja: '、', en: ', ' }

/** `one | more`, as the screens' own words have it: which of the two is said of a number. */
function counted(text: string, { n }: Params): string {
  const [one = '', more] = text.split(' | ')
  return more === undefined || n === 1 ? one : more
}

/**
 * The words in a language, each `{name}` replaced by its value. A value that is not there leaves nothing behind. Of
 * `{n} day | {n} days` the one is taken that fits the value of `n`.
 */
export function filled(words: JaEn, params: Params, language: Language): string {
  return counted(words[language], params).replaceAll(PLACE, (_, name: string) =>
    inWords(params[name] ?? '', language),
  )
}

function inWords(value: Param, language: Language): string {
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map((each) => inWords(each, language)).join(BETWEEN[language])
  if ('term' in value) return filled(termWords[value.term], { number: value.number ?? '' }, language)
  return value[language]
}

/** The names of the values that words ask for. */
export function asked(...words: readonly JaEn[]): readonly string[] {
  return words.flatMap(({ ja, en }) => [...`${ja}${en}`.matchAll(PLACE)].map(([, name = '']) => name))
}
