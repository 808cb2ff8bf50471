import { describe, expect, it } from 'vitest'
import { deskCalls } from '#shared/contract/desk.ts'
import { emptyLineUser, type LineUser } from '#shared/domain/person.ts'
import { changeUser, linkUser, reissue } from '#shared/rules/linking/link-engine.ts'
import { reissue as words } from '#shared/words/desk/steps/link.ja.ts'
import { mayReissue, reissueEffect, reissueReasons } from '#shared/rules/codes/reissue.ts'
import { plusMinutes } from '#shared/domain/time/time.ts'
import { mayChangeUser } from '#shared/rules/linking/may-link.ts'
import { pathText } from '#shared/rules/linking/guide.ts'
import {
  changedDevice,
  changedLine,
  codesOf,
  contractorLinked,
  deviceIn,
  done,
  later,
  lineIn,
  lines,
  now,
  phones,
  rulesOf,
} from '#test/fixtures/family-view.ts'
import { saidOf } from '#test/support/said.ts'

const ask = { lineId: lines.child, contractorPresent: true } as const
const childTypes = { lineId: lines.child, deviceId: phones.child, actor: 'user' } as const
const grandmother: LineUser = {
  familyName: '見本',
  givenName: '松子',
  sex: 'female',
  birthDate: '1950-01-05',
  relation: 'grandmother',
}

function failed() {
  return changedLine(contractorLinked(), lines.child, {
    userLink: { status: 'failed', deviceId: phones.child },
  })
}

/** The child's phone after five wrong codes. */
function lockedAfterFailure() {
  return changedDevice(failed(), phones.child, { wrongCodes: 5, lockedUntil: plusMinutes(now, 15) })
}

function linked() {
  return done(linkUser(contractorLinked(), { ...childTypes, match: 'current' }))
}

describe('reissue', () => {
  it('E11i, L4, S60: a phone that only has to wait is no reason for a new code; afterwards, or where the code is dead, it is', () => {
    const view = lockedAfterFailure()
    const verdict = mayReissue(view, { ...ask, reason: 'linkFailed' })
    expect(codesOf(verdict)).toEqual(['reissueWaits'])
    expect(verdict.ok ? '' : saidOf(verdict.reasons[0])?.todo).toMatch(/\d+:\d\dまでお待ち/)
    expect(mayReissue(view, { ...ask, reason: 'slipLost' }).ok).toBe(true)
    expect(mayReissue({ ...view, now: plusMinutes(now, 15) }, { ...ask, reason: 'linkFailed' }).ok).toBe(true)
    const dead = changedLine(view, lines.child, { code: { status: 'revoked', issuedAt: now } })
    expect(mayReissue(dead, { ...ask, reason: 'linkFailed' }).ok).toBe(true)
  })

  it('S60: is offered after a failed user link', () => {
    expect(mayReissue(failed(), { ...ask, reason: 'linkFailed' }).ok).toBe(true)
  })

  it('S60: a link that has not failed keeps its code', () => {
    expect(rulesOf(mayReissue(contractorLinked(), { ...ask, reason: 'linkFailed' }))).toEqual(['S60'])
  })

  it('S61: the path is shown with the labels of MyPage', () => {
    expect(pathText('reissueCode')).toBe('「契約情報」>「(利用コード)再設定する」')
  })

  it('S61: the new code takes the old one’s place', () => {
    const view = done(reissue(later(failed(), 5), { ...ask, reason: 'linkFailed' }))
    expect(lineIn(view, lines.child).code).toEqual({ status: 'issued', issuedAt: view.now })
  })

  it('L10: a slip that is lost or did not come out whole is reason enough', () => {
    for (const reason of ['slipLost', 'slipSpoiled'] as const) {
      expect(mayReissue(contractorLinked(), { ...ask, reason }).ok).toBe(true)
    }
  })

  it('C38: a code that has linked is final: no reissue for a slip that nobody needs any more', () => {
    for (const reason of ['linkFailed', 'slipLost', 'slipSpoiled'] as const) {
      expect(codesOf(mayReissue(linked(), { ...ask, reason }))).toEqual(['reissueNotNeeded'])
    }
  })

  it('C38: after unlinking or after a revoked code, a new code may be had for any reason', () => {
    const unlinked = changedLine(linked(), lines.child, { userLink: { status: 'unlinked', deviceId: null } })
    const revoked = changedLine(contractorLinked(), lines.child, {
      code: { status: 'revoked', issuedAt: now },
    })
    for (const reason of reissueReasons) {
      expect(mayReissue(unlinked, { ...ask, reason }).ok).toBe(true)
      expect(mayReissue(revoked, { ...ask, reason }).ok).toBe(true)
    }
  })

  it('C10: keeps an existing link, except where phone or slip is lost or stolen', () => {
    expect(reissueEffect('linkFailed').userLink).toBe('kept')
    expect(reissueEffect('slipLost').userLink).toBe('kept')
    expect(reissueEffect('slipSpoiled').userLink).toBe('kept')
    expect(reissueEffect('lostOrStolen').userLink).toBe('revoked')
    const view = done(reissue(linked(), { ...ask, reason: 'lostOrStolen' }))
    expect(lineIn(view, lines.child)).toMatchObject({
      userLink: { status: 'revoked', deviceId: null },
      contractorLink: { status: 'linked' },
      code: { status: 'issued' },
    })
  })

  it('S30: a new code for a new user goes by the change of user alone, which asks who that is', () => {
    const { shape } = deskCalls['code.reissue'].input
    expect(reissueReasons).not.toContain('userChanged')
    expect(shape.reason.options).toEqual([...reissueReasons])
  })

  it('C10: the effect is told before it happens', () => {
    expect(words.effects[reissueEffect('slipLost').userLink]).toContain('現在の連携はそのままです')
    expect(words.effects[reissueEffect('lostOrStolen').userLink]).toContain('無効')
    for (const reason of reissueReasons) expect(reissueEffect(reason).code).toBe('superseded')
  })

  it('C13: the contractor asks for it; a user who forgot the code asks the contractor', () => {
    for (const reason of reissueReasons) {
      const verdict = mayReissue(failed(), { ...ask, reason, contractorPresent: false })
      expect(rulesOf(verdict)).toEqual(['C13'])
    }
  })

  it('S36: there is nothing to reissue before the contract is concluded', () => {
    const view = changedLine(failed(), lines.child, { state: 'screening', code: null })
    expect(rulesOf(mayReissue(view, { ...ask, reason: 'linkFailed' }))).toEqual(['S36'])
    expect(codesOf(mayReissue({ ...view, lines: [] }, { ...ask, reason: 'linkFailed' }))).toEqual([
      'unknownLine',
    ])
  })
})

