/**
 * Main's log: one line per event on standard error, and in a file once there is one. It takes words, codes and numbers only, so that no
 * personal data and no secret has a way in (L9), and at a bounded rate, since pages cause most of them.
 */
import { lineLimit, printable } from '#shared/domain/text/log-line.ts'

export type LogField = number | boolean | null | string

/** Identifiers and codes may pass; anything longer, or with letters of a name or digits of a number, may not. */
const SAFE = /^[A-Za-z][A-Za-z0-9.:_-]{0,60}$/

/** Far above what a counter causes, and little for a disk that keeps it. */
const mayWrite = lineLimit({ burst: 500, perSecond: 20, uptime: () => performance.now() })
const LONGEST = 1000

let keep: (line: string) => void = () => undefined

/** From now on every line is kept too. @param write gets each line as it is printed, without its end */
export function keepLog(write: (line: string) => void): void {
  keep = write
}

function write(text: string): void {
  const line = printable(text, LONGEST)
  process.stderr.write(`[madoguchi] ${line}\n`)
  keep(line)
}

/** @param event a constant sentence in English. @param fields codes and numbers; an unsafe text is masked. */
export function log(event: string, fields: Readonly<Record<string, LogField>> = {}): void {
  const rest = Object.entries(fields).map(
    ([key, value]) => `${key}=${typeof value === 'string' && !SAFE.test(value) ? '[masked]' : String(value)}`,
  )
  const leftOut = mayWrite()
  if (leftOut === null) return
  if (leftOut > 0) write(`lines left out count=${leftOut}`)
  write([event, ...rest].join(' '))
}
