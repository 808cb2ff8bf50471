/** A line over months, by the clock alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, type Instant } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { livedUntil, type LineHistory, type LivingLine } from '#shared/rules/data/life.ts'

const at = (text: string): Instant => instant(`${text}+09:00`)
const line: LineHistory = {
  planId: 'communication-free',
  capacityGb: 10,
  activatedAt: at('2026-11-22T15:10:00'),
  contractorLinkedAt: at('2026-11-22T16:00:00'),
  paymentKind: 'creditCard',
}
const until = (text: string, from: LineHistory = line): LivingLine => livedUntil(rulebook, from, at(text))

const grants = ({ service }: LivingLine) => service.grants.map(({ on, base, extra }) => [on, base, extra])

describe('a line in use', () => {
  it('S67: has its whole month of data on the day of activation', () => {
    const { service } = until('2026-11-22T15:11:00')
    expect(service.buckets).toEqual([{ kind: 'plan', mb: 10_000, expiresOn: '2026-12-31' }])
    expect(service).toMatchObject({ month: '2026-11', usedMb: 0 })
  })

  it('S71, S72: on the 1st, and not before, the new plan begins and the rest of the old one is carried', () => {
    const now = until('2026-11-25T10:00:00')
    const asked = { ...now.service, nextPlan: { planId: 'communication-free', capacityGb: 3 } }
    const history = { ...line, service: asked }
    expect(until('2026-11-30T23:59:59', history).capacityGb).toBe(10)
    const december = until('2026-12-01T00:00:00', history)
    expect(december.capacityGb).toBe(3)
    expect(december.service.nextPlan).toBeNull()
    expect(december.service.buckets.map(({ kind, mb }) => [kind, mb])).toEqual([
      ['carried', 10_000],
      ['plan', 3000],
    ])
  })

  it('V10, S66, S17, C37: the first grant is 1 % of a free month, the first real points come in January', () => {
    expect(grants(until('2026-12-09T12:00:00'))).toEqual([])
    expect(grants(until('2026-12-10T00:00:00'))).toEqual([['2026-12-10', 0, 0]])
    expect(grants(until('2027-01-11T12:00:00'))).toEqual([
      ['2026-12-10', 0, 0],
      ['2027-01-10', 32, 0],
    ])
  })

  it('V22, S18: by LINE Pay card 32 and 64 a month', () => {
    const { service } = until('2026-12-01T00:00:00')
    const history = { ...line, service: { ...service, paymentKind: 'linePayCard' } }
    expect(grants(until('2027-01-10T12:00:00', history)).at(-1)).toEqual(['2027-01-10', 32, 64])
  })

  it('E10a, S18, C2: pays as was chosen at the desk from the first month on; what the pack does not know, by its first kind', () => {
    const paying = (paymentKind: string) => until('2027-01-11T12:00:00', { ...line, paymentKind })
    expect(grants(paying('linePayCard')).at(-1)).toEqual(['2027-01-10', 32, 64])
    expect(paying('linePayCard').service.bills.map((bill) => bill.paymentKind)).toEqual([
      'linePayCard',
      'linePayCard',
    ])
    expect(grants(paying('creditCard')).at(-1)).toEqual(['2027-01-10', 32, 0])
    const first = rulebook.paymentKinds[0]?.id
    for (const unknown of ['', 'ofAnotherPack']) expect(paying(unknown).service.paymentKind).toBe(first)
  })

  it('V11, C31: linked on the 1st itself is too late for that month', () => {
    const late = { ...line, contractorLinkedAt: at('2026-12-01T10:00:00') }
    expect(grants(until('2026-12-20T12:00:00', late))).toEqual([])
    expect(grants(until('2027-01-20T12:00:00', late))).toHaveLength(1)
  })

  it('E14k, S17, C31: the last second before the 1st is in time, the first second of the 1st is not', () => {
    const linkedAt = (text: string) => ({ ...line, contractorLinkedAt: at(text) })
    expect(grants(until('2026-12-20T12:00:00', linkedAt('2026-11-30T23:59:59')))).toHaveLength(1)
    expect(grants(until('2026-12-20T12:00:00', linkedAt('2026-12-01T00:00:00')))).toEqual([])
  })

  it('V12: unlinked before the 1st, no points', () => {
    expect(grants(until('2027-02-20T12:00:00', { ...line, contractorLinkedAt: null }))).toEqual([])
  })

  it('R22, C3: fees are billed with the first month, and the free month reaches the base fee only', () => {
    const { bills } = until('2027-01-05T12:00:00').service
    expect(bills.map(({ month }) => month)).toEqual(['2026-11', '2026-12'])
    expect(bills[0]?.items).toEqual([
      { what: 'base', yenExTax: 0 },
      { what: 'registration', yenExTax: 3000 },
      { what: 'sim', yenExTax: 400 },
    ])
    expect(bills[1]?.items).toEqual([{ what: 'base', yenExTax: 3220 }])
  })

  it('E14p, C4, C32, S66: activated on the last day with first use on the next, the month before costs no base fee and the free month is the next', () => {
    const late = { ...line, activatedAt: at('2026-11-30T18:00:00') }
    const base = (free: boolean) => {
      const timing = {
        ...rulebook.timing,
        storeUseStart: 'nextDay' as const,
        freeMonth: free ? rulebook.timing.freeMonth : null,
      }
      const { bills } = livedUntil({ ...rulebook, timing }, late, at('2027-02-01T12:00:00')).service
      return bills.map(({ month, items }) => [month, items[0]?.yenExTax])
    }
    expect(base(true)).toEqual([
      ['2026-11', 0],
      ['2026-12', 0],
      ['2027-01', 3220],
    ])
    expect(base(false)).toEqual([
      ['2026-11', 0],
      ['2026-12', 3220],
      ['2027-01', 3220],
    ])
  })

  it('C2: a pack without a free month and without points charges and grants accordingly', () => {
    const book = { ...rulebook, points: null, timing: { ...rulebook.timing, freeMonth: null } }
    const { service } = livedUntil(book, line, at('2027-01-20T12:00:00'))
    expect(service.bills[0]?.items[0]).toEqual({ what: 'base', yenExTax: 3220 })
    expect(service.grants).toEqual([])
  })

  it('Q2: looked at once or at every step, it comes to the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 200 }),
        (days, last) => {
          const day = (n: number): Instant =>
            instant(new Date(Date.parse(line.activatedAt) + n * 86_400_000).toISOString())
          const stops = days.filter((n) => n <= last).sort((a, b) => a - b)
          const stepwise = stops.reduce<LineHistory>(
            (now, n) => ({ ...line, ...livedUntil(rulebook, now, day(n)) }),
            line,
          )
          expect(livedUntil(rulebook, stepwise, day(last))).toEqual(livedUntil(rulebook, line, day(last)))
        },
      ),
    )
  })
})
