/** The calendar against a second one that counts day by day, over 2019–2035 and in any zone of the PC. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { instant, type Instant, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { activationDay } from '#shared/rules/calendar/activation-day.ts'
import { billingStart } from '#shared/rules/calendar/billing-start.ts'
import { lastCancellationDay } from '#shared/rules/calendar/cancellation.ts'
import { dataGrant } from '#shared/rules/calendar/points-outlook.ts'
import { freeDays } from '#shared/rules/calendar/free-month.ts'
import { deliveryDays, linkingFrom, mayLinkBy } from '#shared/rules/calendar/linking-time.ts'
import { monthEndTrap } from '#shared/rules/calendar/month-end.ts'
import { mnpDaysLeft, mnpLastDay } from '#shared/rules/calendar/mnp-number.ts'
import { newPlanFrom, planChangeDeadline } from '#shared/rules/calendar/plan-change.ts'
import { firstPoints, pointsStanding, snapshotAfter } from '#shared/rules/calendar/points.ts'
import { storeUseStarts } from '#shared/rules/calendar/use-start.ts'
import * as naive from './naive.ts'
import { answerText } from '#test/support/answer-text.ts'

const { timing } = rulebook
const points = rulebook.points
if (points === null) throw new Error('the default pack has points')
const tenGb = { planId: 'communication-free', capacityGb: 10 }

const FROM = Date.parse('2019-01-01T00:00:00+09:00')
const TO = Date.parse('2035-12-31T23:59:59+09:00')
const zones = ['Asia/Tokyo', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/London'] as const
const home = process.env.TZ

/** Any second, and often one around the turn of a month. */
const moments = fc.oneof(
  fc.integer({ min: FROM / 1000, max: TO / 1000 }).map((seconds) => seconds * 1000),
  fc
    .tuple(
      fc.integer({ min: 2019, max: 2035 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -90_000, max: 180_000 }),
    )
    .map(([year, month, seconds]) => Date.UTC(year, month - 1, 1) - 9 * 3_600_000 + seconds * 1000)
    .filter((ms) => ms >= FROM && ms <= TO),
)
const zone = fc.constantFrom(...zones)
const at = (ms: number): Instant => instant(new Date(ms).toISOString())
const plain = (day: naive.Day): PlainDate => naive.text(day) as PlainDate

function everywhere(check: (ms: number, today: naive.Day) => void): void {
  fc.assert(
    fc.property(moments, zone, (ms, tz) => {
      process.env.TZ = tz
      check(ms, naive.tokyoDay(ms))
    }),
    { numRuns: 150 },
  )
}

afterEach(() => {
  if (home === undefined) delete process.env.TZ
  else process.env.TZ = home
})

