/** The first minute (W1–W7): what was asked, and what follows from it for the links. */
import type { Control } from '../../domain/controls/control.ts'
import { control } from '../../domain/controls/controls.ts'
import { Temporal } from 'temporal-polyfill'
import type { Line } from '../../domain/line.ts'
import type { DeferReason, LinkKind } from '../../domain/link.ts'
import type { PhoneAnswer, Place } from '../../domain/first-minute.ts'
import type { Session } from '../../domain/session.ts'
import { type PlainDate, realDate } from '../../domain/time/time.ts'
import { no, YES, type Reason, type Verdict } from '../../domain/verdict.ts'
import { reason } from '../reasons.ts'

/** One question of the first minute without an answer. */
export interface ReceptionGap {
  /** As the field is called on the page. */
  readonly field: Control
  readonly reason: Reason
}

/**
 * A line of the contractor's own behind their first: one phone takes one usage code (S43), so it is for a second phone,
 * and whether there is one is asked instead of assumed.
 */
export function needsSecondPhone({ lines }: Pick<Session, 'lines'>, line: Pick<Line, 'id'>): boolean {
  const own = lines.filter(({ userSetting }) => userSetting === 'same')
  return own.findIndex(({ id }) => id === line.id) > 0
}

function secondPhoneGaps({ lines }: Pick<Session, 'lines'>): ReceptionGap[] {
  return lines.flatMap((line, n) =>
    needsSecondPhone({ lines }, line) && line.visit.phone === null
      ? [
          {
            field: control.line(n + 1).visit('phone'),
            reason: reason('secondPhoneNotAsked', { number: n + 1 }),
          },
        ]
      : [],
  )
}

/** The same for a line that became the contractor's own later, on its form. A session from before the question passes. */
export function secondPhonesAsked(session: Session): Verdict {
  const gaps = session.firstMinute === null ? [] : secondPhoneGaps(session)
  return gaps.length === 0 ? YES : no(...gaps.map((gap) => gap.reason))
}

/** Whose phone is here is known before anything else is asked (W1). A session from before the question has none. */
function receptionGaps({ firstMinute, lines }: Session): ReceptionGap[] {
  if (firstMinute === null) return []
  const gap = (open: boolean, field: Control, why: Reason): ReceptionGap[] =>
    open ? [{ field, reason: why }] : []
  const { contractorPhone, phoneReplaced, transferConfirmed } = firstMinute
  return [
    ...gap(contractorPhone === null, control.reception('contractorPhone'), reason('contractorPhoneNotAsked')),
    ...lines.flatMap((line, n) =>
      gap(
        line.userSetting === 'different' && line.visit.phone === null,
        control.line(n + 1).visit('phone'),
        reason('userPhoneNotAsked', { number: n + 1 }),
      ),
    ),
    ...secondPhoneGaps({ lines }),
    ...gap(phoneReplaced === null, control.reception('phoneReplaced'), reason('phoneReplacedNotAsked')),
    ...gap(
      phoneReplaced === true && !transferConfirmed,
      control.reception('transferConfirmed'),
      reason('transferNotConfirmed'),
    ),
  ]
}

/** Whether the first minute is over (W1, W2). */
export function receptionReady(session: Session): Verdict {
  const gaps = receptionGaps(session)
  return gaps.length === 0 ? YES : no(...gaps.map((gap) => gap.reason))
}

/** The same, beside each field. */
export function receptionIssues(session: Session): readonly ReceptionGap[] {
  return receptionGaps(session)
}

/** The phone that the line's user carries: on the contractor's own first line it is the contractor's (S9), on another their second (S43). */
export function phoneOf(session: Session, line: Line): PhoneAnswer | null {
  if (line.userSetting === 'different') return line.visit.phone
  if (needsSecondPhone(session, line) && line.visit.phone !== null) return line.visit.phone
  return session.firstMinute?.contractorPhone ?? null
}

/** 店頭 or 自宅, as staff chose it; otherwise 店頭 exactly where a phone with LINE is here. */
export function placeOf(session: Session, line: Line): Place | null {
  if (line.visit.place !== null) return line.visit.place
  const phone = phoneOf(session, line)
  if (phone === null) return null
  return phone === 'ready' ? 'store' : 'home'
}

const because: Readonly<Record<PhoneAnswer, DeferReason>> = {
  ready: 'atHome',
  noLine: 'noLine',
  notHere: 'noPhone',
  absent: 'absent',
}

/**
 * Why a link is left for later from the start, or null when it can be made here. Without the contractor's phone no
 * contractor link is made, and S26 then blocks the links of other users, whoever is here (W5); it is never made on
 * somebody else's phone (S2).
 */
export function deferredFromStart(session: Session, line: Line, kind: LinkKind): DeferReason | null {
  const contractorPhone = session.firstMinute?.contractorPhone ?? null
  const contractorWhy =
    contractorPhone === null || contractorPhone === 'ready' ? null : because[contractorPhone]
  if (kind === 'contractor') return contractorWhy
  const phone = phoneOf(session, line)
  if (phone !== null && phone !== 'ready') return because[phone]
  if (placeOf(session, line) === 'home') return 'atHome'
  return contractorWhy === null ? null : 'atHome'
}

/** How near the end of an MNP number is, where that matters at the counter (W1, R15); null when there is time. */
export function mnpEnd(expiresOn: string, today: PlainDate): 'over' | 'today' | 'tomorrow' | null {
  const end = realDate(expiresOn)
  if (end === null) return null
  const { days } = Temporal.PlainDate.from(today).until(end, { largestUnit: 'days' })
  if (days < 0) return 'over'
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : null
}
