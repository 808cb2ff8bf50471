/**
 * The duties at the counter: which of the rulebook's apply now, which are open, and what they hold back (R1–R8,
 * R11–R17, R26). A duty that does not apply does not appear; a session from before they were asked has none.
 */
import { Temporal } from 'temporal-polyfill'
import type { Control } from '../../domain/controls/control.ts'
import { control } from '../../domain/controls/controls.ts'
import { TICKED, type DutyAnswer } from '../../domain/duty.ts'
import type { Line } from '../../domain/line.ts'
import type { Session } from '../../domain/session.ts'
import { isAfter, type PlainDate, realDate } from '../../domain/time/time.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import { term } from '../../domain/said/params.ts'
import type { TermName } from '../../domain/said/terms.ts'
import type { Duty, Rulebook } from '../../rulebook/schema/pack.ts'
import { typedDaysLeft } from '../calendar/mnp-number.ts'
import { conditionHolds, dutyLines } from './duty-conditions.ts'
import { dutyTitle } from './duty-text.ts'
import { reason } from '../reasons.ts'

/** `stopped`: answered with what does not go on (R5). */
export type DutyStatus = 'open' | 'done' | 'stopped'

export interface DutyNow {
  readonly duty: Duty
  /** Null: once per reception. */
  readonly line: Line | null
  /** Of the line, from 1. */
  readonly number: number | null
  /** What was answered, or the preset; null: nothing yet. */
  readonly value: string | null
  /** The answer itself; null where there is none, also where the preset counts. */
  readonly answer: DutyAnswer | null
  readonly status: DutyStatus
  /** Its field on screen. */
  readonly control: Control
}

/** Every duty that applies, in the order of the pack, line by line. @param today in Tokyo */
export function dutiesNow(session: Session, rulebook: Rulebook, today: PlainDate): DutyNow[] {
  if (session.duties === null) return []
  const lines = dutyLines(session)
  return rulebook.duties.items.flatMap((duty) => {
    const meant = lines.filter((line) => conditionHolds(duty.when, session, line, rulebook, today))
    if (duty.per === 'session') return meant.length === 0 ? [] : [dutyNow(session, duty, null, today)]
    return meant.map((line) => dutyNow(session, duty, line, today))
  })
}

/** What holds the activation of a line back: its own duties, those of the reception, and a number that runs out (R15). */
export function activationDuties(
  session: Session,
  line: Line,
  rulebook: Rulebook,
  today: PlainDate,
): Verdict {
  if (session.duties === null) return YES
  const open = dutiesNow(session, rulebook, today).filter(
    (one) => one.duty.blocks === 'activation' && (one.line === null || one.line.id === line.id),
  )
  return verdictOf(open, rulebook, numberTooShort(session, line, rulebook, today))
}

/**
 * Who is in front of us and what must be explained comes before the contract, and is asked once per reception (R1, R5,
 * R7); a line's own duty holds back the activation of that line only (W8).
 */
export function comesBeforeContract({ duty, line }: Pick<DutyNow, 'duty' | 'line'>): boolean {
  return line === null && duty.blocks === 'activation'
}

/** What holds the application back. */
export function applicationDuties(session: Session, rulebook: Rulebook, today: PlainDate): Verdict {
  return verdictOf(dutiesNow(session, rulebook, today).filter(comesBeforeContract), rulebook, [])
}

/**
 * What holds the end of the reception back: every duty of the reception and of its active lines. One that held the
 * activation back counts again, as its answer may be gone: another user, or taken back (R7, R13, R14).
 */
export function completionDuties(session: Session, rulebook: Rulebook, today: PlainDate): Verdict {
  return verdictOf(dutiesNow(session, rulebook, today).filter(holdsTheEnd), rulebook, [])
}

/** Asked before the reception ends: of the reception as a whole, or of a line that is active. */
export function holdsTheEnd({ line }: Pick<DutyNow, 'line'>): boolean {
  return line === null || line.state === 'active'
}

/** Whether an answer is one that the duty knows. */
export function isAnswerTo({ answer }: Duty, value: string): boolean {
  switch (answer.kind) {
    case 'tick':
      return value === TICKED
    case 'result':
      return value === 'ok' || value === 'ng'
    case 'date':
      return realDate(value) !== null
    case 'choice':
      return answer.options.some(({ id }) => id === value)
  }
}

/** What the customer's 分かりました on the display records; null: only staff answer it (R9). */
export function confirmedValue({ answer }: Duty): string | null {
  if (answer.kind === 'tick') return TICKED
  return answer.kind === 'choice' ? answer.onDisplay : null
}

function dutyNow(session: Session, duty: Duty, line: Line | null, today: PlainDate): DutyNow {
  const lineId = line?.id ?? null
  const answer = session.duties?.find((given) => given.dutyId === duty.id && given.lineId === lineId) ?? null
  const preset = duty.answer.kind === 'choice' ? duty.answer.preset : null
  const value = answer?.value ?? preset
  const index = session.lines.findIndex(({ id }) => id === lineId)
  const number = index < 0 ? null : index + 1
  const status = statusOf(duty, value, today)
  return { duty, line, number, value, answer, status, control: control.duty(number, duty.id).self }
}

function statusOf({ answer }: Duty, value: string | null, today: PlainDate): DutyStatus {
  if (value === null) return 'open'
  if (answer.kind === 'result') return value === 'ng' ? 'stopped' : 'done'
  if (answer.kind === 'choice') {
    return answer.options.find(({ id }) => id === value)?.stops ? 'stopped' : 'done'
  }
  if (answer.kind === 'tick') return 'done'
  const day = realDate(value)
  return day === null || isAfter(Temporal.PlainDate.from(today), day.toString() as PlainDate)
    ? 'stopped'
    : 'done'
}

/** The steps at which duties are answered, as the desk calls them. */
const dutyPlaces: Readonly<Record<Duty['blocks'], TermName>> = {
  activation: 'activationStep',
  completion: 'completionStep',
}

function verdictOf(
  duties: readonly DutyNow[],
  rulebook: Rulebook,
  more: readonly ReturnType<typeof reason>[],
): Verdict {
  const reasons = duties
    .filter(({ status }) => status !== 'done')
    .map(({ duty, number, status }) => {
      const where = number === null ? '' : term('ofLine', number)
      const title = { ja: dutyTitle(duty, rulebook, 'ja'), en: dutyTitle(duty, rulebook, 'en') }
      const words = { where, duty: title, place: term(dutyPlaces[duty.blocks]) }
      const code = status === 'open' ? 'dutyOpen' : duty.answer.kind === 'date' ? 'documentOver' : 'dutyStops'
      const said = reason(code, words)
      return { ...said, rule: duty.rules[0] ?? said.rule }
    })
  const all = [...more, ...reasons]
  return all.length === 0 ? YES : no(...all)
}

/** A number that is brought along must be good for so many days more; a number that did not come over has W8's ways. */
function numberTooShort(session: Session, line: Line, rulebook: Rulebook, today: PlainDate) {
  if (line.numberKind !== 'mnp') return []
  const left = typedDaysLeft(line.mnpExpiresOn, today)
  const min = rulebook.timing.mnp.minDaysLeft.store
  const number = session.lines.findIndex(({ id }) => id === line.id) + 1
  return left !== null && left >= min ? [] : [reason('mnpTooShort', { number, min })]
}
