import { describe, expect, it } from 'vitest'
import { carrierAccountSchema, type CarrierAccount } from '#shared/domain/carrier/carrier-account.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { lineStates, type LineState } from '#shared/domain/line.ts'
import { plusMinutes } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { linkEligibility } from '#shared/rules/linking/eligibility.ts'
import { mayLinkContractor, mayLinkUser } from '#shared/rules/linking/may-link.ts'
import { viewOfAccount } from '#shared/rules/linking/view-of-account.ts'
import { viewOfSession } from '#shared/rules/linking/view-of-session.ts'
import { activeSession, filledSession, withLineOf } from '#test/fixtures/desk-session.ts'
import { codesOf, lines, now, phones, rulesOf } from '#test/fixtures/family-view.ts'
import { saidOf } from '#test/support/said.ts'

describe('the desk’s view', () => {
  const view = (session = activeSession()) => viewOfSession(session, rulebook.link, now)

  it('S1: carries both links of each line as they are', () => {
    expect(
      view().lines.map(({ contractorLink, userLink }) => [contractorLink.status, userLink.status]),
    ).toEqual(Array(3).fill(['eligible', 'eligible']))
  })

  it('S36: every concluded line has one code, and none before', () => {
    expect(view().lines.map(({ state, code }) => [state, code?.status])).toEqual(
      Array(3).fill(['active', 'issued']),
    )
    expect(view(filledSession()).lines.map(({ state, code }) => [state, code])).toEqual(
      Array(3).fill(['draft', null]),
    )
  })

  it('S9: knows where contractor and user are one person', () => {
    expect(view().lines.map(({ contractorIsUser }) => contractorIsUser)).toEqual([true, false, false])
  })

  /** What the desk hears when it asks for either link of its second line in this state. */
  const asked = (state: LineState): string[][] => {
    const session = withLineOf(activeSession(), 1, { state })
    const [lineId, deviceId] = [session.lines[1]?.id, session.devices[0]?.id]
    if (!lineId || !deviceId) throw new Error('no such line')
    const family = view(session)
    return [mayLinkContractor, mayLinkUser].map((may) =>
      codesOf(may(family, { lineId, deviceId, actor: 'contractor' })),
    )
  }

  it('W8: a line that is over is not told to apply first', () => {
    for (const state of ['withdrawn', 'cancelled', 'declined'] as const) {
      expect(asked(state)).toEqual([['lineEnded'], ['lineEnded']])
    }
  })

  it('S79: while the result of an activation is open, that is what is said', () => {
    expect(asked('unknown')).toEqual([['activationUnknown'], ['activationUnknown']])
    expect(asked('activating')).toEqual([['notActivated'], ['notActivated']])
  })

  it('S46: knows which phone has the friend', () => {
    const [first, ...rest] = activeSession().devices
    const friend = { at: now, evidence: 'staffSeen' } as const
    const session = { ...activeSession(), devices: [{ ...first, friendAdd: friend } as never, ...rest] }
    expect(view(session).devices.map(({ friendAdded }) => friendAdded)).toEqual([true, false, false])
  })
})

