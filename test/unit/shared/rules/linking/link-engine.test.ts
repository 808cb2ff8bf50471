import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLive, type CodeStatus } from '#shared/domain/usage-code.ts'
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import { matchOf } from '#shared/rules/codes/code-use.ts'
import {
  addFriend,
  changeUser,
  linkContractor,
  linkUser,
  reissue,
  unlink,
  type Step,
} from '#shared/rules/linking/link-engine.ts'
import { reissueReasons } from '#shared/rules/codes/reissue.ts'
import type { FamilyView } from '#shared/rules/linking/family-view.ts'
import {
  changedDevice,
  codesOf,
  contractorLinked,
  deviceIn,
  done,
  family,
  later,
  lineIn,
  lines,
  phones,
} from '#test/fixtures/family-view.ts'

const childTypes = { lineId: lines.child, deviceId: phones.child, actor: 'user' } as const

/** Types an unknown code that many times, waiting out every lock. */
function afterUnknown(count: number): FamilyView {
  let view = contractorLinked()
  for (let n = 0; n < count; n += 1) {
    view = linkUser(later(view, 16), { ...childTypes, match: 'unknown' }).view
  }
  return view
}

describe('the family of three', () => {
  it('S37, S42: three contractor links on one phone, three user links on three', () => {
    const view = (['father', 'mother', 'child'] as const).reduce(
      (now, who) =>
        done(linkUser(now, { lineId: lines[who], deviceId: phones[who], actor: 'user', match: 'current' })),
      contractorLinked(),
    )
    expect(view.lines.map(({ contractorLink }) => contractorLink.deviceId)).toEqual(
      Array(3).fill(phones.father),
    )
    expect(view.lines.map(({ userLink }) => userLink.deviceId)).toEqual(Object.values(phones))
    expect(view.lines.map(({ code }) => code?.status)).toEqual(['linked', 'linked', 'linked'])
  })

  it('S46: friend-add opens the phone for linking', () => {
    const strange = changedDevice(contractorLinked(), phones.child, { friendAdded: false })
    expect(codesOf(linkUser(strange, { ...childTypes, match: 'current' }).verdict)).toEqual(['friendMissing'])
    const friend = done(addFriend(strange, { deviceId: phones.child }))
    expect(linkUser(friend, { ...childTypes, match: 'current' }).verdict.ok).toBe(true)
  })

  it('S46: on a phone that is not a friend no code is even counted', () => {
    const strange = changedDevice(contractorLinked(), phones.child, { friendAdded: false })
    expect(linkUser(strange, { ...childTypes, match: 'unknown' }).view).toBe(strange)
  })
})

describe('the code of a line', () => {
  it('C6: is there before any link; linking the contractor shows it and issues no other', () => {
    const before = family().lines.map(({ code }) => code)
    expect(before.every((code) => code?.status === 'issued')).toBe(true)
    expect(contractorLinked().lines.map(({ code }) => code)).toEqual(before)
  })
})

describe('wrong codes', () => {
  it('L4: are counted per phone, and fail the attempt', () => {
    const view = afterUnknown(1)
    expect(deviceIn(view, phones.child).wrongCodes).toBe(1)
    expect(deviceIn(view, phones.mother).wrongCodes).toBe(0)
    expect(lineIn(view, lines.child).userLink.status).toBe('failed')
  })

  it('L4: a typing slip changes nothing', () => {
    const view = contractorLinked()
    expect(linkUser(view, { ...childTypes, match: 'malformed' }).view).toBe(view)
  })

  it('L4: while the phone is locked nothing is counted', () => {
    let view = contractorLinked()
    for (let n = 0; n < 9; n += 1) view = linkUser(view, { ...childTypes, match: 'unknown' }).view
    expect(deviceIn(view, phones.child).wrongCodes).toBe(5)
  })

  it('L4: the tenth revokes the code that is meant for this phone, and no other', () => {
    expect(lineIn(afterUnknown(9), lines.child).code?.status).toBe('issued')
    const view = afterUnknown(10)
    expect(lineIn(view, lines.child).code?.status).toBe('revoked')
    expect(lineIn(view, lines.mother).code?.status).toBe('issued')
  })

  it('L4: after ten, the contractor reissues and the user links', () => {
    const view = done(
      reissue(later(afterUnknown(10), 16), {
        lineId: lines.child,
        reason: 'linkFailed',
        contractorPresent: true,
      }),
    )
    const linked = done(linkUser(view, { ...childTypes, match: 'current' }))
    expect(deviceIn(linked, phones.child)).toMatchObject({ wrongCodes: 0, lockedUntil: null })
  })

  it('L4: a wrong code does not break a link that is made', () => {
    const linked = done(linkUser(contractorLinked(), { ...childTypes, match: 'current' }))
    const { view } = linkUser(linked, { ...childTypes, match: 'unknown' })
    expect(lineIn(view, lines.child).userLink.status).toBe('linked')
  })
})

