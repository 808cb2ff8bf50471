/**
 * The one reader of dates (E4): in western years and in the eras with their real borders, as people type them, paste
 * them and read them off a licence. Kept and compared is `YYYY-MM-DD`; the one writer is `date-words.ts`.
 */
import { DASHES, halfWidth } from '../text/typed-text.ts'
import { type PlainDate, realDate } from './time.ts'
import { dayIn, eraDate, eras, westernYear, type Era } from './eras.ts'

/**
 * A date as it was typed. `noSuchDay`: it was read, and no calendar has the day; `date` is how it would be written.
 * `outside`: such a day exists, but not in that era; `right` is what it is called. `none`: it cannot be read as a date.
 */
export type DateReading =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'noSuchDay'; readonly date: string }
  | { readonly kind: 'outside'; readonly era: string; readonly text: string; readonly right: string }
  | { readonly kind: 'none' }

function iso(year: number, month: string, day: string): string {
  return `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function judged(date: string): DateReading {
  const day = realDate(date)
  return day === null ? { kind: 'noSuchDay', date } : { kind: 'date', date: day.toString() as PlainDate }
}

function inEra(era: Era, year: number, month: string, day: string): DateReading {
  const date = iso(westernYear(era, year), month, day)
  const reading = judged(date)
  if (reading.kind !== 'date') return reading
  if (date >= era.from && (era.until === null || date <= era.until)) return reading
  const text = dayIn(era, year, Number(month), Number(day))
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
