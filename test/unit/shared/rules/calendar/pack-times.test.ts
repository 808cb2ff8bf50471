/** What a pack says of times is what every answer goes by (E9): its values are swapped, and each reader is looked at. */
import { describe, expect, it } from 'vitest'
import { deadlinesOf } from '#electron/printing/compose/deadlines.ts'
import { whenAnswers } from '#renderer/desk/when/when-answers.ts'
import { instant, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import type { Timing } from '#shared/rulebook/schema/time.ts'
import { activationDay } from '#shared/rules/calendar/activation-day.ts'
import { billingStart } from '#shared/rules/calendar/billing-start.ts'
import { hourTerm } from '#shared/rules/calendar/tokyo-days.ts'
import { freeDays, freeDaysFrom } from '#shared/rules/calendar/free-month.ts'
import { linkingFrom } from '#shared/rules/calendar/linking-time.ts'
import { monthEndTrap, webMnpMonthEndTrap } from '#shared/rules/calendar/month-end.ts'
import { missedDeadline, planChangeDeadline } from '#shared/rules/calendar/plan-change.ts'
import { firstPoints } from '#shared/rules/calendar/points.ts'
import type { WebMnpSignUp } from '#shared/rules/calendar/sign-up.ts'
import { billItems } from '#shared/rules/data/bill.ts'
import { livedUntil } from '#shared/rules/data/life.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'
import { filled } from '#shared/words/filled.ts'
import { answerText } from '#test/support/answer-text.ts'

const day = (text: string) => text as PlainDate
const tokyo = (text: string) => instant(`${text}+09:00`)
const tenGb = { planId: 'communication-free', capacityGb: 10 }
const timed = (change: Partial<Timing>): Rulebook => ({
  ...rulebook,
  timing: { ...rulebook.timing, storeUseStart: 'sameDay', ...change },
})
const free = (maxDays: number): Rulebook => timed({ freeMonth: { maxDays } })
const parcel = (known: Partial<WebMnpSignUp>): WebMnpSignUp => ({
  ...{ channel: 'webMnp', appliedOn: null, arrivedOn: null },
  ...{ completionMailAt: null, serviceStartMailAt: null, ...known },
})

describe('fourteen free days from 8 March', () => {
  const book = free(14)
  const start = day('2027-03-08')

  it('E9b: the sentence, the deadline and the start of the fee all name the same days', () => {
    const told = freeDays([start], book.timing, true)
    expect(told.value).toBe(14)
    expect(answerText(told).ja).toContain('3月21日(日)までの14日間')
    expect(answerText(told).en).toContain('Sun 21 Mar: 14 days')
    const due = planChangeDeadline(tenGb, [start], book, true)
    expect(due.value).toBe('2027-03-21')
    expect(answerText(due).ja).toContain('無料の期間の最終日、3月21日(日)')
    expect(billingStart([start], book.timing, true).value).toBe('2027-03-22')
  })

  it('E9b: the month’s end names the last free day, and the slip the same one', () => {
    const trap = monthEndTrap(day('2027-03-30'), [tenGb], free(1)).value
    expect(trap?.outcomes.map(({ lastFreeDay, freeDays }) => [lastFreeDay, freeDays])).toEqual([
      ['2027-03-30', 1],
    ])
    expect(trap?.deadline).toBe('2027-03-30')
    const [line] = printableSession().lines
    if (!line?.activation) throw new Error('the first line is active')
    const activation = { ...line.activation, activatedAt: tokyo('2027-03-08T12:00:00') }
    const listed = [{ number: 1, line: { ...line, activation } }]
    expect(deadlinesOf(listed, book, tokyo('2027-03-08T13:00:00'), null, 'ja')[0]).toMatchObject({
      due: '3月21日(日)まで',
      text: expect.stringContaining('プラン変更'),
    })
  })

  it('E9b: the carrier charges the ten days after them, and points come from that fee', () => {
    const service = { ...livedUntil(book, { ...tenGb, ...active }, tokyo('2027-03-20T12:00:00')).service }
    const baseOf = (of: Rulebook) => billItems(of, tenGb, service)[0]?.yenExTax
    expect(baseOf(book)).toBe(Math.floor((3220 * 10) / 31))
    expect(baseOf(free(31))).toBe(0)
    expect(baseOf(free(24))).toBe(0)
    expect(baseOf(free(23))).toBe(Math.floor(3220 / 31))
    expect(baseOf(timed({ freeMonth: null }))).toBe(3220)
    const later = livedUntil(book, { ...tenGb, ...active }, tokyo('2027-05-01T12:00:00')).service
    expect(later.bills.map(({ items }) => items[0]?.yenExTax)).toEqual([1038, 3220])
    const { points } = rulebook
    if (!points) throw new Error('the article has points')
    const first = (of: Rulebook) => firstPoints(active.activatedAt, [start], points, of.timing)
    expect(first(book).value?.baseMonth).toBe('2027-03')
    expect(answerText(first(book)).ja).not.toContain('0ポイント')
    expect(first(free(31)).value?.baseMonth).toBe('2027-04')
  })

  it('E9b: for every number of days and every first day, all of them agree', () => {
    for (const maxDays of [1, 2, 14, 28, 30, 31]) {
      for (let n = 1; n <= 28; n += 1) {
        const from = day(`2027-02-${String(n).padStart(2, '0')}`)
        const of = free(maxDays)
        const days = freeDaysFrom(from, of.timing)
        expect(days).toBe(Math.min(maxDays, 28 - n + 1))
        const last = day(`2027-02-${String(n + days - 1).padStart(2, '0')}`)
        expect(planChangeDeadline(tenGb, [from], of, true).value).toBe(last)
        const paid = billingStart([from], of.timing, true).value
        expect(paid).toBe(n + days > 28 ? '2027-03-01' : `2027-02-${String(n + days).padStart(2, '0')}`)
      }
    }
  })

  const active = {
    activatedAt: tokyo('2027-03-08T12:00:00'),
    contractorLinkedAt: null,
    paymentKind: 'creditCard',
  }
})

describe('a deadline that is over', () => {
  const before = day('2026-11-30')

  it('E9c: nobody is asked to change by a day that is over: neither the slip nor the page of dates', () => {
    const due = planChangeDeadline(tenGb, [day('2026-11-26')], timed({}), true)
    expect(missedDeadline(due, before)).toBeNull()
    expect(answerText(missedDeadline(due, day('2026-12-01'))).ja).toContain('締め切られています')
    const lines = printableSession().lines.map((line, n) => ({ number: n + 1, line }))
    const on = (now: string, documentOn: PlainDate | null = null) =>
      deadlinesOf(lines, rulebook, tokyo(now), documentOn, 'ja')
        .map(({ text }) => text)
        .join()
    expect(on('2026-11-30T20:00:00')).toContain('プラン変更')
    expect(on('2026-12-01T00:00:00')).not.toContain('プラン変更')
    expect(on('2026-12-01T00:00:00', day('2026-11-22'))).not.toContain('初期契約解除')
    const answers = whenAnswers(
      parcel({ completionMailAt: tokyo('2026-11-25T14:20:00') }),
      rulebook,
      tokyo('2027-01-10T10:00:00'),
    )
    expect(answerText(answers.rows.find(({ id }) => id === 'deadline')?.answer).ja).toContain(
      '締め切られています',
    )
  })
})

const hourText = (hour: number): string =>
  filled({ ja: '{hour}', en: '{hour}' }, { hour: hourTerm(hour) }, 'ja')

describe('the hour of the activation that comes by itself', () => {
  it.each([
    [0, '未明(0時)'],
    [9, '朝(9時)'],
    [10, '午前(10時)'],
    [12, '昼(12時)'],
    [13, '午後(13時)'],
    [17, '夕方(17時)'],
    [19, '夜(19時)'],
    [23, '夜(23時)'],
  ])('E9d: %i o’clock is called what people call it', (hour, ja) => {
    expect(hourText(hour)).toBe(ja)
    const { webMnp } = rulebook.timing
    const { timing } = timed({ webMnp: { ...webMnp, autoFromHour: hour } })
    const text = answerText(activationDay(parcel({ arrivedOn: day('2026-11-22') }), timing))
    expect(text.ja).toContain(`11月24日(火)の${ja}以降`)
    expect(text.en).toContain(`${String(hour)}:00`)
  })

  it('E9d: every hour has one name, and only from 16 to 18 it is evening', () => {
    const evening = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
      hourText(hour).startsWith('夕方'),
    )
    expect(evening).toEqual([16, 17, 18])
  })
})

