import { describe, expect, it } from 'vitest'
import { rulebook } from '#shared/rulebook/index.ts'
import { mayHandOver, mayPrint as mayPrintBy } from '#shared/rules/slips/hand-over.ts'
import type { Session } from '#shared/domain/session.ts'
import { plusMinutes } from '#shared/domain/time/time.ts'
import { contractorSlipSchema, storeSlipSchema, userSlipSchema } from '#shared/domain/paper/slip.ts'
import { activeSession, withLineOf, withSlipOf } from '#test/fixtures/desk-session.ts'
import { codesOf, lines, now, rulesOf } from '#test/fixtures/family-view.ts'
import { saidOf } from '#test/support/said.ts'

const unticked = { managerApproved: false, identityChecked: false, piecesCollected: false }
const user = { kind: 'user', lineId: lines.child, reason: null, ...unticked } as const
const contractor = { kind: 'contractor', lineId: null, reason: null, ...unticked } as const
const store = { kind: 'store', lineId: null, reason: null, ...unticked } as const

/** Judged by the rulebook in force, now. */
const mayPrint = (session: Session, ask: Parameters<typeof mayPrintBy>[1], book = rulebook, at = now) =>
  mayPrintBy(session, ask, book, at)

function printed(kind: 'contractor' | 'user' | 'store', prints: number, handed = false) {
  return withSlipOf(activeSession(), kind, kind === 'user' ? lines.child : null, { prints, handed })
}

/** Counted, but nobody saw the last print come out. */
function notOut(session: Session): Session {
  return { ...session, slips: session.slips.map((slip) => ({ ...slip, outPending: true })) }
}

describe('printing', () => {
  it('V20: one contractor slip, a user slip per line and one store copy can be printed', () => {
    const session = activeSession()
    expect(mayPrint(session, contractor).ok).toBe(true)
    expect(mayPrint(session, store).ok).toBe(true)
    for (const { id } of session.lines) expect(mayPrint(session, { ...user, lineId: id }).ok).toBe(true)
  })

  it('Q1: prints nothing that is not yet committed', () => {
    const waiting = withLineOf(activeSession(), 2, { state: 'activating' })
    expect(codesOf(mayPrint(waiting, user))).toEqual(['slipNothingToPrint'])
    expect(codesOf(mayPrint(waiting, contractor))).toEqual(['slipWaitsForActivation'])
    expect(codesOf(mayPrint(withLineOf(waiting, 2, { state: 'unknown' }), store))).toEqual([
      'slipWaitsForActivation',
    ])
    const none = { ...activeSession(), lines: [] }
    expect(codesOf(mayPrint(none, contractor))).toEqual(['slipNothingToPrint'])
    expect(codesOf(mayPrint(none, user))).toEqual(['unknownLine'])
  })

  it('W8: a line that failed holds up no slip of the others', () => {
    const failed = withLineOf(activeSession(), 1, { state: 'failed' })
    expect(mayPrint(failed, contractor).ok).toBe(true)
    expect(mayPrint(failed, user).ok).toBe(true)
  })

  it('L10: printing a user slip again needs a reason', () => {
    expect(codesOf(mayPrint(printed('user', 1), user))).toEqual(['reprintNeedsReason'])
    expect(codesOf(mayPrint(printed('user', 1), { ...user, reason: '  ' }))).toEqual(['reprintNeedsReason'])
    expect(mayPrint(printed('user', 1), { ...user, reason: '紙づまり' }).ok).toBe(true)
  })

  it('L10: from the second reprint on a manager approves, as the rulebook says', () => {
    const again = { ...user, reason: '紙づまり' }
    expect(codesOf(mayPrint(printed('user', 2), again))).toEqual(['reprintNeedsManager'])
    expect(mayPrint(printed('user', 2), { ...again, managerApproved: true }).ok).toBe(true)
    const strict = { ...rulebook, managerFromReprint: 1 }
    expect(codesOf(mayPrint(printed('user', 1), again, strict))).toEqual(['reprintNeedsManager'])
  })

  it('L10: after the hand-over only a reissue helps', () => {
    expect(codesOf(mayPrint(printed('user', 1, true), { ...user, reason: '紛失' }))).toEqual(['slipCodeGone'])
  })

  it('L8: nor is a code printed that was handed over, used or revoked', () => {
    const record = { generation: 1, last4: '7K3M', issuedAt: now, handedAt: null }
    for (const status of ['linked', 'superseded', 'revoked'] as const) {
      const session = withLineOf(activeSession(), 2, { code: { ...record, status } })
      expect(codesOf(mayPrint(session, user))).toEqual(['slipCodeGone'])
    }
    const handed = withLineOf(activeSession(), 2, { code: { ...record, status: 'handed', handedAt: now } })
    expect(codesOf(mayPrint(handed, user))).toEqual(['slipCodeGone'])
  })

  it('C10b: nor is a code that is too old, where the rulebook gives codes an end', () => {
    const record = { generation: 1, last4: '7K3M', issuedAt: now, handedAt: null, status: 'expired' } as const
    expect(codesOf(mayPrint(withLineOf(activeSession(), 2, { code: record }), user))).toEqual(['codeExpired'])
    const weekly = { ...rulebook, link: { ...rulebook.link, usageCodeDays: 7 } }
    const week = 7 * 24 * 60
    expect(mayPrint(activeSession(), user, weekly, plusMinutes(now, week - 1)).ok).toBe(true)
    expect(codesOf(mayPrint(activeSession(), user, weekly, plusMinutes(now, week)))).toEqual(['codeExpired'])
    expect(mayPrint(activeSession(), user, rulebook, plusMinutes(now, week)).ok).toBe(true)
  })

  it('L11: a contractor slip is printed again with a reason, collected and with identity checked, also after its hand-over', () => {
    const ticked = { ...contractor, reason: '汚れ', identityChecked: true, piecesCollected: true }
    for (const handed of [false, true]) {
      const session = printed('contractor', 3, handed)
      expect(mayPrint(session, ticked).ok).toBe(true)
      for (const missing of [{ reason: ' ' }, { identityChecked: false }, { piecesCollected: false }]) {
        expect(rulesOf(mayPrint(session, { ...ticked, ...missing }))).toEqual(['L11'])
      }
    }
  })

  it('Q1: a print that never came out is made again with a reason alone', () => {
    for (const [kind, ask] of [
      ['contractor', contractor],
      ['user', user],
    ] as const) {
      const session = notOut(printed(kind, 2))
      expect(codesOf(mayPrint(session, ask))).toEqual(['reprintNeedsReason'])
      expect(mayPrint(session, { ...ask, reason: '用紙が出ない' }).ok).toBe(true)
    }
  })

  it('L11: staff are told to collect, destroy and check identity first', () => {
    const verdict = mayPrint(printed('contractor', 1), contractor)
    const staff = verdict.ok ? '' : saidOf(verdict.reasons[0])?.exact
    for (const word of ['回収', '破棄', '本人確認']) expect(staff).toContain(word)
  })

  it('PM: the store copy holds no secret and is printed as often as wanted', () => {
    expect(mayPrint(printed('store', 5), store).ok).toBe(true)
  })

  it('1.6: only in an open session', () => {
    const parked = { ...activeSession(), status: 'parked' as const }
    expect(codesOf(mayPrint(parked, contractor))).toEqual(['sessionNotOpen'])
    expect(codesOf(mayHandOver(parked, contractor))).toEqual(['sessionNotOpen'])
  })
})

