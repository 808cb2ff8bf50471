/** The eras with their real borders, and a date in them (E4). */
import { Temporal } from 'temporal-polyfill'
import { realDate } from './time.ts'

export interface Era {
  readonly name: string
  readonly letter: string
  /** The digit that forms put before the year instead of a letter. */
  readonly digit: string
  /** First day. */
  readonly from: string
  /** Last day; null while it goes on. Meiji and Taisho share their last day with the next era's first, as registers do. */
  readonly until: string | null
}

export const eras: readonly Era[] = [
  { name: '明治', letter: 'M', digit: '1', from: '1868-10-23', until: '1912-07-30' },
  { name: '大正', letter: 'T', digit: '2', from: '1912-07-30', until: '1926-12-25' },
  { name: '昭和', letter: 'S', digit: '3', from: '1926-12-25', until: '1989-01-07' },
  { name: '平成', letter: 'H', digit: '4', from: '1989-01-08', until: '2019-04-30' },
  { name: '令和', letter: 'R', digit: '5', from: '2019-05-01', until: null },
]

const firstYear = ({ from }: Era): number => Number(from.slice(0, 4))

/** Which western year a year of an era is. */
export const westernYear = (era: Era, year: number): number => firstYear(era) + year - 1

const yearIn = (era: Era, year: number): string => `${era.name}${year === 1 ? '元' : String(year)}年`

/** `平成元年1月8日`. @param year of the era */
export function dayIn(era: Era, year: number, month: number, day: number): string {
  return `${yearIn(era, year)}${String(month)}月${String(day)}日`
}

const eraOf = (date: string): Era | undefined => eras.findLast(({ from }) => from <= date)

/** `昭和64年` for `1989-01-07`; null for no date, and for a day before Meiji. */
export function eraYear(date: string): string | null {
  const day = realDate(date)
  const era = day === null ? undefined : eraOf(date)
  return day === null || era === undefined ? null : yearIn(era, day.year - firstYear(era) + 1)
}

/** `平成元年1月8日` for `1989-01-08`; a day before Meiji has no year here. */
export function eraDate(date: string): string {
  const { year, month, day } = Temporal.PlainDate.from(date)
  const era = eraOf(date)
  return era === undefined
    ? `${String(month)}月${String(day)}日`
    : dayIn(era, year - firstYear(era) + 1, month, day)
}
