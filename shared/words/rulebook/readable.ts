/** Values in a sentence about a pack, as people write them. */
import { inThrees } from '../../domain/text/words.ts'
import { dateInFull } from '../../domain/time/date-words.ts'
import { packValues } from './values.ts'

export type PackParams = Readonly<Record<string, string | number>>

/** One value. What a pack says in two languages comes as `x` and `xEn`. */
function readable(params: PackParams, name: string, locale: string): string {
  const value = (locale === 'en' ? params[`${name}En`] : undefined) ?? params[name] ?? ''
  if (typeof value === 'number') return inThrees(value)
  if (value === '' && (name === 'from' || name === 'to'))
    return packValues.openEnd[locale === 'en' ? 'en' : 'ja']
  return dateInFull(value, locale)
}

/** @param sentence with `{name}` where a value belongs */
export function filledIn(sentence: string, params: PackParams, locale: string): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => readable(params, name, locale))
}
