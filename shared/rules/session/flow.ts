/** When a session goes on: apply, activate, withdraw, the steps, park, complete (1.6). */
import type { Line } from '../../domain/line.ts'
import { lineStateAfter } from '../../domain/line-transitions.ts'
import type { Session } from '../../domain/session.ts'
import { steps, type Step } from '../../domain/step.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import { all, no, type Verdict, YES } from '../../domain/verdict.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { activationHere, type BranchNow } from '../calendar/activation-desk.ts'
import { allowed } from '../allowed.ts'
import { completion } from './completion.ts'
import { contractorReady, linesReady } from '../forms/form-ready.ts'
import { unless } from '../linking/link-conditions.ts'
import { reason } from '../reasons.ts'
import { receptionReady, secondPhonesAsked } from '../forms/first-minute.ts'

/** Everything typed, and not sent before (S35, Q2). @param today in Tokyo */
export function mayApply(session: Session, rulebook: Rulebook, today: PlainDate): Verdict {
  if (session.status !== 'open') return no(reason('sessionNotOpen'))
  if (session.application?.status === 'sending') return no(reason('applicationInFlight'))
  if (session.application) return no(reason('alreadyApplied'))
  return all(contractorReady(session, rulebook, today), linesReady(session, rulebook, today))
}

/**
 * A concluded line, or one whose activation failed; never one whose result is open (Q2).
 * @param pack what the pack says of branches. @param here the branch: not every one activates, nor at any hour (C28,
 * R24); null: it limits nothing
 */
export function mayActivate(
  line: Pick<Line, 'state'>,
  pack: Rulebook['branch'] = { immediateActivation: true },
  here: BranchNow | null = null,
): Verdict {
  const begun = allowed(lineStateAfter(line.state, 'activating'))
  return begun.ok ? activationHere(pack, here) : begun
}

/** Only what is on its way can be stopped; the carrier may still answer that it is too late. */
export function mayCancelActivation(line: Pick<Line, 'state'>): Verdict {
  return unless(line.state !== 'activating', 'nothingToCancel')
}

/** Anything before active, as 1.6 draws it. */
export function mayWithdraw(line: Pick<Line, 'state'>): Verdict {
  return allowed(lineStateAfter(line.state, 'withdrawn'))
}

/** Backwards always; forwards only over what is done. @param today in Tokyo */
export function mayGoTo(session: Session, step: Step, rulebook: Rulebook, today: PlainDate): Verdict {
  if (session.status !== 'open') return no(reason('sessionNotOpen'))
  const forward = steps.indexOf(step) > steps.indexOf(session.step)
  return forward ? wayTo(session, step, rulebook, today) : YES
}

/** An open session may be parked at any moment, also while lines are being activated (R23). */
export function mayPark(session: Session): Verdict {
  return unless(session.status !== 'open', 'sessionNotOpen')
}

/** Every line closed, every link made or left for later, every slip in hand. */
export function mayComplete(session: Session): Verdict {
  if (session.status !== 'open') return no(reason('sessionNotOpen'))
  return completion(session)
}

function wayTo(session: Session, step: Step, rulebook: Rulebook, today: PlainDate): Verdict {
  switch (step) {
    case 'reception':
      return YES
    case 'contractor':
      return receptionReady(session)
    case 'lines':
      return contractorReady(session, rulebook, today)
    case 'check':
      return all(
        contractorReady(session, rulebook, today),
        linesReady(session, rulebook, today),
        secondPhonesAsked(session),
      )
    case 'activate':
      return applied(session)
    case 'slips':
    case 'link':
    case 'done':
      return all(applied(session), someActive(session))
  }
}

function applied(session: Session): Verdict {
  return unless(session.application?.status !== 'done', 'notAppliedYet')
}

/** One line that failed does not hold up the others (W8). */
function someActive(session: Session): Verdict {
  return unless(!session.lines.some(({ state }) => state === 'active'), 'noActiveLine')
}

// A failed MNP goes on with a new number: only then, and only when the customer agrees anew (W8).

/**
 * It is an activation like any: the branch must activate, and its desk be open (C28, R24).
 * @param consent what staff ticked: asked once more, because the number the customer knew is given up
 * @param pack what the pack says of branches. @param here null: the branch limits nothing
 */
export function mayTakeNewNumber(
  line: Pick<Line, 'state' | 'numberKind'>,
  { consent }: { readonly consent: boolean },
  pack: Rulebook['branch'] = { immediateActivation: true },
  here: BranchNow | null = null,
): Verdict {
  if (!mnpFailed(line)) return no(reason('newNumberOnlyMnp'))
  return all(activationHere(pack, here), unless(!consent, 'newNumberNeedsConsent'))
}

/** True while a number that the customer brings has not come over, and nothing is under way (W8). */
export function mnpFailed({ state, numberKind }: Pick<Line, 'state' | 'numberKind'>): boolean {
  return state === 'failed' && numberKind === 'mnp'
}

/** The carrier has still to say which number it gives: contracted, and none is known. */
export function awaitsNumber({ numberKind, phoneNumber }: Pick<Line, 'numberKind' | 'phoneNumber'>): boolean {
  return numberKind === 'new' && phoneNumber === ''
}
