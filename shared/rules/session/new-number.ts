/** A failed MNP goes on with a new number: only then, and only when the customer agrees anew (W8). */
import type { Line } from '../../domain/line.ts'
import { all, no, type Verdict } from '../../domain/verdict.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { activationHere, type BranchNow } from '../calendar/activation-desk.ts'
import { unless } from '../linking/link-conditions.ts'
import { reason } from '../reasons.ts'

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
