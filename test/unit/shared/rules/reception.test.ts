import { describe, expect, it } from 'vitest'
import type { Line } from '#shared/domain/line.ts'
import type { PhoneAnswer, FirstMinute, Visit } from '#shared/domain/first-minute.ts'
import type { Session } from '#shared/domain/session.ts'
import type { PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { mayGoTo } from '#shared/rules/session/flow.ts'
import {
  deferredFromStart,
  mnpEnd,
  phoneOf,
  placeOf,
  receptionIssues,
  receptionReady,
} from '#shared/rules/forms/first-minute.ts'
import { activeSession, filledSession, withLineOf } from '#test/fixtures/desk-session.ts'

const FATHER = 0
const MOTHER = 1
const SON = 2

function answered(session: Session, fields: Partial<FirstMinute>): Session {
  if (session.firstMinute === null) throw new Error('nothing asked')
  return { ...session, firstMinute: { ...session.firstMinute, ...fields } }
}

const visiting = (session: Session, n: number, visit: Partial<Visit>): Session =>
  withLineOf(session, n, { visit: { phone: 'ready', place: null, ...visit } })

function lineOf(session: Session, n: number): Line {
  const line = session.lines[n]
  if (!line) throw new Error('no such line')
  return line
}

const whys = (session: Session, kind: 'contractor' | 'user') =>
  session.lines.map((line) => deferredFromStart(session, line, kind))

function codes(session: Session): string[] {
  const verdict = receptionReady(session)
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code)
}

describe('the first minute', () => {
  it('W1: nothing else is asked before phones and people are known', () => {
    const asked = filledSession()
    expect(codes(asked)).toEqual([])
    expect(codes(answered(asked, { contractorPhone: null }))).toEqual(['contractorPhoneNotAsked'])
    expect(codes(visiting(asked, SON, { phone: null }))).toEqual(['userPhoneNotAsked'])
    expect(codes(answered(asked, { phoneReplaced: null }))).toEqual(['phoneReplacedNotAsked'])
  })

  it('W1: a line of the contractor’s own asks for no second phone', () => {
    const session = visiting(filledSession(), FATHER, { phone: null })
    expect(codes(session)).toEqual([])
    expect(phoneOf(session, lineOf(session, FATHER))).toBe('ready')
  })

  it('W1: a session from before the question passes', () => {
    expect(codes({ ...filledSession(), firstMinute: null })).toEqual([])
  })

  it('W2: before a phone is replaced, LINE引き継ぎ is confirmed', () => {
    const replacing = answered(filledSession(), { phoneReplaced: true })
    expect(codes(replacing)).toEqual(['transferNotConfirmed'])
    expect(codes(answered(replacing, { transferConfirmed: true }))).toEqual([])
  })

  it.each<[PhoneAnswer, string]>([
    ['ready', 'store'],
    ['noLine', 'home'],
    ['notHere', 'home'],
    ['absent', 'home'],
  ])('W1: 店頭 or 自宅 follows the phone (%s → %s), unless staff say otherwise', (phone, place) => {
    const session = visiting(filledSession(), SON, { phone })
    expect(placeOf(session, lineOf(session, SON))).toBe(place)
    const home = visiting(filledSession(), SON, { phone: 'ready', place: 'home' })
    expect(placeOf(home, lineOf(home, SON))).toBe('home')
  })
})

describe('what is left for home from the start', () => {
  it('nothing, when everybody is here with a phone', () => {
    const session = activeSession()
    expect(whys(session, 'contractor')).toEqual([null, null, null])
    expect(whys(session, 'user')).toEqual([null, null, null])
  })

  it('W5: without the contractor’s phone every link waits, and none moves to somebody else’s phone', () => {
    const session = answered(activeSession(), { contractorPhone: 'notHere' })
    expect(whys(session, 'contractor')).toEqual(['noPhone', 'noPhone', 'noPhone'])
    expect(whys(session, 'user')).toEqual(['noPhone', 'atHome', 'atHome'])
  })

  it('W6: an absent child’s link alone waits', () => {
    const session = visiting(activeSession(), SON, { phone: 'absent' })
    expect(whys(session, 'contractor')).toEqual([null, null, null])
    expect(whys(session, 'user')).toEqual([null, null, 'absent'])
  })

  it('W7: a mother without LINE gets that as the reason', () => {
    expect(whys(visiting(activeSession(), MOTHER, { phone: 'noLine' }), 'user')).toEqual([
      null,
      'noLine',
      null,
    ])
  })

  it('W1: what staff set to 自宅 is left for home though the phone is here', () => {
    expect(whys(visiting(activeSession(), MOTHER, { place: 'home' }), 'user')).toEqual([null, 'atHome', null])
  })
})

describe('the end of an MNP number', () => {
  const today = '2026-11-30' as PlainDate
  it.each([
    ['2026-11-29', 'over'],
    ['2026-11-30', 'today'],
    ['2026-12-01', 'tomorrow'],
    ['2026-12-02', null],
    ['', null],
    ['2026-13-01', null],
  ])('W1: %s on 2026-11-30 → %s', (date, end) => {
    expect(mnpEnd(date, today)).toBe(end)
  })
})

describe('a second line of the contractor’s own', () => {
  const typed: Session = { ...filledSession(), step: 'reception' }
  const firstMinute = {
    contractorPhone: 'ready',
    phoneReplaced: false,
    transferConfirmed: false,
    slipVoice: 'ja',
    largeType: false,
  } as const
  const answered = { phone: 'ready', place: null } as const
  const own = typed.lines.slice(0, 2).map((line) => ({ ...line, userSetting: 'same' as const, user: null }))
  const withSecond = (phone: PhoneAnswer | null): Session => ({
    ...typed,
    firstMinute,
    lines: own.map((line, n) => (n === 1 ? { ...line, visit: { phone, place: null } } : line)),
  })

  it('E12g, S43: its phone is asked about, not assumed; the first line’s is the contractor’s', () => {
    const verdict = receptionReady(withSecond(null))
    expect(verdict.ok ? [] : verdict.reasons.map(({ code }) => code)).toEqual(['secondPhoneNotAsked'])
    expect(receptionIssues(withSecond(null)).map(({ field }) => field)).toEqual(['line-2.visit.phone'])
    expect(receptionReady(withSecond('ready')).ok).toBe(true)
  })

  it('E12g: a second phone that is not here leaves its link for home, the first one’s not', () => {
    const session = withSecond('notHere')
    expect(session.lines.map((line) => deferredFromStart(session, line, 'user'))).toEqual([null, 'noPhone'])
    expect(session.lines.map((line) => deferredFromStart(session, line, 'contractor'))).toEqual([null, null])
  })

  it('E12g: it is asked before 確認 too, where the line became the contractor’s own on its form', () => {
    const today = '2026-11-23' as PlainDate
    const at = (phone: PhoneAnswer | null) =>
      mayGoTo({ ...withSecond(phone), step: 'lines' }, 'check', rulebook, today)
    expect(at('ready').ok).toBe(true)
    const verdict = at(null)
    expect(verdict.ok ? [] : verdict.reasons.map(({ code }) => code)).toEqual(['secondPhoneNotAsked'])
    const other = { ...typed, firstMinute, lines: typed.lines.map((line) => ({ ...line, visit: answered })) }
    expect(receptionReady(other).ok, 'one own line and two of others').toBe(true)
  })
})
