/** Whether a step leaves nothing behind: the footer's button is solid then, and outlined while work remains. */
import type { Session, Step } from '#shared/domain/session.ts'
import { completion } from '#shared/rules/completion.ts'

/** The reasons against completing that belong to a step. */
const ownedBy: Partial<Readonly<Record<Step, readonly string[]>>> = {
  activate: ['lineUnsettled', 'noActiveLine'],
  slips: ['slipNotHanded', 'slipLacksLine'],
  link: ['linkOpen', 'accountNotConfirmed'],
}

/** True when nothing of a step is left to do: its number becomes a tick. */
export function isStepDone(session: Session, step: Step): boolean {
  const owned = ownedBy[step] ?? []
  const verdict = completion(session)
  return verdict.ok || !verdict.reasons.some(({ code }) => owned.includes(code))
}
