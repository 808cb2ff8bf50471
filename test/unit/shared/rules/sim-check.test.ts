import { describe, expect, it } from 'vitest'
import type { LineId } from '#shared/domain/ids.ts'
import { completion } from '#shared/rules/session/completion.ts'
import { readIccid, simMatches } from '#shared/rules/forms/iccid.ts'
import { activeSession, finishedSession, withLineOf } from '#test/fixtures/desk-session.ts'
import { saidOf } from '#test/support/said.ts'

const session = activeSession()
const [father, mother] = session.lines
if (!father || !mother) throw new Error('no lines')

function codes(lineId: LineId, read: string, of = session): string[] {
  const verdict = simMatches(of, lineId, read)
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code)
}

describe('the SIM, read once more', () => {
  it('W3: the line’s own card passes, however a scanner writes it', () => {
    expect(codes(father.id, father.iccid)).toEqual([])
    expect(codes(father.id, (father.iccid.match(/.{1,4}/g) ?? []).join(' '))).toEqual([])
    expect(readIccid('８９-81 0')).toBe('89810')
  })

  it('W3: another line’s card is refused and named', () => {
    const verdict = simMatches(session, father.id, mother.iccid)
    expect(verdict.ok ? [] : verdict.reasons).toMatchObject([{ rule: 'W3', code: 'simOfOtherLine' }])
    expect(verdict.ok ? '' : saidOf(verdict.reasons[0])?.text).toContain('回線2')
  })

  it('W3: a card that nobody applied for, and a misread one, are told apart', () => {
    expect(codes(father.id, '8981000000000000094')).toEqual(['simUnknown'])
    expect(codes(father.id, '12')).toEqual(['simNotRead'])
  })

  it('W3: the swap comes after 開通', () => {
    const waiting = withLineOf(session, 0, { state: 'activating' })
    expect(codes(father.id, father.iccid, waiting)).toEqual(['simTooEarly'])
  })

  it('W3: nothing is complete while a card was handed out unread', () => {
    const done = finishedSession()
    expect(completion(done).ok).toBe(true)
    const unread = withLineOf(done, 1, { simCheckedAt: null })
    const verdict = completion(unread)
    expect(verdict.ok ? [] : verdict.reasons).toMatchObject([{ rule: 'W3', code: 'simNotChecked' }])
  })

  it('E14q, W3: a reception from before the first minute was asked, and a line without a card, are complete without', () => {
    const unread = withLineOf(finishedSession(), 1, { simCheckedAt: null })
    expect(completion({ ...unread, firstMinute: null }).ok).toBe(true)
    expect(completion(withLineOf(unread, 1, { simKind: 'esim', simCheckedAt: null })).ok).toBe(true)
  })
})
