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

const day = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'medium' })

/** @param at milliseconds since the epoch. @returns e.g. `2026/12/30`, in Tokyo */
export function longTokyoDate(at: number): string {
  return day.format(at)
}
