/** The duties at the counter: which apply, which are open, what they hold back. */
import { describe, expect, it } from 'vitest'
import type { Session } from '#shared/domain/session.ts'
import type { PlainDate } from '#shared/domain/time/time.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { rulebookSchema, type Duty, type Rulebook } from '#shared/rulebook/schema/pack.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { typedDaysLeft } from '#shared/rules/calendar/mnp-number.ts'
import {
  activationDuties,
  applicationDuties,
  completionDuties,
  dutiesNow,
} from '#shared/rules/duties/duties.ts'
import { dutyText, dutyTitle, voices } from '#shared/rules/duties/duty-text.ts'
import { firstDays } from '#shared/words/first-days.ts'
import { staleAnswers } from '#shared/rules/duties/duty-stale.ts'
import { mayActivate } from '#shared/rules/session/flow.ts'
import { activeSession, filledSession, today, withLineOf } from '#test/fixtures/desk-session.ts'
import { now } from '#test/fixtures/family-view.ts'
import { saidOf } from '#test/support/said.ts'

const day = (text: string) => text as PlainDate
const ids = (session: Session, on = today, book: Rulebook = rulebook) =>
  dutiesNow(session, book, on).map(({ control }) => control)

/** The session with one answer changed; null: none. */
function answering(session: Session, dutyId: string, value: string | null, n: number | null = null): Session {
  const lineId = n === null ? null : (session.lines[n]?.id ?? null)
  const others = (session.duties ?? []).filter((one) => one.dutyId !== dutyId || one.lineId !== lineId)
  const own = value === null ? [] : [{ dutyId, lineId, value, by: 'staff' as const, at: now }]
  return { ...session, duties: [...others, ...own] }
}

const said = (verdict: Verdict) =>
  verdict.ok ? [] : verdict.reasons.map((each) => `${each.rule} ${each.code} ${saidOf(each)?.text}`)
const onLine = (session: Session, n: number, on = today, book: Rulebook = rulebook) => {
  const line = session.lines[n]
  if (!line) throw new Error('no such line')
  return said(activationDuties(session, line, book, on))
}

const mnp = { numberKind: 'mnp', phoneNumber: '09000001234', mnpNumber: '1123456789' } as const

describe('what comes before the contract', () => {
  const applying = (session: Session) => said(applicationDuties(session, rulebook, today))

  it('R7, R5: nothing is applied for while the terms are not explained or who applies is not checked', () => {
    expect(applying(filledSession())).toEqual([])
    expect(applying(answering(filledSession(), 'matters.cancel', null))).toEqual([
      expect.stringMatching(/ dutyOpen /),
    ])
    // Only the address differs, and a second paper shows it.
    expect(applying(answering(filledSession(), 'identity.match', 'supplement'))).toEqual([])
    expect(applying(answering(filledSession(), 'identity.match', 'ng'))).toEqual([
      expect.stringMatching(/^R5 dutyStops /),
    ])
  })

  it('W8, R14: a line’s own duty, and what is handed over at the end, do not hold the family’s application back', () => {
    expect(applying(answering(filledSession(), 'minor.filtering', null, 2))).toEqual([])
    expect(applying(answering(filledSession(), 'handOver.document', null))).toEqual([])
  })

  it('R7: a reception from before duties were asked goes on without them', () => {
    expect(applying({ ...filledSession(), duties: null })).toEqual([])
  })
})

