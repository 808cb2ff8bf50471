/** Three SIMs on the counter (W3): each is read once more before it is handed out, after its line is active. */
import type { LineId } from '../../domain/ids.ts'
import type { Session } from '../../domain/session.ts'
import { halfWidth } from '../../domain/text/typed-text.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import { isIccid } from './iccid.ts'
import { reason } from '../reasons.ts'

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
