/** A date as people type it on a phone: `19800402`, `1980/4/2`, `1980年4月2日`, full-width or not. */

const PATTERN = /^(\d{4})\D*(\d{1,2})\D*(\d{1,2})\D*$/

/** @returns `YYYY-MM-DD`; what is no date at all is returned as it was typed, for the carrier to refuse. */
export function isoDate(typed: string): string {
  const match = PATTERN.exec(typed.normalize('NFKC').trim())
  if (!match) return typed
  const [, year = '', month = '', day = ''] = match
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
