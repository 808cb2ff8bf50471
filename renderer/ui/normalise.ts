/** Tidying of typed text: what people type, in the one form that is kept. Nothing here knows the business. */

/** Full-width letters, digits and signs as half-width; outer spaces gone. */
export function halfWidth(typed: string): string {
  return typed.normalize('NFKC').trim()
}

/** Half-width with inner runs of spaces as one: for addresses, where full-width space is common. */
export function oneLine(typed: string): string {
  return typed.replace(/[\s\u3000]+/g, ' ').trim()
}

/** Digits only: phone numbers, postal codes, ICCIDs as people and scanners give them. Other characters stay, so that a rule can name them. */
export function digits(typed: string): string {
  return halfWidth(typed).replace(/[\s\-‐‑–—―−ー()]/g, '')
}

const eras: Readonly<Record<string, number>> = {
  T: 1911,
  S: 1925,
  H: 1988,
  R: 2018,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
}

/**
 * `YYYY-MM-DD` from the ways a date is read off a licence: 19800402, 1980/4/2, 1980年4月2日, S55.4.2,
 * 昭和55年4月2日, 令和元年5月1日. What is no such form stays as typed, for the rules to judge.
 */
export function plainDate(typed: string): string {
  const text = halfWidth(typed).toUpperCase().replace('元年', '1年')
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const spaced = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text)
  const western = packed ?? spaced
  if (western !== null) return join(Number(western[1]), western[2], western[3])
  const era =
    /^(大正|昭和|平成|令和|[TSHR])\s*(\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text)
  if (era === null) return halfWidth(typed)
  return join((eras[era[1] ?? ''] ?? 0) + Number(era[2]), era[3], era[4])
}

function join(year: number, month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
