/** The one writer of dates (E4): days, months and moments as people read them, in Japanese or English. Its reader is `dates.ts`. */
import { Temporal } from 'temporal-polyfill'
import type { JaEn } from '../text/words.ts'
import { tokyoDate, tokyoTime, type Instant, type PlainDate } from './time.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** In English. */
  readonly name: string
}

/** @param date `YYYY-MM-DD`. @returns null for what is no date */
function partsOf(date: string): Parts | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (found === null) return null
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number)
  return { year, month, day, name: MONTHS[month - 1] ?? '' }
}

/** Text that is no date comes back as it is. */
const writer =
  (ja: (parts: Parts) => string, en: (parts: Parts) => string) =>
  (date: string, locale: string): string => {
    const parts = partsOf(date)
    if (parts === null) return date
    return locale === 'en' ? en(parts) : ja(parts)
  }

const inJapanese = ({ year, month, day }: Parts): string => `${String(year)}年${monthDay(month, day)}`

/** `11月22日`. */
export const monthDay = (month: number, day: number): string => `${String(month)}月${String(day)}日`

/**
 * `2026年11月22日` from `2026-11-22`; text that is no date comes back as it is.
 * @param locale in English a date stays in the digits that everybody reads alike
 */
export function longDate(text: string, locale = 'ja'): string {
  return locale === 'en' ? text : dateInFull(text, locale)
}

/** `2026年11月22日`, `22 November 2026`. @param date `YYYY-MM-DD` */
export const dateInFull = writer(
  inJapanese,
  ({ year, name, day }) => `${String(day)} ${name} ${String(year)}`,
)

/** `12月31日`, `31 December`. @param date `YYYY-MM-DD` */
export const dayAndMonth = writer(
  ({ month, day }) => monthDay(month, day),
  ({ name, day }) => `${String(day)} ${name}`,
)

/** `2026年11月`, `November 2026`. @param month `YYYY-MM` */
export function monthInFull(month: string, locale: string): string {
  return monthWriter(`${month}-01`, locale)
}
const monthWriter = writer(
  ({ year, month }) => `${String(year)}年${String(month)}月`,
  ({ year, name }) => `${name} ${String(year)}`,
)

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** `2026/12/30`, `30 Dec 2026`; September has four letters. @param date `YYYY-MM-DD` */
export const shortDate = writer(
  ({ year, month, day }) => `${String(year)}/${twoDigits(month)}/${twoDigits(day)}`,
  ({ year, month, day, name }) => `${String(day)} ${name.slice(0, month === 9 ? 4 : 3)} ${String(year)}`,
)

/** `11/22` from `2026-11-22`. */
export function slashed(date: PlainDate): string {
  const { month, day } = Temporal.PlainDate.from(date)
  return `${String(month)}/${String(day)}`
}

/** `1122` from `2026-11-22`, as numbers of receptions begin. */
export function fourDigits(date: PlainDate): string {
  const { month, day } = Temporal.PlainDate.from(date)
  return twoDigits(month) + twoDigits(day)
}

/** `11月30日(月)`, `Mon 30 Nov`. */
export function dayWords(date: PlainDate): JaEn {
  const { month, day, dayOfWeek } = Temporal.PlainDate.from(date)
  return {
    ja: `${monthDay(month, day)}(${'月火水木金土日'.charAt(dayOfWeek - 1)})`,
    en: `${WEEKDAYS[dayOfWeek - 1] ?? ''} ${String(day)} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`,
  }
}

/** `11月25日(水) 14:20`, `14:20 on Wed 25 Nov`; Tokyo time. */
export function momentWords(at: Instant): JaEn {
  const { ja, en } = dayWords(tokyoDate(at))
  return { ja: `${ja} ${tokyoTime(at)}`, en: `${tokyoTime(at)} on ${en}` }
}

/** `2026年11月22日 15:10`, `2026-11-22 15:10`; Tokyo time. */
export function longMoment(at: Instant, locale = 'ja'): string {
  return `${longDate(tokyoDate(at), locale)} ${tokyoTime(at)}`
}

/** `9:05` in Tokyo, as a clock shows it. */
export function clockText(at: Instant): string {
  const [hour = '', minute = ''] = tokyoTime(at).split(':')
  return `${String(Number(hour))}:${minute}`
}

// A sentence of ours, cut where a date stands in it: on paper dates are larger than the words around them.

export interface DatePiece {
  readonly text: string
  readonly isDate: boolean
}

/** Days and moments as they are written above, in both languages. */
const DATE =
  /((?:\d{4}年)?\d{1,2}月\d{1,2}日(?:\([月火水木金土日]\))?(?: \d{1,2}:\d{2})?|\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2})?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2})/

/** @returns the whole text, in order. */
export function datePieces(text: string): DatePiece[] {
  return text
    .split(DATE)
    .map((piece, n) => ({ text: piece, isDate: n % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
