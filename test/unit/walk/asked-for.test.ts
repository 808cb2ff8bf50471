import { describe, expect, it } from 'vitest'
import type { LineId } from '#shared/domain/ids.ts'
import type { JournalEntry } from '#shared/domain/session.ts'
import { instant } from '#shared/domain/time/time.ts'
import { notAskedFor } from '#test/walk/asked-for.ts'
import { chance } from '#test/walk/random.ts'

const START = Date.parse('2026-12-06T01:00:00Z')

function entry(action: string, second: number, parts: Partial<JournalEntry> = {}): JournalEntry {
  const at = instant(new Date(START + second * 1000).toISOString())
  return { at, staffNumber: '', action, lineId: null, detail: {}, reason: null, ...parts }
}

function press(control: string, second: number) {
  return { at: START + second * 1000, control }
}

const [first, second] = ['a', 'b'] as unknown as [LineId, LineId]

describe('the question of the walk', () => {
  it('E1n: one press of すべて開通する activates every line once, and not one twice', () => {
    const both = [
      entry('line.activating', 2, { lineId: first }),
      entry('line.activating', 2, { lineId: second }),
    ]
    expect(notAskedFor(both, [press('activate-all', 1)])).toEqual([])
    const again = [...both, entry('line.activating', 3, { lineId: first })]
    expect(notAskedFor(again, [press('activate-all', 1)])).toHaveLength(1)
    expect(notAskedFor(again, [press('activate-all', 1), press('line-1.activate', 2.5)])).toEqual([])
  })

  it('E1n: a press of something else, or one that came later, asked for nothing', () => {
    const handed = [entry('slip.handed', 2)]
    expect(
      notAskedFor(handed, [press('slip-user-1.print', 1), press('slip-user-1.handover', 3)]),
    ).toHaveLength(1)
  })

  it('E1n: what the carrier tells by itself needs no press', () => {
    const news = [entry('line.active', 1), entry('link.linked', 2, { detail: { evidence: 'system' } })]
    expect(notAskedFor(news, [])).toEqual([])
  })

  it('E1n: the same seed presses the same', () => {
    const walk = () => {
      const by = chance(7)
      return Array.from({ length: 20 }, () => by.below(100))
    }
    expect(walk()).toEqual(walk())
    expect(new Set(walk()).size).toBeGreaterThan(10)
  })
})
