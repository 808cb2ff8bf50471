import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '#electron/clock.ts'
import { createPcClock } from '#electron/pc-clock.ts'
import { createMovedOnFile, createPracticeTime } from '#electron/practice-time.ts'
import { instant } from '#shared/domain/time.ts'
import { movedOn } from '#shared/rules/practice-time.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'practice-time-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The PC's clock, and a count of milliseconds that nobody sets. */
function pc() {
  const time = { wall: new Date('2026-11-30T01:00:00Z'), uptime: 0 }
  const file = createMovedOnFile(folder)
  const pcClock = createPcClock({ read: () => time.wall, uptime: () => time.uptime })
  const clock = createClock(pcClock, file.read())
  return { time, clock, practice: createPracticeTime(clock, file) }
}

describe('practice time', () => {
  it('moves on by a day or a calendar month, at the same time of day in Tokyo', () => {
    expect(movedOn(instant('2026-11-30T16:00:00Z'), 'day')).toBe('2026-12-01T16:00:00Z')
    expect(movedOn(instant('2026-11-30T16:00:00Z'), 'month')).toBe('2026-12-31T16:00:00Z')
    expect(movedOn(instant('2027-01-31T01:00:00Z'), 'month')).toBe('2027-02-28T01:00:00Z')
  })

  it('E12j: moves on by minutes and hours too, over midnight and the end of a month', () => {
    expect(movedOn(instant('2026-11-30T14:55:00Z'), 'tenMinutes')).toBe('2026-11-30T15:05:00Z')
    expect(movedOn(instant('2026-11-30T14:55:00Z'), 'hour')).toBe('2026-11-30T15:55:00Z')
  })

  it('E12j, L4: a quarter of an hour of lock is over after two steps, and stays so over a restart', () => {
    const { clock, practice } = pc()
    const lockedUntil = instant('2026-11-30T01:15:00Z')
    practice.forward('tenMinutes')
    expect(clock.now() < lockedUntil).toBe(true)
    practice.forward('tenMinutes')
    expect(clock.now() > lockedUntil).toBe(true)
    expect(pc().clock.now() > lockedUntil).toBe(true)
  })

  it('L4: goes forward only, is kept over a restart, and tells when it has moved', () => {
    const { clock, practice } = pc()
    let told = 0
    practice.onMoved(() => (told += 1))
    practice.forward('month')
    expect(clock.now()).toBe('2026-12-30T01:00:00Z')
    clock.forward(-1000)
    expect(clock.now()).toBe('2026-12-30T01:00:00Z')
    practice.forward('day')
    expect([told, practice.movedOn(), practice.ahead()]).toEqual([2, 31 * 86_400_000, 31 * 86_400_000])
    expect(pc().clock.now()).toBe('2026-12-31T01:00:00Z')
  })

  it('L4: the PC’s clock set back shortens nothing while time is moved on', () => {
    const { time, clock, practice } = pc()
    clock.now()
    time.wall = new Date('2026-11-29T01:00:00Z')
    time.uptime = 60_000
    practice.forward('day')
    expect(clock.now()).toBe('2026-12-01T01:01:00Z')
  })

  it('what cannot be kept does not happen', () => {
    writeFileSync(join(folder, 'in-the-way'), '')
    const time = new Date('2026-11-30T01:00:00Z')
    const clock = createClock(createPcClock({ read: () => time, uptime: () => 0 }))
    const practice = createPracticeTime(clock, createMovedOnFile(join(folder, 'in-the-way')))
    expect(() => practice.forward('day')).toThrow()
    expect(clock.now()).toBe('2026-11-30T01:00:00Z')
  })

  it('a broken file is the PC’s own time', () => {
    writeFileSync(join(folder, 'practice-time.json'), '{"aheadMilliseconds":-5}')
    expect(createMovedOnFile(folder).read()).toBe(0)
  })

  it('a number beyond every date is the PC’s own time, and is never written', () => {
    const huge = Number.MAX_SAFE_INTEGER
    writeFileSync(join(folder, 'practice-time.json'), `{"aheadMilliseconds":${String(huge)}}`)
    expect(pc().clock.now()).toBe('2026-11-30T01:00:00Z')
    expect(() => createMovedOnFile(folder).write(huge)).toThrow()
  })
})
