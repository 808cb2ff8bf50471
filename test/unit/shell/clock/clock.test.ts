import { describe, expect, it } from 'vitest'
import { createClock, createPcClock } from '#electron/shell/clock/pc-clock.ts'
import { log } from '#electron/lib/log.ts'
import { readSwitches } from '#electron/shell/switches.ts'

/** The PC's clock, and a count of milliseconds that nobody sets. */
function pc(wall: string, startAt: string | null = null) {
  const time = { now: new Date(wall), uptime: 5000 }
  const clock = createPcClock({ read: () => time.now, startAt, uptime: () => time.uptime })
  return { time, clock }
}

describe('clock', () => {
  it('L4: setting the PC back shortens nothing: time goes on from where it was', () => {
    const { time, clock } = pc('2026-11-22T06:10:00Z')
    expect(clock.now()).toBe('2026-11-22T06:10:00Z')
    time.now = new Date('2026-11-22T05:00:00Z')
    expect(clock.now()).toBe('2026-11-22T06:10:00Z')
    time.uptime += 90_000.4
    expect(clock.now()).toBe('2026-11-22T06:11:30Z')
    time.now = new Date('2026-11-22T06:12:00Z')
    expect(clock.now()).toBe('2026-11-22T06:12:00Z')
  })

  it('L4: a PC clock that was ahead and was put right again does not stop time, so a lock ends', () => {
    const { time, clock } = pc('2026-11-22T16:10:00Z')
    clock.now()
    time.now = new Date('2026-11-22T06:10:00Z')
    for (let minute = 1; minute <= 15; minute += 1) {
      time.now = new Date(time.now.getTime() + 60_000)
      time.uptime += 60_000
      clock.now()
    }
    expect(clock.now()).toBe('2026-11-22T16:25:00Z')
  })

  it('a PC that slept wakes up at the time of its clock', () => {
    const { time, clock } = pc('2026-11-22T06:10:00Z')
    clock.now()
    time.now = new Date('2026-11-22T09:00:00Z')
    expect(clock.now()).toBe('2026-11-22T09:00:00Z')
  })

  it('starts where a test puts it and goes on from there', () => {
    const { time, clock } = pc('2026-01-01T00:00:00Z', '2026-11-30T14:59:00Z')
    expect(clock.now()).toBe('2026-11-30T14:59:00Z')
    time.now = new Date('2026-01-01T00:02:00Z')
    expect(clock.now()).toBe('2026-11-30T15:01:00Z')
  })

  it('says how far it is from the PC’s clock, and apart from that what practice moved on', () => {
    const at = (testNow: string) => createClock(pc('2026-01-02T00:00:00Z', testNow).clock, 86_400_000)
    const early = at('2026-01-01T00:00:00Z')
    expect([early.ahead(), early.movedOn()]).toEqual([0, 86_400_000])
    early.forward(1000)
    expect([early.ahead(), early.movedOn()]).toEqual([1000, 86_401_000])
    expect(at('2025-12-30T00:00:00Z').ahead()).toBe(-2 * 86_400_000)
  })
})

describe('switches', () => {
  it('has a test clock only when the app is not packaged', () => {
    expect(readSwitches(['app', '--test-now=2026-11-30T00:00:00Z'], false).testNow).toBe(
      '2026-11-30T00:00:00Z',
    )
    expect(readSwitches(['app', '--test-now=2026-11-30T00:00:00Z'], true).testNow).toBeNull()
    expect(readSwitches(['app'], false).testNow).toBeNull()
  })

  it.each([
    ['family', 'reception'],
    ['family@check', 'check'],
    ['family@link', 'link'],
    ['family@done', null],
    ['family@', null],
    ['strangers', null],
  ])('Q8: seeds %s only when the app is not packaged, and only what it knows', (text, step) => {
    expect(readSwitches(['app', `--practice-seed=${text}`], false).practiceSeed).toBe(step)
    expect(readSwitches(['app', `--practice-seed=${text}`], true).practiceSeed).toBeNull()
  })
})

describe('log', () => {
  it('L9: masks whatever is no plain code', () => {
    const lines: string[] = []
    const write = process.stderr.write
    process.stderr.write = (line) => lines.push(String(line)) > 0
    try {
      log('line failed', { code: 'refused', typed: '見本 太郎', phone: '09000001234', n: 3 })
    } finally {
      process.stderr.write = write
    }
    expect(lines.join('')).toBe('[madoguchi] line failed code=refused typed=[masked] phone=[masked] n=3\n')
  })
})
