import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock, createPcClock } from '#electron/shell/clock/pc-clock.ts'
import { createMovedOnFile } from '#electron/shell/clock/moved-on-file.ts'
import { createPracticeTime } from '#electron/shell/clock/practice-time.ts'
import { instant } from '#shared/domain/time/time.ts'
import { movedOn } from '#shared/rules/calendar/practice-time.ts'

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

  it('E12j: a file of its first form, which knew the distance alone, says what it said', () => {
    writeFileSync(join(folder, 'practice-time.json'), '{"aheadMilliseconds":600000}')
    const file = createMovedOnFile(folder)
    expect([file.read(), file.damage()]).toEqual([600_000, null])
    file.write(660_000)
    expect([createMovedOnFile(folder).read(), readdirSync(folder).length]).toEqual([660_000, 2])
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

  it('E8a: a full disk is called that, and time stands where it stood', () => {
    const { clock } = pc()
    const full = {
      ...createMovedOnFile(folder),
      write: () => {
        throw Object.assign(new Error('no'), { code: 'ENOSPC' })
      },
    }
    const moved = (): void => createPracticeTime(clock, full).forward('day')
    expect(moved).toThrow(expect.objectContaining({ error: expect.objectContaining({ code: 'diskFull' }) }))
    expect(clock.now()).toBe('2026-11-30T01:00:00Z')
  })

  it('a number beyond every date is never written', () => {
    expect(() => createMovedOnFile(folder).write(Number.MAX_SAFE_INTEGER)).toThrow()
    expect(pc().clock.now()).toBe('2026-11-30T01:00:00Z')
  })
})

describe('a damaged file of practice time', () => {
  const names = ['practice-time.json', 'practice-time.copy.json']
  const damage = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  const broken = [
    '',
    '{',
    '{"aheadMilliseconds":-5}',
    'null',
    `{"aheadMilliseconds":${String(Number.MAX_SAFE_INTEGER)}}`,
  ]

  it.each(broken)(
    'E13h: «%s»: the copy counts, the file is put aside, and it is said until staff have seen it',
    (text) => {
      pc().practice.forward('month')
      damage('practice-time.json', text)
      const { clock, practice } = pc()
      expect(clock.now()).toBe('2026-12-30T01:00:00Z')
      expect(practice.damage()).toBe('copy')
      expect(readFileSync(join(folder, 'practice-time.damaged-1.json'), 'utf8')).toBe(text)
      // Nobody has seen it before the next start; moving on meanwhile hides nothing.
      pc().practice.forward('day')
      const next = pc()
      expect([next.practice.damage(), next.clock.now()]).toEqual(['copy', '2026-12-31T01:00:00Z'])
      next.practice.damageSeen()
      expect([next.practice.damage(), pc().practice.damage()]).toEqual([null, null])
      expect(pc().clock.now()).toBe('2026-12-31T01:00:00Z')
    },
  )

  it('E13h: without a copy that can be believed it is the PC’s own time, and that is said', () => {
    pc().practice.forward('month')
    for (const name of names) damage(name, '{"aheadMilliseconds":"far"}')
    const { clock, practice } = pc()
    expect([clock.now(), practice.damage()]).toEqual(['2026-11-30T01:00:00Z', 'lost'])
    expect(pc().practice.damage()).toBe('lost')
  })

  it('E13h: a file that is gone while its copy is there does not set time back either', () => {
    pc().practice.forward('day')
    rmSync(join(folder, 'practice-time.json'))
    expect([pc().clock.now(), pc().practice.damage()]).toEqual(['2026-12-01T01:00:00Z', 'copy'])
  })

  it('E13h: a damaged copy beside a whole file takes nothing away; a fresh profile has nothing to say', () => {
    expect(pc().practice.damage()).toBeNull()
    pc().practice.forward('day')
    damage('practice-time.copy.json', '{')
    expect([pc().clock.now(), pc().practice.damage()]).toEqual(['2026-12-01T01:00:00Z', null])
  })

  it('E13h: what was put aside earlier is kept, and there is an end to it', () => {
    for (let n = 1; n <= 12; n += 1) {
      damage('practice-time.json', `damaged ${n}`)
      createMovedOnFile(folder).read()
    }
    const aside = readdirSync(folder)
      .filter((name) => name.includes('damaged'))
      .sort()
    expect(aside).toHaveLength(9)
    expect(readFileSync(join(folder, aside[0] ?? ''), 'utf8')).toBe('damaged 1')
    expect(readFileSync(join(folder, aside[8] ?? ''), 'utf8')).toBe('damaged 12')
  })

  it('E13h: where nothing can be written, time is the copy’s all the same and the damage is said', () => {
    pc().practice.forward('day')
    rmSync(join(folder, 'practice-time.json'))
    mkdirSync(join(folder, 'practice-time.json.new'))
    mkdirSync(join(folder, 'practice-time.copy.json.new'))
    const { clock, practice } = pc()
    expect([clock.now(), practice.damage()]).toEqual(['2026-12-01T01:00:00Z', 'copy'])
    expect(() => practice.damageSeen()).toThrow()
    expect(practice.damage()).toBe('copy')
  })
})
