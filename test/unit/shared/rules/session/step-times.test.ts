import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { stepTimes } from '#shared/rules/session/step-times.ts'

const at = (minute: number): Instant => new Date(Date.UTC(2026, 10, 22, 6, minute)).toISOString() as Instant
const entry = (minute: number, action: string, detail: JournalEntry['detail'] = {}): JournalEntry => ({
  at: at(minute),
  staffNumber: '01',
  action,
  lineId: null,
  detail,
  reason: null,
})
const to = (minute: number, step: string) => entry(minute, 'step.changed', { to: step })
const minutes = (status: 'open' | 'parked' | 'completed', entries: JournalEntry[], now: number) =>
  stepTimes({ status }, entries, at(now)).map(({ step, spent }) => [step, spent / 60_000])

describe('time per step', () => {
  const story = [
    entry(0, 'session.opened'),
    to(1, 'contractor'),
    entry(2, 'field.saved'),
    to(6, 'lines'),
    to(10, 'contractor'),
    to(12, 'check'),
    entry(14, 'application.done'),
  ]

  it('R10: every minute belongs to the step that was open in it, also when staff go back', () => {
    expect(minutes('open', story, 20)).toEqual([
      ['reception', 1],
      ['contractor', 7],
      ['lines', 4],
      ['check', 2],
      ['activate', 6],
    ])
  })

  it('R10: the time in which the customer is away is nobody’s', () => {
    const parked = [...story, entry(15, 'session.parked'), entry(45, 'session.resumed')]
    expect(minutes('open', parked, 47).at(-1)).toEqual(['activate', 3])
    expect(minutes('parked', parked.slice(0, -1), 40).at(-1)).toEqual(['activate', 1])
  })

  it('R10: a closed reception does not go on counting', () => {
    const closed = [...story, to(16, 'done'), entry(18, 'session.completed')]
    expect(minutes('completed', closed, 500).at(-1)).toEqual(['done', 2])
  })

  it('R10: a journal without a beginning, or with steps of another version, counts nothing twice', () => {
    expect(minutes('open', [], 5)).toEqual([])
    expect(minutes('open', [entry(0, 'session.opened'), to(2, 'unheard-of')], 5)).toEqual([['reception', 5]])
  })
})