describe('which duties apply', () => {
  it('R8: who uses it, the 8-day measure, the cost of leaving and the data limit are always among them', () => {
    const session = filledSession()
    expect(ids(session)).toEqual(
      expect.arrayContaining([
        'duty.matters.user',
        'duty.matters.measure',
        'duty.matters.cancel',
        'duty.matters.limits',
      ]),
    )
    for (const id of ['matters.user', 'matters.measure', 'matters.cancel', 'matters.limits']) {
      expect(rulebook.duties.items.find((duty) => duty.id === id)?.rules).toContain('R8')
    }
  })

  it('R11, C2: the days of initial cancellation are explained where the pack has them for one of the lines', () => {
    const voiceOnly = {
      ...rulebook,
      timing: {
        ...rulebook.timing,
        cancellation: { ...rulebook.timing.cancellation, lines: 'voice' as const },
      },
    }
    const plans = filledSession().lines.map(({ planId }) => planId)
    const dataOnly = { ...voiceOnly, duties: { ...rulebook.duties, dataPlans: plans } }
    expect(ids(filledSession(), today, voiceOnly)).toContain('duty.matters.measure')
    expect(ids(filledSession(), today, dataOnly)).not.toContain('duty.matters.measure')
  })

  it('R12: where a pack lets minors sign, a guardian’s consent comes before the contract', () => {
    const teenager = {
      ...filledSession(),
      contractor: { ...filledSession().contractor, birthDate: '2010-05-05' },
    }
    expect(ids(teenager)).toContain('duty.minor.guardian')
    expect(ids(filledSession())).not.toContain('duty.minor.guardian')
    expect(said(applicationDuties(teenager, rulebook, today))).toEqual([
      expect.stringMatching(/^R12 dutyOpen /),
    ])
    const refused = answering(teenager, 'minor.guardian', 'none')
    expect(said(applicationDuties(refused, rulebook, today))).toEqual([
      expect.stringMatching(/^R12 dutyStops /),
    ])
    const agreed = answering(teenager, 'minor.guardian', 'paper')
    expect(said(applicationDuties(agreed, rulebook, today))).toEqual([])
  })

  it('R13: a pack may ask for a proof of who uses a line, of every user who is not the contractor', () => {
    const [first] = rulebook.duties.items
    if (!first) throw new Error('no duty')
    const proof: Duty = {
      ...first,
      id: 'user.proof',
      per: 'line',
      when: 'otherUser',
      about: 'user',
      rules: ['R13'],
    }
    const book = { ...rulebook, duties: { ...rulebook.duties, items: [proof] } }
    expect(ids(filledSession(), today, book)).toEqual(['line-2.duty.user.proof', 'line-3.duty.user.proof'])
  })

  it('R14, R12: a line asks about filtering while its user is under 18 on that day', () => {
    const session = filledSession()
    expect(ids(session).filter((id) => id.includes('minor'))).toEqual([
      'line-3.duty.minor.age',
      'line-3.duty.minor.filtering',
      'line-3.duty.minor.enabled',
    ])
    // The son was born on 2014-06-20.
    expect(ids(session, day('2032-06-19'))).toContain('line-3.duty.minor.age')
    expect(ids(session, day('2032-06-20'))).not.toContain('line-3.duty.minor.age')
  })

  it('R14: with the guardian’s written waiver nothing is switched on', () => {
    const session = answering(filledSession(), 'minor.filtering', 'waived', 2)
    expect(ids(session)).not.toContain('line-3.duty.minor.enabled')
    expect(onLine(session, 2)).toEqual([])
  })

  it('E14a, R14: one minor’s written waiver frees that minor’s line only, not a brother’s', () => {
    const alone = filledSession()
    const son = alone.lines[2]?.user ?? null
    const two = withLineOf(alone, 1, { userSetting: 'different', user: son })
    const waived = answering(answering(two, 'minor.filtering', null, 1), 'minor.filtering', 'waived', 2)
    expect(ids(waived)).toContain('line-2.duty.minor.enabled')
    expect(ids(waived)).not.toContain('line-3.duty.minor.enabled')
  })

  it('R16, R17: a line that brings its number asks for the way and the name; the way is a number until staff say else', () => {
    const session = withLineOf(filledSession(), 0, { ...mnp, mnpExpiresOn: '2036-12-01' })
    expect(ids(session)).toEqual(
      expect.arrayContaining(['line-1.duty.mnp.method', 'line-1.duty.mnp.sameName']),
    )
    expect(onLine(session, 0)).toEqual([expect.stringMatching(/^R17 dutyOpen 回線1の/)])
    const oneStop = answering(answering(session, 'mnp.sameName', 'ok', 0), 'mnp.method', 'oneStop', 0)
    expect(onLine(oneStop, 0)).toEqual([expect.stringMatching(/^R16 dutyStops/)])
  })

  it('R1, R3: data lines are asked for an identity only where the pack says so', () => {
    const dataPlans = rulebook.plans.map(({ id }) => id)
    const needs = { ...rulebook, duties: { ...rulebook.duties, dataPlans } }
    const exempt = { ...needs, duties: { ...needs.duties, dataSimNeedsId: false } }
    expect(ids(filledSession(), today, needs)).toContain('duty.identity.document')
    expect(ids(filledSession(), today, exempt)).not.toContain('duty.identity.document')
    expect(ids(filledSession(), today, exempt)).not.toContain('duty.matters.cancel')
  })

  it('R30, C3: minimum use and the free month’s exceptions are told where the pack has them', () => {
    expect(ids(filledSession())).toContain('duty.matters.freeMonth')
    const without = { ...rulebook, minimumUse: null, timing: { ...rulebook.timing, freeMonth: null } }
    expect(ids(filledSession(), today, without)).not.toContain('duty.matters.freeMonth')
    expect(ids(filledSession(), today, without)).not.toContain('duty.matters.cancel')
  })

  it('R7: a reception from before they were asked has none, and nothing holds it back', () => {
    const old = { ...activeSession(), duties: null }
    expect(dutiesNow(old, rulebook, today)).toEqual([])
    expect(onLine(old, 0)).toEqual([])
    expect(completionDuties(old, rulebook, today)).toEqual({ ok: true })
  })

  it('a line that is withdrawn is asked nothing', () => {
    expect(ids(withLineOf(filledSession(), 2, { state: 'withdrawn' }))).not.toContain('line-3.duty.minor.age')
  })
})

