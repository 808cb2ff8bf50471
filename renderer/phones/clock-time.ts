/** The time on a phone's status bar. */

const format = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  hour: 'numeric',
  minute: '2-digit',
  hour12: false,
})

/** @param at milliseconds since the epoch. @returns e.g. `9:05`, in Tokyo */
export function clockTime(at: number): string {
  return format.format(at)
}

/**
 * @param at milliseconds since the epoch
 * @param locale `en`, or anything else for Japanese
 * @returns e.g. `2026/12/30` or `30 Dec 2026`, in Tokyo
 */
export function longTokyoDate(at: number, locale: string): string {
  const style = { timeZone: 'Asia/Tokyo', dateStyle: 'medium' } as const
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ja-JP', style).format(at)
}