describe('the carrier’s view', () => {
  const link = { status: 'eligible', deviceId: null, at: null }
  const sealed = { sealed: '', salt: '', hash: '' }
  const code = {
    generation: 1,
    status: 'superseded',
    last4: '7K3M',
    issuedAt: now,
    handedAt: null,
    inMyPage: false,
    ...sealed,
  }

  const quiet = { friends: [], wrongLogins: 0, loginLockedUntil: null }
  const account: CarrierAccount = carrierAccountSchema.parse({
    applicationId: activeSession().id,
    revision: 1,
    receptionNumber: 'P-1122-001',
    contractor: { familyName: '見本', givenName: '太郎', birthDate: '1980-04-02', paymentKind: '' },
    lines: [lines.mother, lines.child].map((lineId, n) => ({
      lineId,
      state: n === 0 ? 'active' : 'contracted',
      user: { familyName: '見本', givenName: '花子', sex: null, birthDate: '1982-09-15', relation: null },
      userChanged: false,
      mnp: null,
      planId: 'communication-free',
      capacityGb: 3,
      phoneNumber: '09000001234',
      activations: 1,
      activatedAt: now,
      loginId: { ...sealed, status: 'issued' },
      password: null,
      codes: [code, { ...code, generation: 2, status: 'issued', issuedAt: plusMinutes(now, 5) }],
      contractorLink: { ...link, status: 'linked', deviceId: phones.father },
      userLink: link,
      service: null,
    })),
    rulebook: refOf(rulebook),
    closed: [],
    phones: [
      {
        ...quiet,
        deviceId: phones.mother,
        friendAddedAt: now,
        wrongCodes: 3,
        lockedUntil: plusMinutes(now, 15),
      },
      { ...quiet, deviceId: phones.child, friendAddedAt: null, wrongCodes: 0, lockedUntil: null },
    ],
    operations: [],
  })
  const family = [
    { id: phones.father, owner: 'contractor' },
    { id: phones.mother, owner: 'user', userOf: [lines.mother] },
    { id: phones.child, owner: 'user', userOf: [lines.child] },
  ] as const
  const view = viewOfAccount(account, family, rulebook.link, now)

  it('S62: the newest code is the one that counts', () => {
    expect(view.lines[0]?.code).toMatchObject({ status: 'issued', issuedAt: plusMinutes(now, 5) })
  })

  it('L4: knows wrong codes and locks per phone', () => {
    expect(view.devices).toEqual([
      {
        id: phones.father,
        owner: 'contractor',
        friendAdded: false,
        wrongCodes: 0,
        lockedUntil: null,
        loginLockedUntil: null,
      },
      {
        id: phones.mother,
        owner: 'user',
        friendAdded: true,
        wrongCodes: 3,
        lockedUntil: plusMinutes(now, 15),
        loginLockedUntil: null,
      },
      {
        id: phones.child,
        owner: 'user',
        friendAdded: false,
        wrongCodes: 0,
        lockedUntil: null,
        loginLockedUntil: null,
      },
    ])
  })

  it('S42: knows whose phone a line lives on', () => {
    expect(view.lines.map(({ userDeviceId }) => userDeviceId)).toEqual([phones.mother, phones.child])
    const nobody = viewOfAccount(account, [{ id: phones.father, owner: 'contractor' }], rulebook.link, now)
    expect(nobody.lines[0]?.userDeviceId).toBeNull()
  })

  it('V2: a line that is contracted but not active is not yet to be linked', () => {
    expect(view.lines.map(({ state }) => state)).toEqual(['active', 'contracted'])
    const early = mayLinkUser(view, { lineId: lines.child, deviceId: phones.child, actor: 'user' })
    expect(codesOf(early)).toEqual(['notActivated'])
  })
})

describe('when the time has come', () => {
  it('V1: at the store, at once after sign-up and activation', () => {
    expect(lineStates.filter((state) => linkEligibility({ state }).ok)).toEqual(['active'])
  })

  it('V2: signed up and activation pending: not yet, 開通手続き中', () => {
    for (const state of ['contracted', 'activating', 'failed'] as const) {
      const verdict = linkEligibility({ state })
      expect(rulesOf(verdict)).toEqual(['S79'])
      expect(verdict.ok ? '' : saidOf(verdict.reasons[0])?.text).toContain('ただいま開通手続き中です')
    }
  })

  it('S65: each state that is not ready says which event is missing', () => {
    expect(codesOf(linkEligibility({ state: 'screening' }))).toEqual(['notContracted'])
    expect(codesOf(linkEligibility({ state: 'unknown' }))).toEqual(['activationUnknown'])
    expect(codesOf(linkEligibility({ state: 'withdrawn' }))).toEqual(['lineEnded'])
  })
})
