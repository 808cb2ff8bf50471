/**
 * The one reader and writer of dates (E4): in western years and in the eras with their real borders, as people type
 * them, paste them and read them off a licence. Kept and compared is `YYYY-MM-DD`.
 */
import { Temporal } from 'temporal-polyfill'
import { DASHES, halfWidth } from '../text/typed-text.ts'
import type { PlainDate } from './time.ts'

interface Era {
  readonly name: string
  readonly letter: string
  /** The digit that forms put before the year instead of a letter. */
  readonly digit: string
  /** First day. */
  readonly from: string
  /** Last day; null while it goes on. Meiji and Taisho share their last day with the next era's first, as registers do. */
  readonly until: string | null
}

const eras: readonly Era[] = [
  { name: '明治', letter: 'M', digit: '1', from: '1868-10-23', until: '1912-07-30' },
  { name: '大正', letter: 'T', digit: '2', from: '1912-07-30', until: '1926-12-25' },
  { name: '昭和', letter: 'S', digit: '3', from: '1926-12-25', until: '1989-01-07' },
  { name: '平成', letter: 'H', digit: '4', from: '1989-01-08', until: '2019-04-30' },
  { name: '令和', letter: 'R', digit: '5', from: '2019-05-01', until: null },
]

/**
 * A date as it was typed. `noSuchDay`: it was read, and no calendar has the day; `date` is how it would be written.
 * `outside`: such a day exists, but not in that era; `right` is what it is called. `none`: it cannot be read as a date.
 */
export type DateReading =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'noSuchDay'; readonly date: string }
  | { readonly kind: 'outside'; readonly era: string; readonly text: string; readonly right: string }
  | { readonly kind: 'none' }

/** The date, or null when there is no such day. @param text `YYYY-MM-DD` */
export function realDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** Full years on that day. @param birthDate a real date, not after `day` */
export function ageOn(birthDate: string, day: PlainDate): number {
  return Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(day), { largestUnit: 'years' })
    .years
}

/** True when `a` is a later day than `b`. */
export function isAfter(a: Temporal.PlainDate, b: PlainDate): boolean {
  return Temporal.PlainDate.compare(a, Temporal.PlainDate.from(b)) > 0
}

function iso(year: number, month: string, day: string): string {
  return `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function judged(date: string): DateReading {
  const day = realDate(date)
  return day === null ? { kind: 'noSuchDay', date } : { kind: 'date', date: day.toString() as PlainDate }
}

function yearIn(era: Era, year: number): string {
  const n = year - Number(era.from.slice(0, 4)) + 1
  return `${era.name}${n === 1 ? '元' : String(n)}年`
}

/** `昭和64年` for `1989-01-07`; null for no date, and for a day before Meiji. */
export function eraYear(date: string): string | null {
  const day = realDate(date)
  const era = day === null ? undefined : eras.findLast(({ from }) => from <= date)
  return day === null || era === undefined ? null : yearIn(era, day.year)
}

/** `平成元年1月8日` for `1989-01-08`. */
function eraDate(date: string): string {
  const { month, day } = Temporal.PlainDate.from(date)
  return `${eraYear(date) ?? ''}${month}月${day}日`
}

/**
 * `2026年11月22日` from `2026-11-22`; text that is no date comes back as it is.
 * @param locale in English a date stays in the digits that everybody reads alike
 */
export function longDate(text: string, locale = 'ja'): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts === null || locale === 'en' ? text : `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日`
}

function inEra(era: Era, year: number, month: string, day: string): DateReading {
  const date = iso(Number(era.from.slice(0, 4)) + year - 1, month, day)
  const reading = judged(date)
  if (reading.kind !== 'date') return reading
  if (date >= era.from && (era.until === null || date <= era.until)) return reading
  const text = `${era.name}${year === 1 ? '元' : String(year)}年${Number(month)}月${Number(day)}日`
  return { kind: 'outside', era: era.name, text, right: eraDate(date) }
}

const KANJI_DIGITS = '〇一二三四五六七八九'
const KANJI_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** `55` for 五十五, `2026` for 二〇二六 and for 二千二十六. */
function kanjiNumber(kanji: string): string {
  if (!/[十百千]/.test(kanji)) return [...kanji].map((one) => KANJI_DIGITS.indexOf(one)).join('')
  let total = 0
  let digit: number | null = null
  for (const one of kanji) {
    const unit = KANJI_UNITS[one]
    if (unit === undefined) digit = KANJI_DIGITS.indexOf(one)
    else {
      total += (digit ?? 1) * unit
      digit = null
    }
  }
  return String(total + (digit ?? 0))
}

/** In half width, with plain hyphens, and numbers in kanji as digits. */
function plainText(typed: string): string {
  return halfWidth(typed)
    .replace(DASHES, '-')
    .replaceAll('零', '〇')
    .replace(/[〇一二三四五六七八九十百千]+/g, kanjiNumber)
    .toUpperCase()
}

const TO_MONTH = String.raw`(?:\s*[-/.年]\s*|\s+)`
const TO_DAY = String.raw`(?:\s*[-/.月]\s*|\s+)`
/** What papers put behind a date: the day of the week, 生, まで. */
const AFTER = String.raw`(?:\s*日)?\s*(?:\([月火水木金土日](?:曜日?)?\)|[月火水木金土日]曜日?)?\s*(?:生まれ|生れ|生|まで|迄)?`
const ERA = String.raw`(明治|大正|昭和|平成|令和|明|大|昭|平|令|[MTSHR])\s*`

const WESTERN = [
  /^(\d{4})(\d{2})(\d{2})$/,
  new RegExp(String.raw`^(?:西暦\s*)?(\d{4})${TO_MONTH}(\d{1,2})${TO_DAY}(\d{1,2})${AFTER}$`),
]
const IN_ERA = [
  new RegExp(String.raw`^${ERA}(\d{1,2}|元)${TO_MONTH}(\d{1,2})${TO_DAY}(\d{1,2})${AFTER}$`),
  /** `S640107`, and `3640107` with the era's digit, as forms write it. */
  new RegExp(String.raw`^${ERA}(\d{2})(\d{2})(\d{2})$`),
  /^([1-5])(\d{2})(\d{2})(\d{2})$/,
]

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return match
  }
  return null
}

/**
 * Reads 19800402, 1980/4/2, 1980 04 02, 1980年4月2日生, S55.4.2, S550402, 3550402, 昭和55年4月2日, 昭和五十五年四月二日,
 * 令和元年5月1日, in full width too. A year of an era that the era never reached on that day is told apart, with the
 * right name for the day; so is a day that no calendar has. Without a year, or with nothing but a year, it is no date.
 */
export function readDate(typed: string): DateReading {
  const text = plainText(typed)
  const [, western, month = '', day = ''] = firstMatch(WESTERN, text) ?? []
  if (western !== undefined) return judged(iso(Number(western), month, day))
  const [, name = '', year = '', inMonth = '', onDay = ''] = firstMatch(IN_ERA, text) ?? []
  const era = eras.find(
    (each) => name !== '' && (each.letter === name || each.digit === name || each.name.startsWith(name)),
  )
  return era === undefined ? { kind: 'none' } : inEra(era, year === '元' ? 1 : Number(year), inMonth, onDay)
}

/** `YYYY-MM-DD` of what was typed. What is no date of a calendar stays as typed, for the rules to judge. */
export function plainDate(typed: string): string {
  const reading = readDate(typed)
  return reading.kind === 'date' || reading.kind === 'noSuchDay' ? reading.date : halfWidth(typed)
}
