import { describe, expect, it } from 'vitest'
import { plusMinutes } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { mayAddFriend, mayLinkContractor, mayLinkUser } from '#shared/rules/linking/may-link.ts'
import {
  changedDevice,
  changedLine,
  codesOf,
  contractorLinked,
  family,
  lines,
  now,
  phones,
  rulesOf,
} from '#test/fixtures/family-view.ts'
import { saidOf } from '#test/support/said.ts'

const byContractor = { deviceId: phones.father, actor: 'contractor' } as const

describe('friend-add', () => {
  it('S46: is possible on every phone of the family, and on no other', () => {
    for (const deviceId of Object.values(phones)) expect(mayAddFriend(family(), { deviceId }).ok).toBe(true)
    const strangers = { ...family(), devices: [] }
    expect(codesOf(mayAddFriend(strangers, { deviceId: phones.child }))).toEqual(['unknownDevice'])
  })

  it('V17: needs no line that is ready', () => {
    const early = changedLine(family(), lines.child, { state: 'screening', code: null })
    expect(mayAddFriend(early, { deviceId: phones.child }).ok).toBe(true)
  })
})

describe('the contractor link', () => {
  it('S37: all three lines on the father’s one phone', () => {
    for (const lineId of Object.values(lines)) {
      expect(mayLinkContractor(family(), { lineId, ...byContractor }).ok).toBe(true)
    }
  })

  it('E11m, L4: not while login ID and password are not taken on that phone; locked codes do not matter', () => {
    const until = plusMinutes(now, 15)
    const ask = { lineId: lines.mother, ...byContractor }
    const locked = changedDevice(family(), phones.father, { loginLockedUntil: until })
    const verdict = mayLinkContractor(locked, ask)
    expect(codesOf(verdict)).toEqual(['loginLocked'])
    expect(verdict).toMatchObject({ reasons: [{ rule: 'L4', params: { time: '15:25' } }] })
    expect(mayLinkContractor({ ...locked, now: until }, ask).ok).toBe(true)
    expect(mayLinkContractor(changedDevice(family(), phones.father, { lockedUntil: until }), ask).ok).toBe(
      true,
    )
  })

  it('S7: only the contractor makes it', () => {
    const verdict = mayLinkContractor(family(), {
      lineId: lines.father,
      deviceId: phones.father,
      actor: 'user',
    })
    expect(rulesOf(verdict)).toEqual(['S7'])
  })

  it('S2: never on the user’s phone, not even when the father has none with him (W5)', () => {
    const verdict = mayLinkContractor(family(), {
      lineId: lines.child,
      deviceId: phones.mother,
      actor: 'contractor',
    })
    expect(codesOf(verdict)).toEqual(['contractorsOwnPhone'])
  })

  it('S2: never on the phone that holds the other link of that line', () => {
    const view = changedLine(family(), lines.child, {
      userLink: { status: 'linked', deviceId: phones.father },
    })
    expect(codesOf(mayLinkContractor(view, { lineId: lines.child, ...byContractor }))).toEqual(['twoPhones'])
  })

  it('S46: needs the friend on that phone', () => {
    const view = changedDevice(family(), phones.father, { friendAdded: false })
    expect(rulesOf(mayLinkContractor(view, { lineId: lines.father, ...byContractor }))).toEqual(['S46'])
  })

  it('S36: needs the login ID, which the concluded contract brings', () => {
    const view = changedLine(family(), lines.father, { state: 'screening', code: null })
    expect(rulesOf(mayLinkContractor(view, { lineId: lines.father, ...byContractor }))).toEqual(['S36'])
  })

  it('V2: waits for the activation, and says so', () => {
    const view = changedLine(family(), lines.father, { state: 'contracted' })
    const verdict = mayLinkContractor(view, { lineId: lines.father, ...byContractor })
    expect(codesOf(verdict)).toEqual(['notActivated'])
  })

  it('1.6: is not made a second time', () => {
    expect(codesOf(mayLinkContractor(contractorLinked(), { lineId: lines.father, ...byContractor }))).toEqual(
      ['alreadyLinked'],
    )
  })

  it('S63: may be made again after it was unlinked or revoked', () => {
    for (const status of ['unlinked', 'revoked', 'failed', 'inProgress'] as const) {
      const view = changedLine(family(), lines.father, { contractorLink: { status, deviceId: null } })
      expect(mayLinkContractor(view, { lineId: lines.father, ...byContractor }).ok).toBe(true)
    }
  })

  it('C7: knows no phone and no line from elsewhere', () => {
    const view = family()
    const noLines = { ...view, lines: [] }
    const noPhones = { ...view, devices: [] }
    expect(codesOf(mayLinkContractor(noLines, { lineId: lines.father, ...byContractor }))).toEqual([
      'unknownLine',
    ])
    expect(codesOf(mayLinkContractor(noPhones, { lineId: lines.father, ...byContractor }))).toEqual([
      'unknownDevice',
    ])
    expect(codesOf(mayLinkUser(noLines, { lineId: lines.father, ...byContractor }))).toEqual(['unknownLine'])
    expect(codesOf(mayLinkUser(noPhones, { lineId: lines.father, ...byContractor }))).toEqual([
      'unknownDevice',
    ])
  })
})

