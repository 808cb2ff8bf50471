/** The one writer of dates (E4): a calendar date as people read it, in Japanese or English. Its reader is `dates.ts`. */

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

/** `2026年11月22日`, `22 November 2026`; text that is no date comes back as it is. @param date `YYYY-MM-DD` */
export function dateInFull(date: string, locale: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (parts === null) return date
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return locale === 'en'
    ? `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`
    : `${String(year)}年${String(month)}月${String(day)}日`
}
