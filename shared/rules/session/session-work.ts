/** Small permissions of working on a session: what may be edited, resumed, asked again, confirmed (1.6). */
import type { Line, LineState } from '../../domain/line.ts'
import type { LinkRecord } from '../../domain/link.ts'
import type { Session, SessionSummary } from '../../domain/session.ts'
import type { Instant } from '../../domain/time/time.ts'
import { all, no, YES, type Verdict } from '../../domain/verdict.ts'
import type { LinkParameters, Rulebook } from '../../rulebook/schema/pack.ts'
import { attemptExpired } from '../linking/phones-today.ts'
import { unless } from '../linking/link-conditions.ts'
import { reason } from '../reasons.ts'
import { packOf, type Packs } from '../../rulebook/library/packs.ts'
import { boardOf, glanceOf } from '../board/board.ts'

/** Only an open session is worked on; a parked one is resumed first. */
export function mayWorkOn(session: Session): Verdict {
  return unless(session.status !== 'open', 'sessionNotOpen')
}

/** No application is under way: nobody knows yet what the carrier makes of it (Q2). */
export function notOnItsWay(session: Session): Verdict {
  return unless(session.application?.status === 'sending', 'applicationInFlight')
}

/** The forms are open until they are sent. */
export function mayEdit(session: Session): Verdict {
  return all(mayWorkOn(session), unless(session.application !== null, 'formLocked'))
}

/** 1 to `maxLines` lines in a bundle (C21). */
export function mayAddLine(session: Session, rulebook: Rulebook): Verdict {
  const full = session.lines.length >= rulebook.maxLines
  return full ? no(reason('tooManyLines', { max: rulebook.maxLines })) : YES
}

/** At least one line stays (C21). */
export function mayRemoveLine(session: Session): Verdict {
  return unless(session.lines.length <= 1, 'lastLine')
}

/** An application that failed is sent again as it is, under its old operation id (Q2). */
export function mayApplyAgain(session: Session): Verdict {
  return all(
    notOnItsWay(session),
    unless(session.application?.status !== 'failed', 'applicationNotRetried'),
    unless(!session.lines.some(({ state }) => state === 'screening'), 'lineEnded'),
  )
}

/** Asking costs nothing and changes nothing: for a line whose result is not known (Q2). */
export function mayAskAgain(line: Pick<Line, 'state'>): Verdict {
  return unless(line.state !== 'unknown' && line.state !== 'activating', 'nothingToAsk')
}

/** Screening held it: the outcome may be another one by now (R26). */
export function mayAskScreening(line: Pick<Line, 'state'>): Verdict {
  return unless(line.state !== 'onHold', 'nothingToAsk')
}

/** Only what is parked is resumed (1.6). */
export function mayResume(session: Session): Verdict {
  return unless(session.status !== 'parked', 'sessionNotParked')
}

/** Before the pivot everything can be given up; after it only forward (design, "One session, end to end"). */
export function mayAbandon(session: Session): Verdict {
  const states = session.lines.map(({ state }) => state)
  const open = states.some((state) => state === 'activating' || state === 'unknown')
  // A contract that nobody ends would stay at the carrier with nobody looking after it (W8).
  const atCarrier = states.some((state) => applied.includes(state))
  return all(
    mayWorkOn(session),
    notOnItsWay(session),
    unless(states.includes('active'), 'abandonAfterActivation'),
    unless(open, 'activationResultOpen'),
    unless(atCarrier, 'abandonNeedsWithdrawal'),
  )
}

const applied: readonly LineState[] = ['applied', 'screening', 'onHold', 'contracted', 'failed']

/** Staff write down what they saw within the attempt's window; after it they start again (L3). The code stays good. */
export function withinAttempt(
  link: Pick<LinkRecord, 'startedAt'>,
  now: Instant,
  parameters: LinkParameters,
): Verdict {
  if (link.startedAt === null || !attemptExpired(link.startedAt, now, parameters)) return YES
  return no(reason('attemptOver', { minutes: parameters.attemptMinutes }))
}

/** L7: the person says that it is their own account, once the link is there. */
export function mayConfirmAccount(link: Pick<LinkRecord, 'status'>): Verdict {
  return unless(link.status !== 'linked', 'confirmOnlyLinked')
}

/** A failure belongs to an attempt (1.6). */
export function mayFailLink(link: Pick<LinkRecord, 'status'>): Verdict {
  if (link.status === 'linked') return no(reason('alreadyLinked'))
  return unless(link.status !== 'inProgress', 'notStarted')
}

/** Left for later, with a reason, while it is not made (W5–W7). */
export function mayDefer(link: Pick<LinkRecord, 'status'>): Verdict {
  return unless(link.status === 'linked', 'alreadyLinked')
}

// What the list of sessions shows of one: no name, no number, no code.

/**
 * The same in the vault, which reads it from the document, and on screen, which hears of every commit. The board is
 * that of its last change: what has been waited for since then is said by its instant.
 * @param library without the session's pack there is no board
 */
export function summaryOf(session: Session, library: Packs): SessionSummary {
  const { id, receptionNumber, status, park, step, businessDate, createdAt, updatedAt, lines } = session
  const book = packOf(library, session.rulebook)
  const current = status === 'open' || status === 'parked'
  return {
    ...{ id, receptionNumber, status, park, step, businessDate, createdAt, updatedAt },
    lineCount: lines.length,
    activeCount: lines.filter(({ state }) => state === 'active').length,
    board: current && book ? glanceOf(boardOf(session, updatedAt, book)) : null,
  }
}