describe('what holds an activation back', () => {
  it('R7: everything open is named with its rule, and nothing once all is answered', () => {
    const session = filledSession()
    expect(onLine(session, 0)).toEqual([])
    const asked = { ...session, duties: [] }
    expect(onLine(asked, 0).length).toBe(11)
    expect(onLine(asked, 0)[0]).toBe('R1 dutyOpen 本人確認書類の原本が、まだ済んでおりません。')
  })

  it('R14, R8: the minor’s line waits for age check and filtering; the others do not', () => {
    const session = answering(filledSession(), 'minor.filtering', null, 2)
    expect(onLine(session, 2)).toEqual([
      'R14 dutyOpen 回線3のフィルタリングのご説明が、まだ済んでおりません。',
    ])
    expect(onLine(session, 0)).toEqual([])
  })

  it('R5: a mismatch stops, and so does a document that is over', () => {
    expect(onLine(answering(filledSession(), 'identity.match', 'ng'), 0)).toEqual([
      expect.stringMatching(/^R5 dutyStops/),
    ])
    const over = answering(filledSession(), 'identity.expiry', '2026-01-31')
    expect(onLine(over, 0)).toEqual([expect.stringMatching(/documentOver 書類の有効期限が過ぎております。$/)])
    expect(onLine(answering(over, 'identity.expiry', today), 0)).toEqual([])
  })

  it('R2: how it was checked is kept as a result, and a pack may ask for the chip', () => {
    const items = rulebook.duties.items.map((duty) => {
      if (duty.id !== 'identity.method' || duty.answer.kind !== 'choice') return duty
      const options = duty.answer.options.map((option) => ({ ...option, stops: option.id === 'face' }))
      return { ...duty, answer: { ...duty.answer, options } }
    })
    const strict = { ...rulebook, duties: { ...rulebook.duties, items } }
    expect(onLine(filledSession(), 0)).toEqual([])
    expect(onLine(filledSession(), 0, today, strict)).toEqual([expect.stringMatching(/^R2 dutyStops/)])
    const chip = answering(filledSession(), 'identity.method', 'chip')
    expect(onLine(chip, 0, today, strict)).toEqual([])
  })

  it('R15: a number is refused below the days that the pack wants, and counted down to them', () => {
    expect(typedDaysLeft('2026-12-01', day('2026-11-30'))).toBe(1)
    expect(typedDaysLeft('2026-12-01', day('2026-12-01'))).toBe(0)
    expect(typedDaysLeft('2026-02-30', day('2026-02-01'))).toBeNull()
    const session = answering(
      withLineOf(filledSession(), 0, { ...mnp, mnpExpiresOn: '2026-12-01' }),
      'mnp.sameName',
      'ok',
      0,
    )
    expect(onLine(session, 0, day('2026-12-01'))).toEqual([])
    expect(onLine(session, 0, day('2026-12-02'))).toEqual([expect.stringMatching(/^R15 mnpTooShort 回線1/)])
    const { mnp: rules } = rulebook.timing
    const wants = { ...rules, minDaysLeft: { ...rules.minDaysLeft, store: 2 } }
    const strict = { ...rulebook, timing: { ...rulebook.timing, mnp: wants } }
    expect(onLine(session, 0, day('2026-11-30'), strict)).toEqual([expect.stringMatching(/^R15/)])
    expect(onLine(session, 0, day('2026-11-29'), strict)).toEqual([])
  })

  it('R26: the screening’s outcome is the line’s state, without a reason: 保留 and 否 are not activated', () => {
    for (const state of ['onHold', 'declined'] as const) {
      const line = { ...filledSession().lines[0], state }
      expect(mayActivate(line).ok).toBe(false)
      expect(Object.keys(line).filter((key) => /screening|reason/i.test(key))).toEqual([])
    }
    expect(ids(filledSession())).toContain('duty.matters.screening')
  })
})

