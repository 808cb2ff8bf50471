/** The worked examples of the calendar, each under its ID. */
import { describe, expect, it } from 'vitest'
import { instant, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { activationDay } from '#shared/rules/calendar/activation-day.ts'
import type { WebMnpSignUp } from '#shared/rules/calendar/sign-up.ts'
import {
  deliveryDays,
  linkingFrom,
  mayLinkBy,
  overdueDelivery,
  overdueLinking,
} from '#shared/rules/calendar/linking-time.ts'
import { freeDays } from '#shared/rules/calendar/free-month.ts'
import { monthEndTrap } from '#shared/rules/calendar/month-end.ts'
import { newPlanFrom, planChangeDeadline, advisedGb } from '#shared/rules/calendar/plan-change.ts'
import { firstPoints, grantOf, pointsStanding } from '#shared/rules/calendar/points.ts'
import { mnpLastDay } from '#shared/rules/calendar/mnp-number.ts'
import { useStartDay, useStarts } from '#shared/rules/calendar/use-start.ts'
import { dataGrant } from '#shared/rules/calendar/points-outlook.ts'
import { answerText } from '#test/support/answer-text.ts'

const { timing } = rulebook
const points = rulebook.points
if (points === null) throw new Error('the default pack has points')
const day = (text: string) => text as PlainDate
const tokyo = (text: string) => instant(`${text}+09:00`)
const tenGb = { planId: 'communication-free', capacityGb: 10 }

const mnp = (known: Partial<WebMnpSignUp>): WebMnpSignUp => ({
  channel: 'webMnp',
  appliedOn: null,
  arrivedOn: null,
  completionMailAt: null,
  serviceStartMailAt: null,
  ...known,
})

/** Everything that follows for a 10 GB line. */
function follows(signUp: WebMnpSignUp) {
  const activation = activationDay(signUp, timing)
  const starts = useStarts(signUp, timing)
  const certain = activation.status === 'known'
  const deadline = planChangeDeadline(tenGb, starts, rulebook, certain).value
  return {
    activation: activation.value,
    certain,
    useStart: useStartDay(signUp, timing).value,
    free: freeDays(starts, timing, certain).value,
    deadline,
    newPlan: deadline && newPlanFrom(deadline).value,
  }
}

describe('when linking becomes possible', () => {
  it('V1: store, active 2026-11-22 15:10: from 15:10 on', () => {
    const answer = linkingFrom(
      { channel: 'store', signedUpAt: tokyo('2026-11-22T14:40'), activatedAt: tokyo('2026-11-22T15:10') },
      timing,
    )
    expect(answer).toMatchObject({ status: 'known', value: tokyo('2026-11-22T15:10'), rules: ['S79'] })
    expect(mayLinkBy(answer, tokyo('2026-11-22T15:09:59'))).toBe(false)
    expect(mayLinkBy(answer, tokyo('2026-11-22T15:10'))).toBe(true)
  })

  it('V2, S79: store, activation pending: not yet, because of 開通待ち', () => {
    const signedUpAt = tokyo('2026-11-22T14:40')
    const answer = linkingFrom({ channel: 'store', signedUpAt, activatedAt: null }, timing)
    expect(answer).toMatchObject({ status: 'waiting', value: null })
    expect(answerText(answer).ja).toContain('開通待ち')
    expect(mayLinkBy(answer, tokyo('2030-01-01T00:00'))).toBe(false)
  })

  it('V21: store MNP, active 18:40: from 18:40 on, and never before the sign-up', () => {
    const activatedAt = tokyo('2026-11-22T18:40')
    const at = (signedUpAt: string) =>
      linkingFrom({ channel: 'store', signedUpAt: tokyo(signedUpAt), activatedAt }, timing).value
    expect(at('2026-11-22T18:00')).toBe(activatedAt)
    expect(at('2026-11-22T19:00')).toBe(tokyo('2026-11-22T19:00'))
  })

  it('V3, S73, C19: web-new, shipping mail 2026-11-30 18:00: from 2026-12-01 00:00 in Tokyo', () => {
    const signUp = { channel: 'webNew', appliedOn: null, shippingMailAt: tokyo('2026-11-30T18:00') } as const
    expect(linkingFrom(signUp, timing)).toMatchObject({
      status: 'known',
      value: instant('2026-11-30T15:00:00Z'),
      rules: ['S73', 'C19'],
    })
  })

  it('S73: the words follow the pack’s number of days, also while the mail is awaited', () => {
    const said = (linkDaysAfterMail: number, shippingMailAt: ReturnType<typeof tokyo> | null) =>
      answerText(
        linkingFrom(
          { channel: 'webNew', appliedOn: null, shippingMailAt },
          { ...timing, webNew: { linkDaysAfterMail } },
        ),
      )
    const mail = tokyo('2026-11-30T18:00')
    expect(said(1, mail).ja).toContain('届いた日の翌日、12月1日(火)の0時')
    expect(said(3, mail).ja).toContain('届いた日の3日後、12月3日(木)の0時')
    expect(said(3, mail).en).toContain('0:00 on Thu 3 Dec, 3 days after the shipping mail')
    expect(said(3, null).ja).toContain('届いた日の3日後から')
    expect(said(0, null).en).toContain('from the day of the shipping mail')
  })

  it('S74, C17: a 見込み whose day is over is none any more: the mail, else the activation desk', () => {
    const answer = linkingFrom(mnp({ arrivedOn: day('2026-11-20') }), timing)
    expect(answer.value).toBe(tokyo('2026-11-22T17:00'))
    expect(overdueLinking(answer, day('2026-11-22'))).toBeNull()
    const over = overdueLinking(answer, day('2026-11-23'))
    expect(over).toMatchObject({ status: 'waiting', value: null, inputs: { expected: answer.value } })
    expect(answerText(over).ja).toMatch(/サービス開始のお知らせメール.*MNP開通受付窓口/)
    const mailed = linkingFrom(mnp({ serviceStartMailAt: tokyo('2026-11-22T18:00') }), timing)
    expect(overdueLinking(mailed, day('2026-11-30'))).toBeNull()
  })

  it('S78, C18: days of delivery that are over are said to be over, and stay as they were', () => {
    const answer = deliveryDays(day('2026-11-10'), timing)
    expect(answer.value).toEqual({ earliest: '2026-11-11', latest: '2026-11-17' })
    expect(overdueDelivery(answer, day('2026-11-17'))).toBeNull()
    const over = overdueDelivery(answer, day('2026-11-18'))
    expect(over).toMatchObject({ status: 'estimate', value: answer.value })
    expect(answerText(over).ja).toContain('過ぎています')
  })

  it('S73: web-new without the mail waits for it', () => {
    const signUp = { channel: 'webNew', appliedOn: day('2026-11-20'), shippingMailAt: null } as const
    expect(linkingFrom(signUp, timing)).toMatchObject({ status: 'waiting', value: null })
  })

  it('C35: web-new has no day of activation and no first day of use in the rules', () => {
    const signUp = { channel: 'webNew', appliedOn: null, shippingMailAt: tokyo('2026-11-30T18:00') } as const
    expect(activationDay(signUp, timing)).toMatchObject({ status: 'open', value: null })
    expect(useStartDay(signUp, timing)).toMatchObject({ status: 'open', value: null })
    expect(freeDays(useStarts(signUp, timing), timing, true)).toMatchObject({ status: 'open', value: null })
  })
})

describe('web MNP: from the mail or the parcel to the plan change', () => {
  it('V4, S74, S75, S77: completion mail 2026-11-25 14:20', () => {
    const signUp = mnp({ completionMailAt: tokyo('2026-11-25T14:20') })
    expect(linkingFrom(signUp, timing)).toMatchObject({ status: 'known', value: tokyo('2026-11-25T14:20') })
    expect(follows(signUp)).toMatchObject({
      activation: '2026-11-25',
      certain: true,
      useStart: '2026-11-26',
      free: 5,
    })
  })

  it('V5, S76: parcel 2026-11-22: expected on the 24th, and no clock makes linking possible', () => {
    const signUp = mnp({ arrivedOn: day('2026-11-22') })
    expect(follows(signUp)).toEqual({
      activation: '2026-11-24',
      certain: false,
      useStart: '2026-11-25',
      free: 6,
      deadline: '2026-11-30',
      newPlan: '2026-12-01',
    })
    const answer = linkingFrom(signUp, timing)
    expect(answer).toMatchObject({ status: 'estimate', value: tokyo('2026-11-24T17:00') })
    expect(mayLinkBy(answer, tokyo('2026-11-24T17:00'))).toBe(false)
    expect(mayLinkBy(answer, tokyo('2027-06-01T00:00'))).toBe(false)
  })

  it.each([
    ['V6', '2026-11-27', '2026-11-29', '2026-11-30', 1, '2026-11-30', '2026-12-01'],
    ['V7, S71', '2026-11-28', '2026-11-30', '2026-12-01', 31, '2026-12-31', '2027-01-01'],
    ['V8', '2028-01-30', '2028-02-01', '2028-02-02', 28, '2028-02-29', '2028-03-01'],
  ])('V6, V7, V8 (%s): parcel %s, auto %s, use from %s, %i free days, deadline %s, new plan %s', (...row) => {
    const [, arrived, activation, useStart, free, deadline, newPlan] = row
    expect(follows(mnp({ arrivedOn: day(arrived) }))).toEqual({
      activation,
      certain: false,
      useStart,
      free,
      deadline,
      newPlan,
    })
  })

  it('C36, S67: with V7 the first month’s data and charge are to be confirmed', () => {
    expect(dataGrant(day('2026-11-30'), [day('2026-12-01')])).toMatchObject({
      status: 'open',
      value: null,
    })
    expect(dataGrant(day('2026-11-25'), [day('2026-11-26')])).toMatchObject({
      status: 'known',
      value: '2026-11-25',
    })
  })

  it('C34: two mails where the pack tells them apart: one makes the day, the other the link', () => {
    const apart = { ...timing, webMnp: { ...timing.webMnp, oneMail: false } }
    const signUp = mnp({ completionMailAt: tokyo('2026-11-25T14:20') })
    expect(activationDay(signUp, apart).value).toBe('2026-11-25')
    expect(linkingFrom(signUp, apart)).toMatchObject({ status: 'waiting', value: null })
    const both = { ...signUp, serviceStartMailAt: tokyo('2026-11-26T09:00') }
    expect(linkingFrom(both, apart).value).toBe(tokyo('2026-11-26T09:00'))
  })
})

describe('a store at the end of a month', () => {
  it('V9, C4: activated 2026-11-30: 1 or 31 free days, the change is due today either way it is promised', () => {
    const trap = monthEndTrap(day('2026-11-30'), [tenGb], rulebook)
    expect(trap.value?.outcomes).toEqual([
      { useStart: '2026-11-30', freeDays: 1, lastFreeDay: '2026-11-30', newPlanFrom: '2026-12-01' },
      { useStart: '2026-12-01', freeDays: 31, lastFreeDay: '2026-12-31', newPlanFrom: '2027-01-01' },
    ])
    expect(trap).toMatchObject({
      status: 'estimate',
      value: { promisedDays: 1, deadline: '2026-11-30' },
      rules: ['C4', 'S66', 'S70'],
      inputs: { activatedOn: '2026-11-30', storeUseStart: 'unknown' },
    })
    expect(answerText(trap).ja).toContain('1日間')
  })

  it('V9b: activated 2026-11-29: 2 or 1 free days, both until 11-30; 1 is promised', () => {
    const trap = monthEndTrap(day('2026-11-29'), [tenGb], rulebook)
    expect(trap.value?.outcomes.map((o) => [o.freeDays, o.lastFreeDay])).toEqual([
      [2, '2026-11-30'],
      [1, '2026-11-30'],
    ])
    expect(trap.value?.promisedDays).toBe(1)
    const starts = useStarts(
      { channel: 'store', signedUpAt: null, activatedAt: tokyo('2026-11-29T12:00') },
      timing,
    )
    expect(freeDays(starts, timing, true)).toMatchObject({ status: 'estimate', value: 1 })
  })

  it('N3: on other days there is no trap, nor with a pack that has no free month', () => {
    expect(monthEndTrap(day('2026-11-28'), [tenGb], rulebook)).toMatchObject({ status: 'none', value: null })
    const paid = { ...rulebook, timing: { ...timing, freeMonth: null } }
    expect(monthEndTrap(day('2026-11-30'), [tenGb], paid)).toMatchObject({ status: 'none', value: null })
  })

  it('C4: where the pack knows the first day of use there is one outcome', () => {
    for (const [storeUseStart, free] of [
      ['sameDay', [1]],
      ['nextDay', [31]],
    ] as const) {
      const book = { ...rulebook, timing: { ...timing, storeUseStart } }
      const trap = monthEndTrap(day('2026-11-30'), [tenGb], book)
      expect(trap.value?.outcomes.map((o) => o.freeDays)).toEqual(free)
    }
  })

  it('V23, S69: LINE Free has no advice and no deadline, on the last day of a month too', () => {
    const free = { planId: 'line-free', capacityGb: 1 }
    expect(advisedGb(rulebook, 'line-free')).toBeNull()
    expect(planChangeDeadline(free, [day('2026-11-30')], rulebook, true)).toMatchObject({
      status: 'none',
      value: null,
    })
    expect(monthEndTrap(day('2026-11-30'), [free], rulebook).value?.deadline).toBeNull()
  })

  it('S68: for the two other plans 10 GB is advised; without a free month nothing is', () => {
    expect(advisedGb(rulebook, 'communication-free')).toBe(10)
    expect(advisedGb(rulebook, 'music-plus')).toBe(10)
    const paid = { ...rulebook, timing: { ...timing, freeMonth: null } }
    expect(advisedGb(paid, 'communication-free')).toBeNull()
  })
})

describe('points', () => {
  const link = (linkedAt: string, unlinkedAt: string | null = null) => ({
    linkedAt: tokyo(linkedAt),
    unlinkedAt: unlinkedAt === null ? null : tokyo(unlinkedAt),
  })
  const december = day('2026-12-01')

  it('V10, C16, C37: linked 2026-11-22 with November free: December’s grant is of 0 yen, the first real one about 2027-01-10', () => {
    expect(pointsStanding(link('2026-11-22T16:00'), december).value).toBe('counted')
    expect(grantOf(december, points)).toMatchObject({
      status: 'estimate',
      value: { about: '2026-12-10', earliest: '2026-12-08', latest: '2026-12-12', baseMonth: '2026-11' },
    })
    const first = firstPoints(tokyo('2026-11-22T16:00'), [day('2026-11-22')], points, timing)
    expect(first.value).toMatchObject({ about: '2027-01-10', baseMonth: '2026-12' })
    expect(answerText(first).ja).toBe(
      'ポイントの付与は1月10日ごろの予定です。12月分の基本利用料から計算します。無料の月の分は0ポイントです。',
    )
  })

  it('V11, C31: linked 2026-12-01 10:00: December is uncertain, 2027-01-01 is sure', () => {
    const during = link('2026-12-01T10:00')
    expect(pointsStanding(during, december)).toMatchObject({ status: 'estimate', value: 'uncertain' })
    expect(answerText(pointsStanding(during, december)).ja).toContain('対象外の可能性')
    expect(pointsStanding(during, day('2027-01-01')).value).toBe('counted')
  })

  it('E14c, V11, C31: linked on the 1st itself, the first points that are promised are those of the next 1st', () => {
    // In use and paid for since long ago: only the day of the link decides.
    const first = (linkedAt: string) =>
      firstPoints(tokyo(linkedAt), [day('2026-09-10')], points, timing).value
    expect(first('2026-11-30T23:59:59')).toMatchObject({ snapshot: '2026-12-01', about: '2026-12-10' })
    expect(first('2026-12-01T00:00')).toMatchObject({ snapshot: '2027-01-01', about: '2027-01-10' })
    expect(first('2026-12-01T23:59:59')).toMatchObject({ snapshot: '2027-01-01', about: '2027-01-10' })
  })

  it('E14d, S17, C31: linked when the 1st is over is no 「may not count」: that month gives none', () => {
    expect(pointsStanding(link('2026-12-01T23:59:59'), december).value).toBe('uncertain')
    expect(pointsStanding(link('2026-12-02T00:00'), december)).toMatchObject({
      status: 'known',
      value: 'notCounted',
    })
  })

  it('V12: linked 11-22 and unlinked 11-30: no December points', () => {
    expect(pointsStanding(link('2026-11-22T16:00', '2026-11-30T23:59:59'), december).value).toBe('notCounted')
    expect(pointsStanding(link('2026-11-22T16:00', '2026-12-01T00:00'), december).value).toBe('uncertain')
    expect(pointsStanding(link('2026-11-22T16:00', '2026-12-02T00:00'), december).value).toBe('counted')
  })
})

describe('the MNP number', () => {
  it('V25: issued 2026-11-22: valid until 2026-12-06', () => {
    expect(mnpLastDay(day('2026-11-22'), timing).value).toBe('2026-12-06')
  })
})
