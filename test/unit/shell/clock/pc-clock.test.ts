/** A wrong clock destroys nothing: what main believes, and what it asks. */
import { describe, expect, it } from 'vitest'
import { createClock, createPcClock } from '#electron/shell/clock/pc-clock.ts'
import { instant, type Instant } from '#shared/domain/time/time.ts'
import { movedOn } from '#shared/rules/calendar/practice-time.ts'
import { afterWrongCode, isLocked } from '#shared/rules/codes/throttle.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'

const TODAY = instant('2026-11-30T01:00:00Z')
const YEAR_AHEAD = '2027-11-30T01:00:00Z'
const BACK_40_DAYS = '2026-10-21T01:00:00Z'

/** One run of the app on a PC that shows this. @param seen what the run before has believed */
function run(shows: string, seen: Instant | null = TODAY) {
  const time = { wall: new Date(shows), uptime: 0 }
  const clock = createPcClock({ read: () => time.wall, uptime: () => time.uptime, seen })
  const told: boolean[] = []
  clock.onDoubt(() => told.push(clock.doubt() !== null))
  const pass = (minutes: number): void => {
    time.wall = new Date(time.wall.getTime() + minutes * 60_000)
    time.uptime += minutes * 60_000
  }
  return { clock, time, told, pass }
}

describe('a clock that has jumped', () => {
  it.each([
    ['a year ahead', YEAR_AHEAD],
    ['back 40 days', BACK_40_DAYS],
  ])('E7a: %s at a start is asked about, and time goes on from where it was', (_, shows) => {
    const { clock, pass } = run(shows)
    expect(clock.now()).toBe(TODAY)
    pass(5)
    expect(clock.now()).toBe('2026-11-30T01:05:00Z')
    expect(clock.doubt()).toMatchObject({ expected: '2026-11-30T01:05:00Z', answered: false })
    expect(clock.doubt()?.shown.slice(0, 10)).toBe(shows.slice(0, 10))
  })

  it.each([
    ['a year ahead', YEAR_AHEAD],
    ['back 40 days', BACK_40_DAYS],
  ])('E7a: %s while the app runs is the same, and is over by itself once it is right again', (_, shows) => {
    const { clock, time, told, pass } = run(TODAY)
    expect(clock.doubt()).toBeNull()
    time.wall = new Date(shows)
    pass(1)
    expect(clock.now()).toBe('2026-11-30T01:01:00Z')
    time.wall = new Date('2026-11-30T01:01:00Z')
    pass(1)
    expect([clock.now(), clock.doubt()]).toEqual(['2026-11-30T01:02:00Z', null])
    expect(told).toEqual([true, false])
  })

  it('E7a: a night, a set-back of hours and a day off are no jump; practice time moved on is none either', () => {
    for (const shows of ['2026-11-30T23:00:00Z', '2026-12-01T01:00:00Z', '2026-11-29T04:00:00Z']) {
      const { clock } = run(shows)
      expect([clock.now(), clock.doubt()]).toEqual([instant(shows), null])
    }
    const { clock } = run(TODAY)
    const practice = createClock(clock)
    practice.forward(400 * 86_400_000)
    expect([practice.now(), clock.now(), clock.doubt()]).toEqual([
      instant('2028-01-04T01:00:00Z'),
      TODAY,
      null,
    ])
    expect(movedOn(clock.now(), 'month')).toBe('2026-12-30T01:00:00Z')
  })

  it('E7a: a first start has nothing to compare with', () => {
    const { clock } = run(YEAR_AHEAD, null)
    expect([clock.now(), clock.doubt()]).toEqual([YEAR_AHEAD, null])
  })

  it('E7b: staff say it is right: it is believed from then on, and that is told', () => {
    const { clock, told, pass } = run('2026-12-07T01:00:00Z')
    const asked = clock.doubt()
    expect(asked).not.toBeNull()
    expect(clock.believe(asked?.shown ?? TODAY)).toBe(true)
    pass(1)
    expect([clock.now(), clock.doubt()]).toEqual(['2026-12-07T01:01:00Z', null])
    expect(told.at(-1)).toBe(false)
  })

  it('E7b: an answer to what the clock showed before is none', () => {
    const { clock, time } = run('2026-12-07T01:00:00Z')
    const read = clock.doubt()?.shown ?? TODAY
    time.wall = new Date(YEAR_AHEAD)
    expect(clock.believe(read)).toBe(false)
    expect(clock.now()).toBe(TODAY)
    expect(clock.doubt()).toMatchObject({ answered: false })
  })

  it('E7b: staff say it is wrong: nobody is asked again until it is put right, and a new jump is a new question', () => {
    const { clock, time, pass } = run(YEAR_AHEAD)
    clock.now()
    clock.disbelieve()
    pass(600)
    expect(clock.doubt()).toMatchObject({ expected: '2026-11-30T11:00:00Z', answered: true })
    time.wall = new Date('2026-11-30T11:00:00Z')
    expect(clock.doubt()).toBeNull()
    time.wall = new Date(BACK_40_DAYS)
    expect(clock.doubt()).toMatchObject({ answered: false })
  })

  it('E7b: the pages’ clock is main’s, also while the PC is not believed', () => {
    const { clock } = run(YEAR_AHEAD)
    expect(clock.ahead()).toBe(-365 * 86_400_000)
    clock.believe(clock.doubt()?.shown ?? TODAY)
    expect(clock.ahead()).toBe(0)
  })
})

describe('a lock under wrong clocks', () => {
  const { link } = firstLibrary.packs[0] ?? {}
  if (!link) throw new Error('no pack')
  /** Locked at that time, by the fifth wrong code. */
  const locked = (at: Instant) => afterWrongCode({ wrongCodes: 4, lockedUntil: null }, at, link)

  it('E7c: L4: made before the jump, it is neither lifted by a year ahead nor longer by 40 days back', () => {
    const lock = locked(TODAY)
    for (const shows of [YEAR_AHEAD, BACK_40_DAYS]) {
      const { clock, pass } = run(shows)
      expect(isLocked(lock, clock.now())).toBe(true)
      pass(link.lockMinutes - 1)
      expect(isLocked(lock, clock.now())).toBe(true)
      pass(1)
      expect(isLocked(lock, clock.now())).toBe(false)
    }
  })

  it('E7c: L4: made under a clock a year ahead, it does not last a year once the clock is right again', () => {
    const wrong = run(YEAR_AHEAD)
    const lock = locked(wrong.clock.now())
    wrong.pass(2)
    const right = run('2026-11-30T01:03:00Z', wrong.clock.now())
    expect(isLocked(lock, right.clock.now())).toBe(true)
    right.pass(link.lockMinutes)
    expect(isLocked(lock, right.clock.now())).toBe(false)
  })
})
