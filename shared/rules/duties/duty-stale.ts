/** Which answers no longer say anything, because what they were about was typed anew (R5, R14, R17). */
import type { DutyAnswer } from '../../domain/duty.ts'
import type { Line } from '../../domain/line.ts'
import type { Session } from '../../domain/session.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import { confirmedValue, dutiesNow, type DutyNow } from './duties.ts'

/** The answers of `after` that were given to other data, or to a line that is gone. */
export function staleAnswers(before: Session, after: Session, rulebook: Rulebook): DutyAnswer[] {
  if (before.contractor === after.contractor && before.lines === after.lines) return []
  return (after.duties ?? []).filter((answer) => {
    const about = rulebook.duties.items.find(({ id }) => id === answer.dutyId)?.about ?? null
    const lines = after.lines.filter(({ id }) => answer.lineId === null || id === answer.lineId)
    if (answer.lineId !== null && lines.length === 0) return true
    if (about === null) return false
    if (about === 'contractor') return personText(before) !== personText(after)
    const old = (line: Line): Line | undefined => before.lines.find(({ id }) => id === line.id)
    const text = about === 'user' ? userText : numberText
    return lines.some((line) => {
      const was = old(line)
      return was === undefined || text(before, was) !== text(after, line)
    })
  })
}

/** What stands on an identity document. */
function personText({ contractor: c }: Session): string {
  return JSON.stringify([c.familyName, c.givenName, c.birthDate, c.postalCode, c.address])
}

function userText(session: Session, { userSetting, user }: Line): string {
  const person = userSetting === 'different' ? user : session.contractor
  return JSON.stringify([userSetting, person?.familyName, person?.givenName, person?.birthDate])
}

function numberText(_session: Session, { numberKind, phoneNumber, mnpNumber }: Line): string {
  return JSON.stringify([numberKind, phoneNumber, mnpNumber])
}

/** Which explanations the customer confirmed on the display, and which staff recorded for them: for whoever reviews the day (N10). */
export interface ExplainProof {
  readonly byCustomer: number
  /** What a customer could have confirmed and did not: recorded by staff, or not answered at all. */
  readonly others: readonly DutyNow[]
}

/** @param today in Tokyo. A reception from before duties were asked has nothing to show. */
export function explainProof(session: Session, rulebook: Rulebook, today: PlainDate): ExplainProof {
  const shown = dutiesNow(session, rulebook, today).filter(({ duty }) => confirmedValue(duty) !== null)
  const others = shown.filter(({ answer }) => answer?.by !== 'customer')
  return { byCustomer: shown.length - others.length, others }
}
