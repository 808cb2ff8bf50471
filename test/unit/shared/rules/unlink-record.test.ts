import { describe, expect, it } from 'vitest'
import { unlink } from '#shared/rules/linking/link-engine.ts'
import { mayLinkUser, mayRecord, mayUnlink } from '#shared/rules/linking/may-link.ts'
import { unlink as en } from '#shared/words/desk/steps/link.en.ts'
import { unlink as ja } from '#shared/words/desk/steps/link.ja.ts'
import { pathText, unlinkWarning } from '#shared/rules/linking/guide.ts'
import {
  changedLine,
  codesOf,
  contractorLinked,
  done,
  family,
  lineIn,
  lines,
  now,
  phones,
  rulesOf,
} from '#test/fixtures/family-view.ts'

function linkedChild() {
  return changedLine(contractorLinked(), lines.child, {
    userLink: { status: 'linked', deviceId: phones.child },
    code: { status: 'linked', issuedAt: now },
  })
}

describe('unlinking', () => {
  const ask = { lineId: lines.child, kind: 'user', actor: 'contractor', identityChecked: true } as const

  it('S63: both links can be unlinked', () => {
    expect(mayUnlink(linkedChild(), ask).ok).toBe(true)
    expect(mayUnlink(linkedChild(), { ...ask, kind: 'contractor' }).ok).toBe(true)
  })

  it('C11: each side alone, the other stays', () => {
    const withoutUser = lineIn(done(unlink(linkedChild(), ask)), lines.child)
    expect([withoutUser.userLink.status, withoutUser.contractorLink.status]).toEqual(['unlinked', 'linked'])
    const withoutContractor = lineIn(done(unlink(linkedChild(), { ...ask, kind: 'contractor' })), lines.child)
    expect([withoutContractor.userLink.status, withoutContractor.contractorLink.status]).toEqual([
      'linked',
      'unlinked',
    ])
  })

  it('C11: unlinking the contractor warns about the points, unlinking the user about nothing', () => {
    expect(unlinkWarning('contractor', true)?.code).toBe('pointsLost')
    expect(ja.warnings.pointsLost).toContain('LINEポイント')
    expect(en.warnings.pointsLost).toContain('LINE points')
    expect(unlinkWarning('user', true)).toBeNull()
    expect(unlinkWarning('contractor', false)).toBeNull()
  })

  it('C12: the contractor only', () => {
    expect(rulesOf(mayUnlink(linkedChild(), { ...ask, actor: 'user' }))).toEqual(['C12'])
  })

  it('C12: at the counter only after identity was checked again', () => {
    expect(codesOf(mayUnlink(linkedChild(), { ...ask, identityChecked: false }))).toEqual([
      'identityNotChecked',
    ])
  })

  it('S63: what is not linked is not unlinked', () => {
    expect(codesOf(mayUnlink(family(), ask))).toEqual(['notLinked'])
  })

  it('C38: after unlinking, the old code links no more', () => {
    const view = done(unlink(linkedChild(), ask))
    const again = mayLinkUser(view, { lineId: lines.child, deviceId: phones.child, actor: 'user' })
    expect(rulesOf(again)).toEqual(['C38'])
  })

  it('C7: a code moves to another phone only after it was unlinked', () => {
    expect(
      codesOf(mayLinkUser(linkedChild(), { lineId: lines.child, deviceId: phones.mother, actor: 'user' })),
    ).toEqual(['alreadyLinked'])
  })

  it('S64: the path is shown with the labels of MyPage', () => {
    expect(pathText('unlink')).toBe('「LINEアカウント連携」>「連携解除」')
  })
})

describe('recording 連携完了', () => {
  const started = changedLine(contractorLinked(), lines.child, {
    userLink: { status: 'inProgress', deviceId: phones.child },
  })
  const ask = { lineId: lines.child, kind: 'user', yieldsSystemEvidence: true } as const

  it('S59: an attempt under way is recorded as seen by staff or as the customer said', () => {
    for (const evidence of ['staffSeen', 'customerSaid'] as const) {
      expect(mayRecord(started, { ...ask, evidence }).ok).toBe(true)
    }
  })

  it('S59: what nobody started, people cannot record', () => {
    expect(rulesOf(mayRecord(contractorLinked(), { ...ask, evidence: 'staffSeen' }))).toEqual(['S59'])
  })

  it('S59: what the carrier says needs no attempt at the desk', () => {
    expect(mayRecord(contractorLinked(), { ...ask, evidence: 'system' }).ok).toBe(true)
  })

  it('C26: an adapter that cannot know never yields system evidence', () => {
    const verdict = mayRecord(started, { ...ask, evidence: 'system', yieldsSystemEvidence: false })
    expect(rulesOf(verdict)).toEqual(['C26'])
    expect(mayRecord(started, { ...ask, evidence: 'staffSeen', yieldsSystemEvidence: false }).ok).toBe(true)
  })

  it('S26: staff cannot record a user link that the order forbids', () => {
    const early = changedLine(family(), lines.child, {
      userLink: { status: 'inProgress', deviceId: phones.child },
    })
    expect(rulesOf(mayRecord(early, { ...ask, evidence: 'staffSeen' }))).toEqual(['S26'])
  })

  it('S54: a contractor link under way is recorded too', () => {
    const view = changedLine(family(), lines.father, {
      contractorLink: { status: 'inProgress', deviceId: phones.father },
    })
    const recorded = mayRecord(view, {
      ...ask,
      lineId: lines.father,
      kind: 'contractor',
      evidence: 'staffSeen',
    })
    expect(recorded.ok).toBe(true)
  })

  it('1.6: a link that is made is not recorded again', () => {
    for (const evidence of ['system', 'staffSeen'] as const) {
      expect(codesOf(mayRecord(linkedChild(), { ...ask, evidence }))).toEqual(['alreadyLinked'])
    }
  })

  it('E14x: only an attempt that is under way, on a phone that is known, can be recorded by people', () => {
    const attempts = [
      { status: 'eligible', deviceId: phones.child },
      { status: 'unlinked', deviceId: phones.child },
      { status: 'inProgress', deviceId: null },
    ] as const
    for (const userLink of attempts) {
      const view = changedLine(contractorLinked(), lines.child, { userLink })
      expect(codesOf(mayRecord(view, { ...ask, evidence: 'customerSaid' }))).toEqual(['notStarted'])
    }
  })

  it('E14x: each link is recorded by its own rules: a contractor link on the child’s phone is not one of the child', () => {
    const view = changedLine(family(), lines.child, {
      contractorLink: { status: 'inProgress', deviceId: phones.father },
    })
    expect(mayRecord(view, { ...ask, kind: 'contractor', evidence: 'staffSeen' }).ok).toBe(true)
    expect(mayLinkUser(view, { lineId: lines.child, deviceId: phones.father, actor: 'user' }).ok).toBe(false)
  })

  it('E14x: of a line that nobody knows nothing is unlinked or recorded, and it is said', () => {
    const lineId = 'nobody' as typeof lines.child
    const unlinking = { lineId, kind: 'user', actor: 'contractor', identityChecked: true } as const
    expect(codesOf(mayUnlink(family(), unlinking))).toEqual(['unknownLine'])
    expect(codesOf(mayRecord(family(), { ...ask, lineId, evidence: 'system' }))).toEqual(['unknownLine'])
  })
})
