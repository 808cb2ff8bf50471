/** Texts in the two languages of the desk. */
import { z } from '../../zod.ts'

export interface JaEn {
  readonly ja: string
  readonly en: string
}

// The three voices in which a customer is spoken to.

export const voices = ['ja', 'easyJa', 'en'] as const
export const voiceSchema = z.enum(voices)
/** Polite Japanese, easy Japanese with its words apart, or English. */
export type Voice = z.infer<typeof voiceSchema>
export type InVoices = Readonly<Record<Voice, string>>

// How a number is written for people: in groups of three, the same in both languages.

/** `3,220`. */
export function inThrees(n: number): string {
  const [whole = '', part] = String(n).split('.')
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`)
}
