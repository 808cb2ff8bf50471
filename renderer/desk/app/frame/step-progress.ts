/** How far each step is, as its rules say: a step that was only passed is not done. */
import { linkKinds } from '#shared/domain/link.ts'
import { linkOf } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Step } from '#shared/domain/step.ts'
import type { PlainDate } from '#shared/domain/time/time.ts'
import { YES, type Reason, type Verdict } from '#shared/domain/verdict.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { completion } from '#shared/rules/session/completion.ts'
import { dutiesNow } from '#shared/rules/duties/duties.ts'
import { isOver } from '#shared/rules/linking/eligibility.ts'
import { contractorReady, linesReady } from '#shared/rules/forms/form-ready.ts'
import { receptionReady } from '#shared/rules/forms/first-minute.ts'
import { type Component, defineAsyncComponent } from 'vue'

/** `half`: begun, and something is left. */
export type StepProgress = 'done' | 'half' | 'none'

/** The reasons against completing that belong to a step. */
const ownedBy: Partial<Readonly<Record<Step, readonly string[]>>> = {
  activate: ['lineUnsettled', 'noActiveLine'],
  slips: ['slipNotHanded', 'slipLacksLine', 'simNotChecked'],
  link: ['linkOpen', 'accountNotConfirmed'],
}

/** What a step after the application leaves open; nothing for the others, whose forms speak for themselves. */
export function leftOpen(session: Session, step: Step): readonly Reason[] {
  const verdict = completion(session)
  return verdict.ok ? [] : verdict.reasons.filter(({ code }) => ownedBy[step]?.includes(code) === true)
}

/** @param today in Tokyo */
export function stepProgress(
  session: Session,
  step: Step,
  rulebook: Rulebook,
  today: PlainDate,
): StepProgress {
  // What a closed reception leaves behind is not judged again: its data may be erased.
  if (session.status === 'completed') return 'done'
  if (isDone(session, step, rulebook, today)) return 'done'
  return isBegun(session, step) ? 'half' : 'none'
}

function isDone(session: Session, step: Step, rulebook: Rulebook, today: PlainDate): boolean {
  const applied = session.application?.status === 'done'
  const form = (ready: () => Verdict): boolean => (session.application === null ? ready() : YES).ok
  switch (step) {
    case 'reception':
      return form(() => receptionReady(session))
    case 'contractor':
      return form(() => contractorReady(session, rulebook, today))
    case 'lines':
      return form(() => linesReady(session, rulebook, today))
    case 'check':
      return applied && !dutiesNow(session, rulebook, today).some(isLeftAtCheck)
    case 'activate':
    case 'slips':
    case 'link':
      return applied && anyActive(session) && leftOpen(session, step).length === 0
    case 'done':
      return false
  }
}

function isLeftAtCheck({ duty, line, status }: ReturnType<typeof dutiesNow>[number]): boolean {
  return duty.blocks === 'activation' && status !== 'done' && (line === null || !isOver(line))
}

function anyActive({ lines }: Session): boolean {
  return lines.some(({ state }) => state === 'active')
}

function isBegun(session: Session, step: Step): boolean {
  const { firstMinute, contractor, lines, application, duties, slips, devices } = session
  switch (step) {
    case 'reception':
      return (
        firstMinute !== null && (firstMinute.contractorPhone !== null || firstMinute.phoneReplaced !== null)
      )
    case 'contractor':
      return Object.values(contractor).some((value) => value !== '' && value !== null)
    case 'lines':
      return lines.some(({ planId, iccid }) => planId !== '' || iccid !== '')
    case 'check':
      return application !== null || (duties ?? []).length > 0
    case 'activate':
      return lines.some(({ state }) => ['active', 'activating', 'unknown', 'failed'].includes(state))
    case 'slips':
      // Main keeps a record of every slip from the application on: one that was never printed begins nothing.
      return (
        slips.some(({ prints, substitute }) => prints > 0 || substitute !== null) ||
        lines.some(({ simCheckedAt }) => simCheckedAt !== null)
      )
    case 'link':
      return (
        devices.some(({ friendAdd }) => friendAdd !== null) ||
        lines.some((line) =>
          linkKinds.some((kind) => !['notEligible', 'eligible'].includes(linkOf(line, kind).status)),
        )
      )
    case 'done':
      return false
  }
}

/** Which page belongs to which step. Each is loaded when it is first needed. */
export const stepPages: Readonly<Record<Step, Component>> = {
  reception: defineAsyncComponent(() => import('../../steps/reception/ReceptionPage.vue')),
  contractor: defineAsyncComponent(() => import('../../steps/contractor/ContractorPage.vue')),
  lines: defineAsyncComponent(() => import('../../steps/lines/LinesPage.vue')),
  check: defineAsyncComponent(() => import('../../steps/check/CheckPage.vue')),
  activate: defineAsyncComponent(() => import('../../steps/activate/ActivatePage.vue')),
  slips: defineAsyncComponent(() => import('../../steps/slips/SlipsPage.vue')),
  link: defineAsyncComponent(() => import('../../steps/link/LinkPage.vue')),
  done: defineAsyncComponent(() => import('../../steps/done/DonePage.vue')),
}
