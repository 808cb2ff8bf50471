/** Spans of days and hours as a sentence says them: so many days after something, and an hour by its part of the day. */
import type { JaEn } from '../domain/text/words.ts'

/** The same in English, whatever part of the day it is. */
const HOUR = '{number}:00'

export const dayTerms = {
  sameDay: { ja: '当日', en: 'the day of' },
  nextDay: { ja: '翌日', en: 'the day after' },
  daysAfter: { ja: '{number}日後', en: '{number} days after' },
  hourBeforeDawn: { ja: '未明({number}時)', en: HOUR },
  hourMorning: { ja: '朝({number}時)', en: HOUR },
  hourForenoon: { ja: '午前({number}時)', en: HOUR },
  hourNoon: { ja: '昼({number}時)', en: HOUR },
  hourAfternoon: { ja: '午後({number}時)', en: HOUR },
  hourEvening: { ja: '夕方({number}時)', en: HOUR },
  hourNight: { ja: '夜({number}時)', en: HOUR },
} as const satisfies Readonly<Record<string, JaEn>>
