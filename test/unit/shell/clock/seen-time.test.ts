import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPcClock } from '#electron/shell/clock/pc-clock.ts'
import { createSeenTimeFile, keepSeenTime } from '#electron/shell/clock/seen-time.ts'
import { instant, plusMilliseconds } from '#shared/domain/time/time.ts'

const TODAY = instant('2026-11-30T01:00:00Z')

let folder: string
const path = () => join(folder, 'seen-time.json')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seen-time-'))
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

describe('the latest time that was believed', () => {
  it('E7d: is kept from the start on, once a minute, and at the end', async () => {
    let now = TODAY
    const file = createSeenTimeFile(folder)
    expect(file.read()).toBeNull()
    const writes = vi.spyOn(file, 'write')
    const kept = keepSeenTime({ now: () => now, onDoubt: () => undefined }, file)
    kept.start()
    expect(file.read()).toBe(TODAY)
    for (let second = 0; second < 180; second += 10) {
      now = plusMilliseconds(now, 10_000)
      await vi.advanceTimersByTimeAsync(10_000)
    }
    expect(writes.mock.calls.length).toBeGreaterThan(2)
    expect(writes.mock.calls.length).toBeLessThan(6)
    now = plusMilliseconds(now, 5000)
    kept.stop()
    expect(createSeenTimeFile(folder).read()).toBe(now)
  })

  it('E7d: a wrong clock that nobody confirmed is not remembered, so the next start asks again or is right', () => {
    const file = createSeenTimeFile(folder)
    file.write(TODAY)
    const pc = createPcClock({
      read: () => new Date('2027-11-30T01:00:00Z'),
      uptime: () => 0,
      seen: file.read(),
    })
    const kept = keepSeenTime(pc, file)
    kept.start()
    kept.stop()
    expect(file.read()).toBe(TODAY)
    expect(createPcClock({ read: () => new Date(TODAY), seen: file.read() }).doubt()).toBeNull()
  })

  it('E7d: an answer is remembered at once', () => {
    const file = createSeenTimeFile(folder)
    file.write(TODAY)
    const shown = instant('2026-12-07T01:00:00Z')
    const pc = createPcClock({ read: () => new Date(shown), uptime: () => 0, seen: file.read() })
    keepSeenTime(pc, file).start()
    pc.believe(shown)
    expect(file.read()).toBe(shown)
  })

  it('E7d: a damaged file still tells when it was written', () => {
    writeFileSync(path(), '{"latest":"20')
    utimesSync(path(), new Date(TODAY), new Date(TODAY))
    expect(createSeenTimeFile(folder).read()).toBe(TODAY)
  })

  it('E8a: one that cannot be written keeps nobody from working, and leaves the old one whole', async () => {
    const file = createSeenTimeFile(folder)
    file.write(TODAY)
    // What is in the way of a new file is in the way for root as well.
    mkdirSync(`${path()}.new`)
    const kept = keepSeenTime({ now: () => instant('2026-11-30T02:00:00Z'), onDoubt: () => undefined }, file)
    kept.start()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(readFileSync(path(), 'utf8')).toContain(TODAY)
    rmSync(`${path()}.new`, { recursive: true })
    kept.stop()
    expect(file.read()).toBe('2026-11-30T02:00:00Z')
    expect(readdirSync(folder)).toEqual(['seen-time.json'])
  })
})