describe('what holds the end back', () => {
  it('R7, R14: the contract document, and the filter on a minor’s phone', () => {
    const session = activeSession()
    expect(completionDuties(session, rulebook, today)).toEqual({ ok: true })
    const open = answering(answering(session, 'handOver.document', null), 'minor.enabled', null, 2)
    expect(said(completionDuties(open, rulebook, today))).toEqual([
      expect.stringMatching(/^R14 dutyOpen 回線3の/),
      expect.stringMatching(/^R7 dutyOpen 契約書面のお渡し/),
    ])
  })

  it('R11: the hand-over keeps its time: its day is the first of the days', () => {
    const given = dutiesNow(activeSession(), rulebook, today).find(
      ({ duty }) => duty.id === 'handOver.document',
    )
    expect(given?.answer?.at).toBe(now)
    expect(given?.duty.rules).toContain('R11')
  })
})

describe('answers that no longer hold', () => {
  it('R5: the document is compared again when name, address or date of birth are typed anew', () => {
    const before = filledSession()
    const after = { ...before, contractor: { ...before.contractor, address: '別の住所1-1' } }
    const stale = staleAnswers(before, after, rulebook).map(({ dutyId }) => dutyId)
    expect(stale).toEqual(expect.arrayContaining(['identity.match', 'identity.method']))
    expect(stale).not.toContain('matters.fees')
    const phone = { ...before, contractor: { ...before.contractor, contactPhone: '0312345678' } }
    expect(staleAnswers(before, phone, rulebook)).toEqual([])
  })

  it('R13, R14: another user of a line is asked about anew', () => {
    const before = filledSession()
    const [, , son] = before.lines
    const user = son?.user ? { ...son.user, givenName: '二郎' } : null
    const after = withLineOf(before, 2, { user })
    expect(staleAnswers(before, after, rulebook).map(({ dutyId }) => dutyId)).toEqual(
      expect.arrayContaining(['matters.user', 'minor.age', 'minor.filtering', 'minor.enabled']),
    )
  })

  it('a line that is gone leaves no answer', () => {
    const before = filledSession()
    const after = { ...before, lines: before.lines.slice(0, 2) }
    expect(staleAnswers(before, after, rulebook).every(({ lineId }) => lineId === before.lines[2]?.id)).toBe(
      true,
    )
    expect(staleAnswers(before, after, rulebook)).toHaveLength(3)
  })
})

describe('the board', () => {
  it('N6, R7: leads to the first open duty before 申し込む, and before the end', () => {
    const open = answering(filledSession(), 'matters.limits', null)
    expect(boardOf(open, now, rulebook).next).toMatchObject({
      because: 'duties',
      target: { step: 'check', control: 'duty.matters.limits' },
    })
    expect(boardOf(filledSession(), now, rulebook).next?.because).toBe('send')
  })
})

describe('the words of the duties', () => {
  it('R9: each is said in three voices, with the pack’s numbers in them and nothing unfilled', () => {
    for (const duty of rulebook.duties.items) {
      for (const voice of voices) {
        const text = dutyText(duty, rulebook, voice, today, firstDays)
        expect(text).not.toMatch(/[{}]/)
        expect(text.length).toBeGreaterThan(10)
      }
    }
    const cancel = rulebook.duties.items.find(({ id }) => id === 'matters.cancel')
    expect(cancel && dutyText(cancel, rulebook, 'ja', today, firstDays)).toContain('9,800円')
    const measure = rulebook.duties.items.find(({ id }) => id === 'matters.measure')
    expect(measure && dutyTitle(measure, rulebook, 'ja')).toBe('初期契約解除(8日間)')
  })

  it('R6, R20, R29, R31: nothing asks for a number or an image: every answer is a tick, a result, an option or a day', () => {
    const kinds = new Set(rulebook.duties.items.map(({ answer }) => answer.kind))
    expect([...kinds].sort()).toEqual(['choice', 'date', 'result', 'tick'])
    const document = rulebook.duties.items.find(({ id }) => id === 'identity.document')
    expect(document?.hint.ja).toContain('表面だけ')
    const enabled = rulebook.duties.items.find(({ id }) => id === 'minor.enabled')
    expect(enabled?.hint.ja).toMatch(/お客様ご自身.*ID検索/)
  })

  it('C1: a pack whose duties do not hold together is refused', () => {
    const [first] = rulebook.duties.items
    const answer = { kind: 'choice', options: [], preset: null, onDisplay: null }
    const empty = { ...rulebook.duties, items: [{ ...first, answer }] }
    expect(rulebookSchema.safeParse({ ...rulebook, duties: empty }).success).toBe(false)
  })
})
