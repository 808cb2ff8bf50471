/** What a practice family takes of the pack that is in force: no plan, no way to pay and no duty stands in code (C2). */
import type { Edit } from '#shared/contract/desk.ts'
import { TICKED } from '#shared/domain/duty.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import { yearOf, type PlainDate } from '#shared/domain/time/time.ts'
import type { Duty, Rulebook } from '#shared/rulebook/schema/pack.ts'
import { dutiesNow } from '#shared/rules/duties/duties.ts'
import { passesLuhn } from '#shared/rules/forms/iccid.ts'
import type { FamilyLine } from './people.ts'

/** The plan that is wanted, or else the first one of the pack. */
export function planOf(
  { planId, capacityGb }: FamilyLine,
  { plans }: Rulebook,
): Pick<Line, 'planId' | 'capacityGb'> {
  const plan = plans.find(({ id }) => id === planId) ?? plans[0]
  const capacity = plan?.capacities.find(({ gb }) => gb === capacityGb) ?? plan?.capacities[0]
  return { planId: plan?.id ?? planId, capacityGb: capacity?.gb ?? capacityGb }
}

/** The way to pay that is wanted, or else the first one of the pack. */
export function paymentOf(wanted: string, { paymentKinds }: Rulebook): string {
  return (paymentKinds.find(({ id }) => id === wanted) ?? paymentKinds[0])?.id ?? wanted
}

/**
 * A card of an invented issuer with a right check digit; every reception has cards of its own (R18).
 * @param n of the line, from 1
 */
export function cardOf({ businessDate, receptionNumber }: Session, n: number): string {
  const own = yearOf(businessDate).slice(-2) + receptionNumber.replace(/\D/g, '')
  const body = `8981000${own}${String(n).padStart(2, '0')}`
  const check = '0123456789'.split('').find((digit) => passesLuhn(body + digit))
  return body + (check ?? '0')
}

/** The answer with which it goes on. @param lasts a day until which papers are good */
export function goodAnswer({ answer }: Pick<Duty, 'answer'>, lasts: PlainDate): string {
  switch (answer.kind) {
    case 'tick':
      return TICKED
    case 'result':
      return 'ok'
    case 'date':
      return lasts
    case 'choice':
      return answer.onDisplay ?? answer.options.find(({ stops }) => !stops)?.id ?? ''
  }
}

/** One edit for each duty that is open. @param today in Tokyo. @param lasts a day until which papers are good */
export function dutyAnswers(session: Session, book: Rulebook, today: PlainDate, lasts: PlainDate): Edit[] {
  return dutiesNow(session, book, today)
    .filter(({ status }) => status === 'open')
    .map(({ duty, line }) => ({
      ...{ kind: 'duty', dutyId: duty.id, lineId: line?.id ?? null },
      ...{ value: goodAnswer(duty, lasts), by: 'staff' },
    }))
}
