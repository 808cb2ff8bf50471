/** Spans of days and hours as a sentence says them. */
import type { JaEn } from '../../domain/text/words.ts'

/** So many days after something: `翌日`, `3日後`; `the day after`, `3 days after`. */
export function daysAfterWords(days: number): JaEn {
  if (days === 0) return { ja: '当日', en: 'the day of' }
  if (days === 1) return { ja: '翌日', en: 'the day after' }
  return { ja: `${String(days)}日後`, en: `${String(days)} days after` }
}

/** The part of the day that an hour is in, as people call it. It ends before that hour. */
const PARTS_OF_DAY = [
  [5, '未明'],
  [10, '朝'],
  [12, '午前'],
  [13, '昼'],
  [16, '午後'],
  [19, '夕方'],
] as const

/** `夕方(17時)`, `17:00`. @param hour 0 to 23 */
export function hourWords(hour: number): JaEn {
  const part = PARTS_OF_DAY.find(([until]) => hour < until)?.[1] ?? '夜'
  return { ja: `${part}(${String(hour)}時)`, en: `${String(hour)}:00` }
}