describe('the user link', () => {
  const child = { lineId: lines.child, deviceId: phones.child, actor: 'user' } as const

  it('S8: is made by the user with the own code on the own phone, after the contractor', () => {
    expect(mayLinkUser(contractorLinked(), child).ok).toBe(true)
  })

  it('S42: mother and child each link their own line on their own phone', () => {
    const view = contractorLinked()
    for (const who of ['mother', 'child'] as const) {
      expect(mayLinkUser(view, { lineId: lines[who], deviceId: phones[who], actor: 'user' }).ok).toBe(true)
    }
    const swapped = mayLinkUser(view, { lineId: lines.mother, deviceId: phones.child, actor: 'user' })
    expect(rulesOf(swapped)).toEqual(['S42'])
  })

  it('L5: on another user’s phone the customer hears a general sentence, the staff the exact reason', () => {
    const verdict = mayLinkUser(contractorLinked(), {
      lineId: lines.mother,
      deviceId: phones.child,
      actor: 'user',
    })
    const [first] = verdict.ok ? [] : verdict.reasons
    expect(saidOf(first)?.text).not.toMatch(/回線|端末/)
    expect(saidOf(first)?.exact).toContain('この回線の利用者さまのスマートフォンではありません')
  })

  it('S26: the user cannot link before the contractor when they differ', () => {
    expect(rulesOf(mayLinkUser(family(), child))).toEqual(['S26'])
  })

  it('V16: contractor ≠ user and contractor not linked: refused under S26, whatever became of an old link', () => {
    for (const status of [
      'notEligible',
      'eligible',
      'inProgress',
      'failed',
      'unlinked',
      'revoked',
    ] as const) {
      const view = changedLine(family(), lines.child, { contractorLink: { status, deviceId: null } })
      expect(rulesOf(mayLinkUser(view, child))).toEqual(['S26'])
    }
  })

  it('S9: contractor and user may be one person, and both links are made on their one phone', () => {
    const view = contractorLinked()
    for (const actor of ['contractor', 'user'] as const) {
      expect(mayLinkUser(view, { lineId: lines.father, deviceId: phones.father, actor }).ok).toBe(true)
    }
  })

  it('C8: when they are one person the order is advice, not a rule', () => {
    expect(mayLinkUser(family(), { lineId: lines.father, deviceId: phones.father, actor: 'user' }).ok).toBe(
      true,
    )
  })

  it('S8: the contractor does not act for the user', () => {
    expect(rulesOf(mayLinkUser(contractorLinked(), { ...child, actor: 'contractor' }))).toEqual(['S8'])
  })

  it('S28: not on the contractor’s phone when they differ', () => {
    const verdict = mayLinkUser(contractorLinked(), { ...child, deviceId: phones.father })
    expect(rulesOf(verdict)).toContain('S28')
  })

  it('S2: both links of one line never share one phone when two people hold them', () => {
    const verdict = mayLinkUser(contractorLinked(), { ...child, deviceId: phones.father })
    expect(codesOf(verdict)).toContain('twoPhones')
  })

  it('V17: friend-add missing on the child’s phone: refused there although the father has it', () => {
    const view = changedDevice(contractorLinked(), phones.child, { friendAdded: false })
    expect(rulesOf(mayLinkUser(view, child))).toEqual(['S46'])
  })

  it('S43: a phone holds one usage code at most', () => {
    const view = changedLine(contractorLinked(), lines.mother, {
      userLink: { status: 'linked', deviceId: phones.child },
    })
    expect(rulesOf(mayLinkUser(view, child))).toEqual(['S43'])
  })

  it('V15: father’s phone with three login IDs and his own code: a second usage code is refused', () => {
    const view = changedLine(contractorLinked(), lines.father, {
      userLink: { status: 'linked', deviceId: phones.father },
    })
    expect(view.lines.every(({ contractorLink }) => contractorLink.deviceId === phones.father)).toBe(true)
    const second = mayLinkUser(view, { lineId: lines.mother, deviceId: phones.father, actor: 'user' })
    expect(rulesOf(second)).toContain('S43')
  })

  it('V15: a second line of the father’s own meets the same refusal on the same phone', () => {
    const own = changedLine(contractorLinked(), lines.mother, { contractorIsUser: true, userDeviceId: null })
    const view = changedLine(own, lines.father, { userLink: { status: 'linked', deviceId: phones.father } })
    expect(
      rulesOf(mayLinkUser(view, { lineId: lines.mother, deviceId: phones.father, actor: 'user' })),
    ).toEqual(['S43'])
  })

  it('V1: possible in time the moment the line is active, but the order of S26 still applies', () => {
    const before = changedLine(family(), lines.child, { state: 'contracted' })
    expect(codesOf(mayLinkUser(before, child))).toEqual(['notActivated'])
    expect(rulesOf(mayLinkUser(family(), child))).toEqual(['S26'])
  })

  it('L4: not on a phone that is locked, until the lock ends', () => {
    const lockedUntil = plusMinutes(now, 15)
    const view = changedDevice(contractorLinked(), phones.child, { lockedUntil })
    expect(codesOf(mayLinkUser(view, child))).toEqual(['phoneLocked'])
    expect(mayLinkUser({ ...view, now: lockedUntil }, child).ok).toBe(true)
  })

  it('C38: a used code links nothing more; after unlinking a new one is needed', () => {
    const view = changedLine(contractorLinked(), lines.child, {
      code: { status: 'linked', issuedAt: now },
      userLink: { status: 'unlinked', deviceId: null },
    })
    expect(rulesOf(mayLinkUser(view, child))).toEqual(['C38'])
  })

  it.each([
    ['revoked', 'codeRevoked'],
    ['superseded', 'codeRevoked'],
    ['expired', 'codeExpired'],
  ] as const)('1.6: a code that is %s links nothing', (status, code) => {
    const view = changedLine(contractorLinked(), lines.child, { code: { status, issuedAt: now } })
    expect(codesOf(mayLinkUser(view, child))).toEqual([code])
  })

  it('S55: a code that was never handed over links as well as one that was', () => {
    for (const status of ['issued', 'handed'] as const) {
      const view = changedLine(contractorLinked(), lines.child, { code: { status, issuedAt: now } })
      expect(mayLinkUser(view, child).ok).toBe(true)
    }
  })

  it('C10b: a code never expires under the article’s rules, and after its days where a rulebook sets them', () => {
    const year = { ...contractorLinked(), now: plusMinutes(now, 365 * 24 * 60) }
    expect(mayLinkUser(year, child).ok).toBe(true)
    const parameters = { ...rulebook.link, usageCodeDays: 7 }
    const after = (minutes: number) => ({ ...contractorLinked(), parameters, now: plusMinutes(now, minutes) })
    const week = 7 * 24 * 60
    expect(mayLinkUser(after(week - 1), child).ok).toBe(true)
    expect(rulesOf(mayLinkUser(after(week), child))).toEqual(['C10b'])
  })

  it('1.6: is not made a second time', () => {
    const view = changedLine(contractorLinked(), lines.child, {
      userLink: { status: 'linked', deviceId: phones.child },
    })
    expect(codesOf(mayLinkUser(view, child))).toEqual(['alreadyLinked'])
  })
})

describe('two links, two people', () => {
  it('S1: each line has two links, each with its own state and phone', () => {
    const view = contractorLinked()
    for (const line of view.lines) {
      expect(line.contractorLink).toEqual({ status: 'linked', deviceId: phones.father })
      expect(line.userLink).toEqual({ status: 'eligible', deviceId: null })
    }
  })

  it('S10: both kinds are refused for a line without a contract, and on an unknown LINE account', () => {
    const none = changedLine(family(), lines.father, { state: 'screening', code: null })
    const ask = { lineId: lines.father, ...byContractor }
    expect(rulesOf(mayLinkContractor(none, ask))).toEqual(rulesOf(mayLinkUser(none, ask)))
    const noPhone = { ...family(), devices: [] }
    expect(codesOf(mayLinkContractor(noPhone, ask))).toEqual(codesOf(mayLinkUser(noPhone, ask)))
  })
})
