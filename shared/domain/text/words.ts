/** Texts in the two languages of the desk. */
import { z } from '../../zod.ts'

export interface JaEn {
  readonly ja: string
  readonly en: string
}

/** Japanese, with the same in English beside it. */
export const saidSchema = z.object({ text: z.string(), en: z.object({ text: z.string() }) })
export interface Said {
  readonly text: string
  readonly en: { readonly text: string }
}

/**
 * What is said, in a language. @param locale `en`, or anything else for Japanese.
 * @returns the same value, its English over its Japanese
 */
export function inLanguage<T extends Said>(said: T, locale: string): T {
  return locale === 'en' ? { ...said, ...said.en } : said
}

// How a number is written for people: in groups of three, the same in both languages.

/** `3,220`. */
export function inThrees(n: number): string {
  const [whole = '', part] = String(n).split('.')
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`)
}
