/** Whether this branch activates on the spot, now, and when its desk opens (A3, C28, R24). */
import type { Branch, OpeningHours } from '../../domain/branch.ts'
import { instant, tokyoDate, tokyoTime, type Instant, type PlainDate } from '../../domain/time/time.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { momentWords } from '../../domain/time/date-words.ts'
import { plusDays } from './tokyo-days.ts'
import { reason } from '../reasons.ts'

/** The branch at one moment. */
export interface BranchNow {
  readonly branch: Branch
  readonly now: Instant
}

/** Null: it is open, or has no hours. Otherwise the instant at which it opens next, today or tomorrow. */
export function deskOpensAt({ branch, now }: BranchNow): Instant | null {
  const { activationHours: hours } = branch
  if (hours === null) return null
  const time = tokyoTime(now)
  if (hours.from <= time && time < hours.until) return null
  const today = tokyoDate(now)
  return opening(time < hours.from ? today : plusDays(today, 1), hours)
}

function opening(day: PlainDate, { from }: OpeningHours): Instant {
  return instant(`${day}T${from}:00+09:00`)
}

/** The day on which a line that is not active yet can be activated here: after closing it is tomorrow (R24). */
export function nextActivationDay(here: BranchNow): PlainDate {
  return tokyoDate(deskOpensAt(here) ?? here.now)
}

/**
 * On the spot and now, where pack and branch both have it so.
 * @param pack what the pack says of every branch (C28). @param here null: nothing is set
 */
export function activationHere(pack: Rulebook['branch'], here: BranchNow | null): Verdict {
  if (!pack.immediateActivation || here?.branch.immediateActivation === false)
    return no(reason('activationAtBranch'))
  if (here === null) return YES
  const opens = deskOpensAt(here)
  const { activationHours: hours } = here.branch
  return opens === null || hours === null
    ? YES
    : no(reason('activationDeskClosed', { ...hours, opens: momentWords(opens) }))
}
