/** This PC is not the archive: how long personal data stay after a reception is over, and what is erased then (R4). */
import { Temporal } from 'temporal-polyfill'
import { emptyContractor, emptyLineUser } from '../../domain/person.ts'
import type { Line } from '../../domain/line.ts'
import type { Session } from '../../domain/session.ts'
import { tokyoDate, type Instant, type PlainDate } from '../../domain/time/time.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'

/** Digits of a card's number that tell cards apart at the counter and nobody's card elsewhere. */
const CARD_END = 6
const PHONE_END = 4

type Closed = Pick<Session, 'status' | 'closedAt'>

/** Last Tokyo date on which the data are there (R4); null while the reception is not over. */
export function keptUntil({ status, closedAt }: Closed, { retention }: Rulebook): PlainDate | null {
  if ((status !== 'completed' && status !== 'abandoned') || closedAt === null) return null
  return Temporal.PlainDate.from(tokyoDate(closedAt)).add({ days: retention.days }).toString() as PlainDate
}

/** Over for longer than the rulebook keeps data, and not erased yet (R4). @param today in Tokyo */
export function isPurgeDue(
  session: Closed & Pick<Session, 'purgedAt'>,
  rulebook: Rulebook,
  today: PlainDate,
): boolean {
  const last = keptUntil(session, rulebook)
  return session.purgedAt === null && last !== null && Temporal.PlainDate.compare(today, last) > 0
}

/**
 * The reception without what tells who its people are (R4). Ends of numbers and relations stay, as do answers, links,
 * slips and prints: reports count them.
 */
export function withoutPersonalData(session: Session, at: Instant): Session {
  const contractor = { ...emptyContractor(), contactPhone: session.contractor.contactPhone.slice(-PHONE_END) }
  return { ...session, contractor, lines: session.lines.map(anonymous), focus: null, purgedAt: at }
}

function anonymous(line: Line): Line {
  return {
    ...line,
    phoneNumber: line.phoneNumber.slice(-PHONE_END),
    mnpNumber: '',
    iccid: line.iccid.slice(-CARD_END),
    user: line.user && { ...emptyLineUser(), relation: line.user.relation },
  }
}
