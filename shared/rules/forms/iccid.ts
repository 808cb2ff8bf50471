/** The number on a SIM card (R18): 19 or 20 digits, beginning with 89. */
import type { LineId } from '../../domain/ids.ts'
import type { Session } from '../../domain/session.ts'
import { halfWidth } from '../../domain/text/typed-text.ts'
import { no, type Verdict, YES } from '../../domain/verdict.ts'
import { reason } from '../reasons.ts'

/** True for 19 or 20 digits beginning with 89. */
export function isIccid(text: string): boolean {
  return /^89\d{17,18}$/.test(text)
}

/** Luhn's check over all digits. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .map((digit, n) => (n % 2 === 1 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return sum % 10 === 0
}

/** A warning that blocks nothing, since operators differ (R18); null when there is nothing to say. */
export function iccidWarning(iccid: string): 'checkDigit' | null {
  return isIccid(iccid) && !passesLuhn(iccid) ? 'checkDigit' : null
}

// Three SIMs on the counter (W3): each is read once more before it is handed out, after its line is active.

/** Digits only, full-width ones too: scanners and people put spaces and hyphens between. */
export function readIccid(text: string): string {
  return halfWidth(text).replaceAll(/\D/g, '')
}

/** Whether this card is the line's. @param read what the scanner gave */
export function simMatches(session: Session, lineId: LineId, read: string): Verdict {
  const number = session.lines.findIndex(({ id }) => id === lineId) + 1
  const line = session.lines[number - 1]
  if (!line) return no(reason('unknownLine'))
  if (line.state !== 'active') return no(reason('simTooEarly', { number }))
  const iccid = readIccid(read)
  if (iccid === line.iccid) return YES
  if (!isIccid(iccid)) return no(reason('simNotRead'))
  const other = session.lines.findIndex((one) => one.iccid === iccid) + 1
  return no(other > 0 ? reason('simOfOtherLine', { other, number }) : reason('simUnknown', { number }))
}
