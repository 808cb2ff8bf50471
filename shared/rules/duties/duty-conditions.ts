/** When a duty of the rulebook applies: a small closed set of conditions, each worked out from what was typed (R1, R12, R14, R30). */
import { hasCard, type Line } from '../../domain/line.ts'
import type { Session } from '../../domain/session.ts'
import { ageOn, isAfter, type PlainDate, realDate } from '../../domain/time/time.ts'
import type { DutyCondition } from '../../rulebook/schema/duties.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { isOver } from '../linking/eligibility.ts'

/** Lines that still take part. */
export function dutyLines(session: Session): readonly Line[] {
  return session.lines.filter((line) => !isOver(line))
}

/** Whether a condition holds for one line. @param today in Tokyo: a minor is one on this day (R12) */
export function conditionHolds(
  when: DutyCondition,
  session: Session,
  line: Line,
  rulebook: Rulebook,
  today: PlainDate,
): boolean {
  const voice = isVoice(line, rulebook)
  switch (when) {
    case 'always':
      return true
    case 'voiceLine':
      return voice
    case 'identityLine':
      return voice || rulebook.duties.dataSimNeedsId
    case 'mnpLine':
      return line.numberKind === 'mnp'
    case 'cancellable':
      return isCancellable(line, rulebook)
    case 'esimLine':
      return !hasCard(line)
    case 'minimumUse':
      return voice && rulebook.minimumUse !== null
    case 'freeMonth':
      return rulebook.timing.freeMonth !== null
    case 'otherUser':
      return line.userSetting === 'different'
    case 'contractorUnderAge':
      return isUnderAge(session.contractor.birthDate, rulebook, today)
    case 'userUnderAge':
      return isMinor(session, line, rulebook, today)
    case 'minorFiltered':
      return isMinor(session, line, rulebook, today) && !waived(session, line, rulebook)
  }
}

/** A line with calls; the pack names the plans without (R1). */
export function isVoice({ planId }: Pick<Line, 'planId'>, { duties }: Rulebook): boolean {
  return !duties.dataPlans.includes(planId)
}

/** Initial contract cancellation is for this line (R11, C2). */
export function isCancellable(line: Pick<Line, 'planId'>, rulebook: Rulebook): boolean {
  return rulebook.timing.cancellation.lines === 'all' || isVoice(line, rulebook)
}

/** The person who uses the line is under the age that the pack names; an unreadable date is asked about by its field. */
export function isMinor(session: Session, line: Line, rulebook: Rulebook, today: PlainDate): boolean {
  const birthDate = line.userSetting === 'different' ? line.user?.birthDate : session.contractor.birthDate
  return isUnderAge(birthDate ?? '', rulebook, today)
}

function isUnderAge(birthDate: string, rulebook: Rulebook, today: PlainDate): boolean {
  const day = realDate(birthDate)
  if (day === null || isAfter(day, today)) return false
  return ageOn(day.toString(), today) < rulebook.duties.minorUnder
}

/** The guardian asked in writing to leave filtering out (R14). */
function waived(session: Session, line: Line, rulebook: Rulebook): boolean {
  const waivers = rulebook.duties.items.flatMap(({ id, answer }) =>
    answer.kind === 'choice' ? answer.options.filter(({ waives }) => waives).map((o) => `${id} ${o.id}`) : [],
  )
  return (session.duties ?? []).some(
    ({ dutyId, lineId, value }) => lineId === line.id && waivers.includes(`${dutyId} ${value}`),
  )
}