describe('the calendar and one that counts on its fingers', () => {
  it('S73, C19: the day after the shipping mail, from midnight in Tokyo', () => {
    everywhere((ms, today) => {
      const signUp = { channel: 'webNew', appliedOn: null, shippingMailAt: at(ms) } as const
      const value = linkingFrom(signUp, timing).value ?? ''
      expect(Date.parse(value)).toBe(naive.epochOf(naive.next(today), 0))
    })
  })

  it('S76, S77, S66, S70, S71: from the parcel to the new plan', () => {
    everywhere((_, arrived) => {
      const signUp = {
        channel: 'webMnp',
        appliedOn: null,
        arrivedOn: plain(arrived),
        completionMailAt: null,
        serviceStartMailAt: null,
      } as const
      const auto = naive.later(arrived, 2)
      const start = naive.next(auto)
      expect(activationDay(signUp, timing).value).toBe(naive.text(auto))
      expect(Date.parse(linkingFrom(signUp, timing).value ?? '')).toBe(naive.epochOf(auto, 17))
      const starts = [plain(start)]
      expect(freeDays(starts, timing, false).value).toBe(naive.freeDays(start, 31))
      const deadline = planChangeDeadline(tenGb, starts, rulebook, false).value
      expect(deadline).toBe(naive.text(naive.lastOf(start)))
      expect(deadline && newPlanFrom(deadline).value).toBe(naive.text(naive.firstOfNext(start)))
    })
  })

  it('C17: while a mail is missing, no later time makes linking possible', () => {
    everywhere((ms, arrived) => {
      const signUp = {
        channel: 'webMnp',
        appliedOn: null,
        arrivedOn: plain(arrived),
        completionMailAt: null,
        serviceStartMailAt: null,
      } as const
      expect(mayLinkBy(linkingFrom(signUp, timing), at(ms + 400 * 86_400_000))).toBe(false)
    })
  })

  it('C4, V9, V9b: at the store the smaller of both outcomes, and the earlier deadline', () => {
    everywhere((_, today) => {
      const starts = storeUseStarts(plain(today), timing)
      const tomorrow = naive.next(today)
      const both = [naive.freeDays(today, 31), naive.freeDays(tomorrow, 31)]
      expect(freeDays(starts, timing, true).value).toBe(Math.min(...both))
      expect(planChangeDeadline(tenGb, starts, rulebook, true).value).toBe(naive.text(naive.lastOf(today)))
      const trap = monthEndTrap(plain(today), [tenGb], rulebook).value
      const last = naive.steps(today, naive.lastOf(today)) < 2
      expect(trap !== null).toBe(last)
      if (trap) expect(trap.outcomes.map((outcome) => outcome.freeDays)).toEqual(both)
    })
  })

  it('S17, C31: whose link counts on the 1st', () => {
    everywhere((ms, today) => {
      const sure = naive.nextSnapshot(today)
      const standing = (snapshot: naive.Day) =>
        pointsStanding({ linkedAt: at(ms), unlinkedAt: null }, plain(snapshot)).value
      expect(standing(sure)).toBe('counted')
      if (today[2] === 1) expect(standing(today)).toBe('uncertain')
      else expect(snapshotAfter(plain(today), points)).toBe(naive.text(sure))
    })
  })

  it('V10, C37: the first real points are of the first month that is paid for', () => {
    everywhere((ms, today) => {
      const first = firstPoints(at(ms), [plain(today)], points, timing).value
      const snapshot = naive.firstOfNext(naive.firstOfNext(today))
      expect(first?.snapshot).toBe(naive.text(snapshot))
      expect(first?.about).toBe(naive.text(naive.later(snapshot, 9)))
    })
  })

  it('C32, S71, C2: the base fee runs from the 1st after the free month, or from the first day of use', () => {
    const paid = { ...timing, freeMonth: null }
    everywhere((_, today) => {
      const starts = [plain(today), plain(naive.next(today))]
      expect(billingStart(starts, timing, true).value).toBe(naive.text(naive.firstOfNext(today)))
      expect(billingStart(starts, paid, true).value).toBe(naive.text(today))
    })
  })

  it('S78: a parcel comes between the next day and a week later', () => {
    everywhere((_, today) => {
      const { value } = deliveryDays(plain(today), timing)
      expect(value).toEqual({
        earliest: naive.text(naive.next(today)),
        latest: naive.text(naive.later(today, 7)),
      })
    })
  })

  it('S67, C36: all data come on the day of activation, unless first use may be in the next month', () => {
    everywhere((_, today) => {
      const { status, value } = dataGrant(plain(today), storeUseStarts(plain(today), timing))
      const open = naive.next(today)[1] !== today[1]
      expect([status, value]).toEqual(open ? ['open', null] : ['known', naive.text(today)])
    })
  })

  it('R11: the last day of cancellation is the eighth', () => {
    everywhere((_, today) => {
      const value = lastCancellationDay(plain(today), [plain(today)], timing).value
      expect(value).toBe(naive.text(naive.later(today, 7)))
    })
  })

  it('R15, V25: the last day of an MNP number, and the days left until then', () => {
    everywhere((_, issued) => {
      const last = naive.later(issued, 14)
      expect(mnpLastDay(plain(issued), timing).value).toBe(naive.text(last))
      expect(mnpDaysLeft(plain(last), plain(issued))).toBe(naive.steps(issued, last))
    })
  })

  it('C19: the PC’s zone changes nothing, and neither does the offset in which an instant is written', () => {
    fc.assert(
      fc.property(moments, (ms) => {
        const answers = zones.map((tz) => {
          process.env.TZ = tz
          const written = Temporal.Instant.fromEpochMilliseconds(ms).toString({ timeZone: tz })
          const signUp = { channel: 'webNew', appliedOn: null, shippingMailAt: instant(written) } as const
          return linkingFrom(signUp, timing).value
        })
        expect(new Set(answers).size).toBe(1)
      }),
      { numRuns: 60 },
    )
  })

  it('every answer says why: rules, a Japanese and an English sentence, and a value exactly where it is sure or 目安', () => {
    everywhere((ms, today) => {
      const starts = storeUseStarts(plain(today), timing)
      const answers = [
        linkingFrom({ channel: 'store', signedUpAt: at(ms), activatedAt: null }, timing),
        freeDays(starts, timing, true),
        planChangeDeadline(tenGb, starts, rulebook, true),
        lastCancellationDay(plain(today), starts, timing),
        firstPoints(at(ms), starts, points, timing),
        monthEndTrap(plain(today), [tenGb], rulebook),
        dataGrant(plain(today), starts),
        billingStart(starts, timing, true),
        deliveryDays(plain(today), timing),
      ]
      for (const answer of answers) {
        const { status, value, rules } = answer
        const text = answerText(answer)
        expect(rules.length).toBeGreaterThan(0)
        expect(text.ja).toMatch(/[ぁ-ん].*。$/)
        expect(text.en).toMatch(/^[\x20-\x7e–’]+\.$/)
        expect(value !== null).toBe(status === 'known' || status === 'estimate')
      }
    })
  })
})
