/** Japanese eras with their real borders, for dates of birth as they are read off a licence. */
import { Temporal } from 'temporal-polyfill'
import type { JaEn } from '../domain/words.ts'
import { realDate } from './dates.ts'

interface Era {
  readonly name: string
  readonly letter: string
  /** First day. */
  readonly from: string
  /** Last day; null while it goes on. Meiji and Taisho share their last day with the next era's first, as registers do. */
  readonly until: string | null
}

const eras: readonly Era[] = [
  { name: '明治', letter: 'M', from: '1868-10-23', until: '1912-07-30' },
  { name: '大正', letter: 'T', from: '1912-07-30', until: '1926-12-25' },
  { name: '昭和', letter: 'S', from: '1926-12-25', until: '1989-01-07' },
  { name: '平成', letter: 'H', from: '1989-01-08', until: '2019-04-30' },
  { name: '令和', letter: 'R', from: '2019-05-01', until: null },
]

/** A date as it was typed. `outside`: such a day exists, but not in that era; `right` is what it is called. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'outside'; readonly era: string; readonly text: string; readonly right: string }
  | { readonly kind: 'none' }

function iso(year: number, month: string, day: string): string {
  return `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function eraOn(date: string): Era | undefined {
  return eras.findLast(({ from }) => from <= date)
}

function yearIn(era: Era, year: number): string {
  const n = year - Number(era.from.slice(0, 4)) + 1
  return `${era.name}${n === 1 ? '元' : String(n)}年`
}

/** `昭和64年` for `1989-01-07`; null for no date, and for a day before Meiji. */
export function eraYear(date: string): string | null {
  const day = realDate(date)
  const era = day === null ? undefined : eraOn(date)
  return day === null || era === undefined ? null : yearIn(era, day.year)
}

/** `平成元年1月8日` for `1989-01-08`. */
function eraDate(date: string): string {
  const { month, day } = Temporal.PlainDate.from(date)
  return `${eraYear(date) ?? ''}${month}月${day}日`
}

function inEra(era: Era, year: number, month: string, day: string): DateReading {
  const date = iso(Number(era.from.slice(0, 4)) + year - 1, month, day)
  // No such day at all: the rule for days says so.
  if (realDate(date) === null) return { kind: 'date', date }
  if (date >= era.from && (era.until === null || date <= era.until)) return { kind: 'date', date }
  const text = `${era.name}${year === 1 ? '元' : String(year)}年${Number(month)}月${Number(day)}日`
  return { kind: 'outside', era: era.name, text, right: eraDate(date) }
}

const WESTERN = [
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(?:西暦)?(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/,
]
const IN_ERA =
  /^(明治|大正|昭和|平成|令和|明|大|昭|平|令|[MTSHR])\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
/** `S640107`, as some forms write it. */
const PACKED_ERA = /^([MTSHR])(\d{2})(\d{2})(\d{2})$/
/**
 * Reads 19800402, 1980/4/2, 1980年4月2日, S55.4.2, S550402, 昭和55年4月2日, 令和元年5月1日, r1.5.1, in full width too.
 * A year of an era that the era never reached on that day is told apart, with the right name for the day.
 */
export function readDate(typed: string): DateReading {
  const text = typed
    .normalize('NFKC')
    .replace(/[‐‑–—―−ー]/g, '-')
    .trim()
    .toUpperCase()
  for (const pattern of WESTERN) {
    const [, year, month, day] = pattern.exec(text) ?? []
    if (year !== undefined) return { kind: 'date', date: iso(Number(year), month ?? '', day ?? '') }
  }
  const [, name = '', year = '', month = '', day = ''] = IN_ERA.exec(text) ?? PACKED_ERA.exec(text) ?? []
  const era = eras.find((each) => name !== '' && (each.letter === name || each.name.startsWith(name)))
  if (era === undefined) return { kind: 'none' }
  return inEra(era, year === '元' ? 1 : Number(year), month, day)
}

/** The kind word about a date outside its era; null for any other text. */
export function eraAdvice(typed: string): JaEn | null {
  const reading = readDate(typed)
  if (reading.kind !== 'outside') return null
  return {
    ja: `「${reading.text}」は暦にございません。正しくは「${reading.right}」です。`,
    en: `The calendar has no 「${reading.text}」. It is 「${reading.right}」.`,
  }
}