describe('handing over', () => {
  it('S27: a printed code goes to the contractor, once', () => {
    expect(codesOf(mayHandOver(activeSession(), user))).toEqual(['slipNotPrinted'])
    expect(mayHandOver(printed('user', 1), user).ok).toBe(true)
    expect(rulesOf(mayHandOver(printed('user', 1, true), user))).toEqual(['S27'])
  })

  it('Q1: a slip that did not come out is not handed over', () => {
    expect(codesOf(mayHandOver(notOut(printed('user', 1)), user))).toEqual(['slipNotOut'])
  })

  it('S39: two papers: each slip is handed over by itself', () => {
    const session = withSlipOf(printed('user', 1, true), 'contractor', null, { prints: 1, handed: false })
    expect(mayHandOver(session, contractor).ok).toBe(true)
    expect(mayHandOver(session, user).ok).toBe(false)
  })
})

describe('what a slip has room for', () => {
  it('S3: only the contractor slip has a place for a login ID', () => {
    expect(JSON.stringify(Object.keys(userSlipSchema.shape))).not.toMatch(/login/i)
    expect(JSON.stringify(Object.keys(storeSlipSchema.shape.lines.element.shape))).not.toMatch(/login|code/i)
    expect(Object.keys(contractorSlipSchema.shape.lines.element.shape)).toContain('loginId')
  })

  it('PM: the contractor slip has the last four of each code, never a whole one', () => {
    const fields = Object.keys(contractorSlipSchema.shape.lines.element.shape)
    expect(fields).toContain('codeLast4')
    expect(fields).not.toContain('code')
  })

  it('C14: no slip has a place for a password', () => {
    for (const schema of [contractorSlipSchema, userSlipSchema, storeSlipSchema]) {
      expect(JSON.stringify(schema.toJSONSchema({ unrepresentable: 'any' }))).not.toMatch(/pass/i)
    }
  })
})
