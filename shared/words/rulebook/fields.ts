/** What every field of a pack is called where two packs are compared, by the name that the schema gives it (N20). */
import type { JaEn } from '../../domain/text/words.ts'
import { packCounterFields } from './fields-counter.ts'
import { packDateFields, packPointFields } from './fields-points.ts'
import { packDutyFields } from './fields-duties.ts'
import { packPriceFields } from './fields-prices.ts'

export const packFieldWords = {
  /** A field that has no words yet is called by its place. */
  field: { ja: '{path}', en: '{path}' },
  ...packPriceFields,
  ...packDateFields,
  ...packPointFields,
  ...packCounterFields,
  ...packDutyFields,
} as const satisfies Record<string, JaEn>
export type PackFieldWord = keyof typeof packFieldWords