/** A paper with a code on it: which line, and what became of it. */
interface Paper {
  readonly lineId: LineId
  fate: CodeStatus
  timesLinked: number
}

type Action =
  | {
      kind: 'friend' | 'contractor' | 'user'
      line: number
      phone: number
      actor: 'contractor' | 'user'
      paper: number
    }
  | { kind: 'unlink'; line: number; of: 'contractor' | 'user'; actor: 'contractor' | 'user' }
  | { kind: 'reissue'; line: number; reason: number }
  | { kind: 'change'; line: number; phone: number }
  | { kind: 'wait'; minutes: number }
  /** The right person does the right thing on the right phone: so that plays get somewhere. */
  | { kind: 'own'; line: number; what: 'friend' | 'contractor' | 'user' }

const index = fc.nat({ max: 2 })
const actor = fc.constantFrom('contractor' as const, 'user' as const)
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('own' as const),
      line: index,
      what: fc.constantFrom('friend' as const, 'contractor' as const, 'user' as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('friend' as const, 'contractor' as const, 'user' as const),
      line: index,
      phone: index,
      actor,
      paper: fc.nat({ max: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('unlink' as const),
      line: index,
      of: fc.constantFrom('contractor' as const, 'user' as const),
      actor,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('reissue' as const), line: index, reason: fc.nat({ max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('change' as const), line: index, phone: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.nat({ max: 40 }) }) },
)

/** Plays actions and keeps the book of papers that the view itself does not keep. */
class Play {
  view: FamilyView = {
    ...family(),
    devices: family().devices.map((device) => ({ ...device, friendAdded: false })),
  }
  readonly papers: Paper[] = this.view.lines.map(({ id }) => ({
    lineId: id,
    fate: 'issued',
    timesLinked: 0,
  }))
  /** Links made by this play, and whether each rule held at that moment. */
  made = 0

  do(step: Action): void {
    switch (step.kind) {
      case 'friend':
        this.view = addFriend(this.view, { deviceId: this.phone(step.phone) }).view
        return
      case 'contractor': {
        const ask = { lineId: this.line(step.line), deviceId: this.phone(step.phone), actor: step.actor }
        this.view = linkContractor(this.view, ask).view
        return
      }
      case 'user':
        this.type(step)
        return
      case 'unlink': {
        const ask = { lineId: this.line(step.line), kind: step.of, actor: step.actor, identityChecked: true }
        this.view = unlink(this.view, ask).view
        return
      }
      case 'reissue': {
        const why = reissueReasons[step.reason] ?? 'slipLost'
        const lineId = this.line(step.line)
        this.replaced(
          lineId,
          reissue(this.view, { lineId, reason: why, contractorPresent: true }),
          'superseded',
        )
        return
      }
      case 'change': {
        const user = {
          familyName: '見本',
          givenName: '松子',
          sex: 'female',
          birthDate: '1950-01-05',
          relation: 'grandmother',
        } as const
        const lineId = this.line(step.line)
        const asked = {
          lineId,
          user,
          contractorPresent: true,
          reason: '変更',
          userDeviceId: this.phone(step.phone),
        }
        this.replaced(lineId, changeUser(this.view, asked), 'revoked')
        return
      }
      case 'own':
        this.rightly(step.line, step.what)
        return
      case 'wait':
        this.view = later(this.view, step.minutes)
    }
  }

  private rightly(line: number, what: 'friend' | 'contractor' | 'user'): void {
    const paper = this.papers.findLastIndex(({ lineId }) => lineId === this.line(line))
    const phone = what === 'contractor' ? 0 : line
    this.do({ kind: what, line, phone, actor: what === 'contractor' ? 'contractor' : 'user', paper })
  }

  private type(step: { phone: number; actor: 'contractor' | 'user'; paper: number }): void {
    const paper = this.papers[step.paper % this.papers.length]
    if (!paper) return
    const deviceId = this.phone(step.phone)
    const newest = this.newestOf(paper.lineId) === paper
    const match = matchOf(this.view, deviceId, { lineId: paper.lineId, newest, status: paper.fate })
    const before = lineIn(this.view, paper.lineId)
    const { verdict, view } = linkUser(this.view, {
      lineId: paper.lineId,
      deviceId,
      actor: step.actor,
      match,
    })
    this.view = view
    for (const line of view.lines) {
      const own = this.newestOf(line.id)
      if (own && line.code?.status === 'revoked') own.fate = 'revoked'
    }
    if (!verdict.ok) return
    this.made += 1
    expect(newest).toBe(true)
    expect(isLive(paper.fate)).toBe(true)
    if (!before.contractorIsUser) {
      expect(before.contractorLink.status).toBe('linked')
      expect(before.contractorLink.deviceId).not.toBe(deviceId)
    }
    expect(deviceIn(view, deviceId).friendAdded).toBe(true)
    paper.fate = 'linked'
    paper.timesLinked += 1
  }

  private replaced(lineId: LineId, step: Step, fate: 'superseded' | 'revoked'): void {
    this.view = step.view
    if (!step.verdict.ok) return
    const old = this.newestOf(lineId)
    if (old && isLive(old.fate)) old.fate = fate
    this.papers.push({ lineId, fate: 'issued', timesLinked: 0 })
  }

  private newestOf(lineId: LineId): Paper | undefined {
    return this.papers.findLast((paper) => paper.lineId === lineId)
  }

  private line(n: number): LineId {
    return Object.values(lines)[n] ?? lines.father
  }

  private phone(n: number): DeviceId {
    return Object.values(phones)[n] ?? phones.father
  }
}

function play(actions: readonly Action[], check: (now: Play) => void): Play {
  const game = new Play()
  for (const next of actions) {
    game.do(next)
    check(game)
  }
  return game
}

describe('random actions by random phones', () => {
  const actions = fc.array(action, { maxLength: 80, size: 'max' })
  const runs = { numRuns: 250 }

  it('S43: never put two usage codes on one phone', () => {
    fc.assert(
      fc.property(actions, (all) => {
        play(all, ({ view }) => {
          const used = view.lines.filter(({ userLink }) => userLink.status === 'linked')
          expect(new Set(used.map(({ userLink }) => userLink.deviceId)).size).toBe(used.length)
        })
      }),
      runs,
    )
  })

  it('S26: never link a user before the contractor when they differ', () => {
    // The check stands in the play itself, at the moment of linking.
    fc.assert(
      fc.property(actions, (all) => {
        play(all, () => undefined)
      }),
      runs,
    )
  })

  it('1.6: never leave more than one live code per line', () => {
    fc.assert(
      fc.property(actions, (all) => {
        play(all, ({ papers }) => {
          for (const lineId of Object.values(lines)) {
            const live = papers.filter((paper) => paper.lineId === lineId && isLive(paper.fate))
            expect(live.length).toBeLessThanOrEqual(1)
          }
        })
      }),
      runs,
    )
  })

  it('L2: never link a code twice, and never one that is superseded or revoked', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const { papers } = play(all, () => undefined)
        for (const { fate, timesLinked } of papers) {
          expect(timesLinked).toBeLessThanOrEqual(1)
          if (timesLinked === 1) expect(fate).toBe('linked')
        }
      }),
      runs,
    )
  })

  it('S2: never put both links of one line on one phone when two people hold them', () => {
    fc.assert(
      fc.property(actions, (all) => {
        play(all, ({ view }) => {
          for (const line of view.lines.filter(({ contractorIsUser }) => !contractorIsUser)) {
            const both = line.contractorLink.status === 'linked' && line.userLink.status === 'linked'
            if (both) expect(line.contractorLink.deviceId).not.toBe(line.userLink.deviceId)
          }
        })
      }),
      runs,
    )
  })

  it('the plays do reach links: these properties hold over something', () => {
    const played = fc
      .sample(actions, { numRuns: 300, seed: 20261122 })
      .map((all) => play(all, () => undefined))
    expect(played.reduce((sum, { made }) => sum + made, 0)).toBeGreaterThan(50)
    expect(played.some(({ papers }) => papers.some(({ fate }) => fate === 'superseded'))).toBe(true)
    expect(
      played.some(({ papers }) => papers.filter(({ timesLinked }) => timesLinked === 1).length > 1),
    ).toBe(true)
  })
})
