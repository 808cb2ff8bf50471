/**
 * Main's log: one line per event on standard error. It takes words, codes and numbers only, so that no
 * personal data and no secret has a way in (L9).
 */
export type LogField = number | boolean | null | string

/** Identifiers and codes may pass; anything longer, or with letters of a name or digits of a number, may not. */
const SAFE = /^[A-Za-z][A-Za-z0-9.:_-]{0,60}$/

/** @param event a constant sentence in English. @param fields codes and numbers; an unsafe text is masked. */
export function log(event: string, fields: Readonly<Record<string, LogField>> = {}): void {
  const rest = Object.entries(fields).map(
    ([key, value]) => `${key}=${typeof value === 'string' && !SAFE.test(value) ? '[masked]' : String(value)}`,
  )
  process.stderr.write(`${['[madoguchi]', event, ...rest].join(' ')}\n`)
}
