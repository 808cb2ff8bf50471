/** What has no vector: cancellation, MNP days, delivery, billing, and that every answer says why. */
import { describe, expect, it } from 'vitest'
import { instant, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { isEstimate } from '#shared/rules/calendar/answer.ts'
import { billingStart } from '#shared/rules/calendar/billing-start.ts'
import { lastCancellationDay } from '#shared/rules/calendar/cancellation.ts'
import { freeDaysFrom } from '#shared/rules/calendar/free-month.ts'
import { deliveryDays, linkingFrom } from '#shared/rules/calendar/linking-time.ts'
import { mnpDaysLeft, mnpLongEnough } from '#shared/rules/calendar/mnp-number.ts'
import { useStartDay } from '#shared/rules/calendar/use-start.ts'
import { answerText } from '#test/support/answer-text.ts'

const { timing } = rulebook
const day = (text: string) => text as PlainDate

describe('the last day of the initial cancellation', () => {
  it('R11: eight days with the first one counted, from the later of document and first use', () => {
    const at = (document: string, ...starts: string[]) =>
      lastCancellationDay(day(document), starts.map(day), timing).value
    expect(at('2026-11-22', '2026-11-22')).toBe('2026-11-29')
    expect(at('2026-11-22', '2026-11-25')).toBe('2026-12-02')
    expect(at('2026-11-28', '2026-11-25')).toBe('2026-12-05')
  })

  it('R11, C4: of two possible days the earlier is promised, as 目安', () => {
    const answer = lastCancellationDay(day('2026-11-22'), [day('2026-11-22'), day('2026-11-23')], timing)
    expect(answer).toMatchObject({ status: 'estimate', value: '2026-11-29' })
    expect(isEstimate(answer)).toBe(true)
  })

  it('R11: a pack may count from the document alone, and with another number of days', () => {
    const own = { ...timing, cancellation: { ...timing.cancellation, days: 10, from: 'document' as const } }
    expect(lastCancellationDay(day('2026-11-22'), [], own)).toMatchObject({
      status: 'known',
      value: '2026-12-01',
    })
  })

  it('R11: without a document there is no date yet', () => {
    expect(lastCancellationDay(null, [day('2026-11-22')], timing).status).toBe('waiting')
  })
})

describe('the days of an MNP number', () => {
  it('R15: the days left are 0 on the last day; a store takes it then, the web asks for ten', () => {
    expect(mnpDaysLeft(day('2026-12-06'), day('2026-12-06'))).toBe(0)
    const enough = (today: string, channel: 'store' | 'web') =>
      mnpLongEnough(day('2026-12-06'), day(today), channel, timing).value
    expect(enough('2026-12-06', 'store')).toBe(true)
    expect(enough('2026-12-07', 'store')).toBe(false)
    expect(enough('2026-11-26', 'web')).toBe(true)
    expect(enough('2026-11-27', 'web')).toBe(false)
  })
})

describe('days around them', () => {
  it('S65: the three ways of signing up wait for three different things', () => {
    const none = { appliedOn: day('2026-11-20') }
    const answers = [
      linkingFrom(
        { channel: 'store', signedUpAt: instant('2026-11-22T06:10:00Z'), activatedAt: null },
        timing,
      ),
      linkingFrom({ channel: 'webNew', ...none, shippingMailAt: null }, timing),
      linkingFrom(
        { channel: 'webMnp', ...none, arrivedOn: null, completionMailAt: null, serviceStartMailAt: null },
        timing,
      ),
    ]
    expect(answers.map(({ status, rules }) => [status, rules[0]])).toEqual([
      ['waiting', 'S79'],
      ['waiting', 'S73'],
      ['waiting', 'S74'],
    ])
    expect(new Set(answers.map((answer) => answerText(answer).ja)).size).toBe(3)
  })

  it('C5: two days to activation and one to the first use are three days after the parcel', () => {
    const arrivedOn = day('2026-11-22')
    const signUp = { channel: 'webMnp', appliedOn: null, arrivedOn } as const
    const mails = { completionMailAt: null, serviceStartMailAt: null }
    expect(useStartDay({ ...signUp, ...mails }, timing)).toMatchObject({
      status: 'estimate',
      value: '2026-11-25',
    })
  })

  it('C3, S66: free is what is left of the calendar month, and never more than the rulebook’s days', () => {
    expect(freeDaysFrom(day('2026-12-01'), timing)).toBe(31)
    expect(freeDaysFrom(day('2027-02-01'), timing)).toBe(28)
    expect(freeDaysFrom(day('2026-12-01'), { ...timing, freeMonth: { maxDays: 20 } })).toBe(20)
    expect(freeDaysFrom(day('2026-12-01'), { ...timing, freeMonth: null })).toBe(0)
  })

  it('S78, C18: a parcel is told as a range with 前後', () => {
    const answer = deliveryDays(day('2026-11-22'), timing)
    expect(answer).toMatchObject({
      status: 'estimate',
      value: { earliest: '2026-11-23', latest: '2026-11-29' },
    })
    expect(answerText(answer).ja).toContain('前後')
  })

  it('C32: activation, first use and billing are three days of their own', () => {
    const signUp = {
      channel: 'store',
      signedUpAt: null,
      activatedAt: instant('2026-11-22T06:10:00Z'),
    } as const
    const nextDay = { ...timing, storeUseStart: 'nextDay' as const }
    expect(useStartDay(signUp, nextDay)).toMatchObject({ status: 'known', value: '2026-11-23' })
    expect(billingStart([day('2026-11-23')], timing, true)).toMatchObject({
      status: 'known',
      value: '2026-12-01',
    })
    expect(billingStart([day('2026-11-23')], { ...timing, freeMonth: null }, true).value).toBe('2026-11-23')
    expect(billingStart([], timing, true).value).toBeNull()
  })

  it('C4: where the rules do not say the store’s first day of use it is null and 要確認', () => {
    const signUp = {
      channel: 'store',
      signedUpAt: null,
      activatedAt: instant('2026-11-22T06:10:00Z'),
    } as const
    const answer = useStartDay(signUp, timing)
    expect(answer).toMatchObject({ status: 'open', value: null, rules: ['C4'] })
    expect(answerText(answer).ja).toContain('要確認')
  })
})