describe('a line that is over', () => {
  it('W8: gets no new code and no new user', () => {
    const over = changedLine(failed(), lines.child, { state: 'withdrawn' })
    const change = { ...ask, user: grandmother, reason: '祖母が使うため' }
    expect(codesOf(mayReissue(over, { ...ask, reason: 'lostOrStolen' }))).toEqual(['lineEnded'])
    expect(codesOf(mayChangeUser(over, change))).toEqual(['lineEnded'])
  })
})

describe('V18: v1 is reissued as v2', () => {
  const v2 = () => done(reissue(failed(), { ...ask, reason: 'linkFailed' }))

  it('V18: v1 is refused: staff read 再発行済み, the customer a general sentence', () => {
    const { verdict } = linkUser(v2(), { ...childTypes, match: 'superseded' })
    const [first] = verdict.ok ? [] : verdict.reasons
    expect(saidOf(first)?.exact).toContain('再発行済み')
    expect(saidOf(first)?.text).not.toContain('再発行')
  })

  it('V18: v2 is accepted once', () => {
    const view = done(linkUser(v2(), { ...childTypes, match: 'current' }))
    expect(lineIn(view, lines.child)).toMatchObject({
      userLink: { status: 'linked', deviceId: phones.child },
      code: { status: 'linked' },
    })
  })

  it('V18: v2 a second time is refused', () => {
    const view = done(linkUser(v2(), { ...childTypes, match: 'current' }))
    const again = linkUser(view, { ...childTypes, match: 'used' })
    expect(codesOf(again.verdict)).toEqual(['codeUsed'])
    expect(deviceIn(again.view, phones.child).wrongCodes).toBe(1)
    expect(lineIn(again.view, lines.child).userLink.status).toBe('linked')
  })

  it('S62: the user link is made with the new code', () => {
    expect(linkUser(v2(), { ...childTypes, match: 'current' }).verdict.ok).toBe(true)
  })
})

describe('the user changes', () => {
  const change = {
    lineId: lines.child,
    user: grandmother,
    contractorPresent: true,
    reason: '祖母が使うため',
  } as const

  it('S31: only after the contract is concluded', () => {
    expect(mayChangeUser(contractorLinked(), change).ok).toBe(true)
    const before = changedLine(contractorLinked(), lines.child, {
      state: 'screening',
      code: null,
    })
    expect(rulesOf(mayChangeUser(before, change))).toEqual(['S31'])
  })

  it('S32: the path is shown with the labels of MyPage', () => {
    expect(pathText('changeUser')).toBe('「契約情報」>「利用者情報」')
  })

  it('C9: the contractor does it, and says why', () => {
    expect(codesOf(mayChangeUser(contractorLinked(), { ...change, contractorPresent: false }))).toEqual([
      'changeByContractor',
    ])
    expect(codesOf(mayChangeUser(contractorLinked(), { ...change, reason: ' ' }))).toEqual([
      'changeNeedsReason',
    ])
  })

  it('S30: the new user’s name, sex and date of birth are needed', () => {
    const verdict = mayChangeUser(contractorLinked(), { ...change, user: emptyLineUser() })
    expect(rulesOf(verdict)).toEqual(['S30'])
    expect(verdict.ok ? '' : saidOf(verdict.reasons[0])?.text).toContain('姓、名、性別、生年月日、続柄')
  })

  it('V19: after a change the old code is refused, the old link revoked, and a new code is there', () => {
    const view = done(changeUser(later(linked(), 5), { ...change, userDeviceId: null }))
    expect(lineIn(view, lines.child)).toMatchObject({
      userLink: { status: 'revoked', deviceId: null },
      contractorLink: { status: 'linked' },
      code: { status: 'issued', issuedAt: view.now },
    })
    expect(linkUser(view, { ...childTypes, match: 'revoked' }).verdict.ok).toBe(false)
  })

  it('S33: the new user links with the new code on the own phone', () => {
    const view = done(changeUser(linked(), { ...change, userDeviceId: phones.mother }))
    const bySomeoneElse = linkUser(view, { ...childTypes, match: 'current' })
    expect(rulesOf(bySomeoneElse.verdict)).toEqual(['S42'])
    const byTheNewUser = linkUser(view, { ...childTypes, deviceId: phones.mother, match: 'current' })
    expect(byTheNewUser.verdict.ok).toBe(true)
  })

  it('S26: when the contractor gives their own line away, the contractor link comes first from then on', () => {
    const view = done(changeUser(linked(), { ...change, lineId: lines.father, userDeviceId: phones.mother }))
    expect(lineIn(view, lines.father).contractorIsUser).toBe(false)
  })

  it('1.6: an unknown line has no user to change', () => {
    expect(codesOf(mayChangeUser({ ...contractorLinked(), lines: [] }, change))).toEqual(['unknownLine'])
  })
})
