import { describe, expect, it } from 'vitest'
import type { Line } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import type { SlipRecord } from '#shared/domain/paper/slip.ts'
import { plusMinutes } from '#shared/domain/time/time.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { completion } from '#shared/rules/session/completion.ts'
import { mayNoteLoginIds, mayShowLoginId, mayUseMyPage } from '#shared/rules/slips/no-printer.ts'
import { activeSession, finishedSession, withLineOf, withSlipOf } from '#test/fixtures/desk-session.ts'
import { now } from '#test/fixtures/family-view.ts'
import { saidOf } from '#test/support/said.ts'

const later = plusMinutes(now, 30)
const codes = (verdict: Verdict): string[] => (verdict.ok ? [] : verdict.reasons.map(({ code }) => code))

function lineOf(session: Session, n: number): Line {
  const line = session.lines[n]
  if (!line) throw new Error('no such line')
  return line
}

/** With the login IDs of these lines shown. @param numbers from 0 */
function shown(session: Session, ...numbers: number[]): Session {
  return numbers.reduce(
    (all, n) => withLineOf(all, n, { loginId: { status: 'issued', issuedAt: now, shownAt: now } }),
    session,
  )
}

/** Every record of that kind changed. */
function withSlips(session: Session, kind: SlipRecord['kind'], change: Partial<SlipRecord>): Session {
  return {
    ...session,
    slips: session.slips.map((slip) => (slip.kind === kind ? { ...slip, ...change } : slip)),
  }
}

const never = { prints: 0, printedAt: null, handedAt: null, fileName: null }
/** Finished, but the user links are left for home, and nothing was ever printed. */
function unprinted(): Session {
  const done = finishedSession()
  const home = done.lines.map((line) => ({
    ...line,
    userLink: { ...line.userLink, status: 'eligible' as const, deferred: 'atHome' as const },
  }))
  return withSlips(withSlips({ ...done, lines: home }, 'contractor', never), 'user', never)
}

describe('a login ID on the screen', () => {
  const session = activeSession()
  const { id } = lineOf(session, 0)

  it('W10: is shown only to a contractor whose identity was checked', () => {
    expect(mayShowLoginId(session, id, true)).toEqual({ ok: true })
    const verdict = mayShowLoginId(session, id, false)
    expect(verdict.ok ? [] : verdict.reasons).toMatchObject([{ rule: 'W10', code: 'loginIdNeedsIdentity' }])
  })

  it('W10: of active lines of an open reception', () => {
    expect(codes(mayShowLoginId(withLineOf(session, 0, { state: 'contracted' }), id, true))).toEqual([
      'loginIdNotThere',
    ])
    expect(codes(mayShowLoginId({ ...session, status: 'parked' }, id, true))).toEqual(['sessionNotOpen'])
    expect(codes(mayShowLoginId(session, session.id as never, true))).toEqual(['unknownLine'])
  })

  it('W10: counts as noted when every line’s was shown; the one that was not is named', () => {
    const verdict = mayNoteLoginIds(shown(session, 0, 2))
    expect(verdict.ok ? [] : verdict.reasons).toMatchObject([{ code: 'loginIdNotShown' }])
    expect(verdict.ok ? '' : saidOf(verdict.reasons[0])?.text).toContain('回線2')
    expect(mayNoteLoginIds(shown(session, 0, 1, 2))).toEqual({ ok: true })
    expect(mayNoteLoginIds(shown(withLineOf(session, 1, { state: 'withdrawn' }), 0, 2))).toEqual({ ok: true })
  })

  it('W10: needs no note where the slip is in hand', () => {
    const handed = withSlipOf(session, 'contractor', null, { prints: 1, handed: true })
    expect(codes(mayNoteLoginIds(handed))).toEqual(['slipAlreadyHanded'])
  })
})

describe('a code in MyPage instead of on paper', () => {
  const session = activeSession()
  const { id, code } = lineOf(session, 1)

  it('W10, S38: while it is live and its slip in nobody’s hand', () => {
    expect(mayUseMyPage(session, id)).toEqual({ ok: true })
    const handed = withSlipOf(session, 'user', id, { prints: 1, handed: true })
    expect(codes(mayUseMyPage(handed, id))).toEqual(['slipAlreadyHanded'])
    const dead = withLineOf(session, 1, { code: code && { ...code, status: 'revoked' } })
    expect(codes(mayUseMyPage(dead, id))).toEqual(['slipCodeGone'])
    expect(codes(mayUseMyPage(session, null))).toEqual(['unknownLine'])
  })
})

describe('completing without a printer', () => {
  it('W10: what stands in for a slip counts as its hand-over', () => {
    const session = unprinted()
    const open = session.lines.filter(({ code }) => code?.status !== 'linked').length
    expect(codes(completion(session))).toEqual(Array(open + 1).fill('slipNotHanded'))
    const noted = withSlips(shown(session, 0, 1, 2), 'contractor', { substitute: 'noted' })
    expect(codes(completion(noted))).toEqual(Array(open).fill('slipNotHanded'))
    const all = withSlips(noted, 'user', { substitute: 'myPage' })
    expect(completion(all)).toEqual({ ok: true })
    expect(boardOf(all, now, rulebook).next?.because).toBe('complete')
  })

  it('W10: a line that became active after the others were noted is not forgotten', () => {
    const noted = withSlips(shown(unprinted(), 0, 1), 'contractor', { substitute: 'noted' })
    const all = withSlips(noted, 'user', { substitute: 'myPage' })
    expect(codes(completion(all))).toEqual(['slipLacksLine'])
  })
})

describe('a line that became active after the contractor slip was printed', () => {
  const activation = {
    operationId: null as never,
    attempts: 2,
    startedAt: later,
    failure: null,
    activatedAt: later,
  }
  const session = withLineOf(finishedSession(), 2, { activation })

  it('W8, L11: completion waits until its login ID is printed too', () => {
    const verdict = completion(session)
    expect(verdict.ok ? [] : verdict.reasons).toMatchObject([{ rule: 'W8', code: 'slipLacksLine' }])
    expect(verdict.ok ? '' : saidOf(verdict.reasons[0])?.text).toContain('回線3')
    expect(boardOf(session, later, rulebook).contractorSlip).toMatchObject({
      state: 'now',
      because: 'print',
      target: { control: 'slip-contractor.reprint' },
    })
    const again = { prints: 2, printedAt: later, outPending: true }
    expect(codes(completion(withSlips(session, 'contractor', again)))).toEqual(['slipLacksLine'])
    const out = withSlips(session, 'contractor', { ...again, outPending: false })
    expect(completion(out)).toEqual({ ok: true })
    expect(boardOf(out, later, rulebook).contractorSlip.state).toBe('done')
  })

  it('W8, L11: the same when that slip was handed over only afterwards', () => {
    const handedLater = withSlips(session, 'contractor', { handedAt: plusMinutes(later, 5) })
    expect(codes(completion(handedLater))).toEqual(['slipLacksLine'])
  })

  it('W8, W10: or until it is noted from the screen, that one alone', () => {
    expect(codes(mayNoteLoginIds(session))).toEqual(['loginIdNotShown'])
    const noted = withSlips(shown(session, 2), 'contractor', { substitute: 'noted' })
    expect(mayNoteLoginIds(noted)).toEqual({ ok: true })
    expect(completion(noted)).toEqual({ ok: true })
  })
})
