/** What a phone says of the time, by the counter's clock. */
import { clockText, shortDate } from '#shared/domain/time/date-words.ts'
import { instant, tokyoDate, type Instant } from '#shared/domain/time/time.ts'

const instantOf = (milliseconds: number): Instant => instant(new Date(milliseconds).toISOString())

/** The time on its status bar. @param at milliseconds since the epoch. @returns e.g. `9:05`, in Tokyo */
export function clockTime(at: number): string {
  return clockText(instantOf(at))
}

/**
 * @param at milliseconds since the epoch
 * @param locale `en`, or anything else for Japanese
 * @returns e.g. `2026/12/30` or `30 Dec 2026`, in Tokyo
 */
export function longTokyoDate(at: number, locale: string): string {
  return shortDate(tokyoDate(instantOf(at)), locale)
}