describe('the one-day trap of a number that is brought along on the web', () => {
  const today = day('2026-11-27')
  const trapOf = (arrived: string, book = rulebook, on = today) =>
    webMnpMonthEndTrap(parcel({ arrivedOn: day(arrived) }), [tenGb], book, on).value
  const pairs = (trap: ReturnType<typeof trapOf>) =>
    trap?.outcomes.map(({ useStart, freeDays }) => [useStart, freeDays])

  it('E9e: a parcel of the 27th has one free day, or 31 if it comes a day later (V6)', () => {
    const trap = trapOf('2026-11-27')
    expect(pairs(trap)).toEqual([
      ['2026-11-30', 1],
      ['2026-12-01', 31],
    ])
    expect(trap).toMatchObject({ expected: true, deadline: '2026-11-30', promisedDays: 1 })
  })

  it('E9e: one of the 28th has 31, or one if the customer activates it a day earlier (V7, S75)', () => {
    expect(pairs(trapOf('2026-11-28'))).toEqual([
      ['2026-11-30', 1],
      ['2026-12-01', 31],
    ])
    // By hand only while that day is not over.
    expect(trapOf('2026-11-28', rulebook, day('2026-11-30'))).toBeNull()
  })

  it('E9e: in the middle of the month there is none, nor in a pack without free days', () => {
    expect(trapOf('2026-11-20')).toBeNull()
    expect(trapOf('2026-11-27', timed({ freeMonth: null }))).toBeNull()
  })

  it('E9e: follows the pack: two days later in its own way of counting', () => {
    const { webMnp } = rulebook.timing
    const book = timed({ webMnp: { ...webMnp, autoDaysAfterArrival: 4 } })
    expect(trapOf('2026-11-27', book)).toBeNull()
    expect(pairs(trapOf('2026-11-25', book))).toEqual([
      ['2026-11-30', 1],
      ['2026-12-01', 31],
    ])
  })

  it('E9e: once the mail has come nothing is left open', () => {
    const trap = webMnpMonthEndTrap(
      parcel({ arrivedOn: today, completionMailAt: tokyo('2026-11-29T14:20:00') }),
      [tenGb],
      rulebook,
      day('2026-11-29'),
    ).value
    expect(trap).toMatchObject({ expected: false, promisedDays: 1, deadline: '2026-11-30' })
    expect(trap?.outcomes).toHaveLength(1)
  })

  it('E9e: the page of dates shows it', () => {
    const answers = whenAnswers(
      parcel({ arrivedOn: day('2026-11-27') }),
      rulebook,
      tokyo('2026-11-27T12:00:00'),
    )
    expect(answers.traps).toHaveLength(1)
  })
})

describe('the two ways to activate (S75)', () => {
  it('E9f: are told before anything is late: while the parcel is on its way, and when it is there', () => {
    for (const known of [{}, { arrivedOn: day('2026-11-22') }]) {
      const answer = linkingFrom(parcel(known), rulebook.timing)
      const text = answerText(answer)
      expect(text.ja).toMatch(/マイページの「MNP開通手続き」.*MNP開通受付窓口へのお電話/)
      expect(text.en).toMatch(/MyPage.*MNP activation desk/)
      expect(answer.rules).toContain('S75')
    }
  })

  it('E9f: and no more once it is activated', () => {
    const { webMnp } = rulebook.timing
    const { timing } = timed({ webMnp: { ...webMnp, oneMail: false } })
    const text = answerText(linkingFrom(parcel({ completionMailAt: tokyo('2026-11-25T14:20:00') }), timing))
    expect(text.ja).not.toContain('MNP開通手続き')
  })
})
