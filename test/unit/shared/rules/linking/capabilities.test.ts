import { describe, expect, it } from 'vitest'
import {
  capabilities,
  capabilitiesOf,
  myPageActions,
  guideAbilities,
  type Capability,
} from '#shared/rules/linking/capabilities.ts'
import { abilityWords } from '#shared/words/slips/abilities.ts'
import { linkUser } from '#shared/rules/linking/link-engine.ts'
import { contractorLinked, done, family, lines, phones } from '#test/fixtures/family-view.ts'

/** What is ○. */
function can(all: Record<Capability, boolean>): Capability[] {
  return capabilities.filter((capability) => all[capability])
}

const childLinked = () =>
  done(
    linkUser(contractorLinked(), {
      lineId: lines.child,
      deviceId: phones.child,
      actor: 'user',
      match: 'current',
    }),
  )
const fatherLinked = () =>
  done(
    linkUser(contractorLinked(), {
      lineId: lines.father,
      deviceId: phones.father,
      actor: 'user',
      match: 'current',
    }),
  )

const byContractor = [...myPageActions, 'viewCode', 'points'] as const

describe('1.3: the capability matrix', () => {
  it('1.3: no link: the AI answers a friend, nothing else', () => {
    expect(can(capabilitiesOf(family(), phones.child, lines.child))).toEqual(['aiChat'])
  })

  it('1.3: no link and no friend: nothing at all', () => {
    const view = { ...family(), devices: family().devices.map((d) => ({ ...d, friendAdded: false })) }
    expect(can(capabilitiesOf(view, phones.child, lines.child))).toEqual([])
  })

  it('1.3: contractor link only', () => {
    expect(can(capabilitiesOf(contractorLinked(), phones.father, lines.child))).toEqual([
      'aiChat',
      'operatorChat',
      'oneTapMyPage',
      ...byContractor,
    ])
  })

  it('1.3: user link only', () => {
    expect(can(capabilitiesOf(childLinked(), phones.child, lines.child))).toEqual([
      'aiChat',
      'operatorChat',
      'dataView',
      'dataGift',
    ])
  })

  it('1.3: both on one phone: everything', () => {
    expect(can(capabilitiesOf(fatherLinked(), phones.father, lines.father))).toEqual([...capabilities])
  })

  it('S4: the child’s phone sees data left and used', () => {
    expect(capabilitiesOf(childLinked(), phones.child, lines.child).dataView).toBe(true)
    expect(capabilitiesOf(contractorLinked(), phones.child, lines.child).dataView).toBe(false)
  })

  it('S5: without the login ID the child’s phone has no MyPage', () => {
    const all = capabilitiesOf(childLinked(), phones.child, lines.child)
    expect(all.oneTapMyPage).toBe(false)
    expect([...myPageActions, 'viewCode' as const].filter((action) => all[action])).toEqual([])
  })

  it('S6: what costs money or is private stays with the contractor', () => {
    const all = capabilitiesOf(childLinked(), phones.child, lines.child)
    const denied = [
      'addData',
      'changePlan',
      'changeOption',
      'viewContract',
      'changePayment',
      'viewBilling',
    ] as const
    expect(denied.filter((action) => all[action])).toEqual([])
  })

  it('S40: login ID and password open MyPage, linked or not, and nothing beside it', () => {
    const all = capabilitiesOf(family(), phones.mother, lines.child, true)
    expect(can(all)).toEqual(['aiChat', ...myPageActions, 'viewCode'])
  })

  it('S44: the contractor’s phone manages the users’ lines through their login IDs, not their codes', () => {
    for (const lineId of [lines.mother, lines.child]) {
      const all = capabilitiesOf(fatherLinked(), phones.father, lineId)
      expect(all.changePlan).toBe(true)
      expect(all.dataView).toBe(false)
    }
  })

  it('S45: each linked login ID has its own actions', () => {
    const view = contractorLinked()
    const linked = view.lines.filter(({ id }) => capabilitiesOf(view, phones.father, id).viewBilling)
    expect(linked.map(({ id }) => id)).toEqual(Object.values(lines))
  })

  it('S58: a forgotten code is read in MyPage, by the contractor only (C13)', () => {
    expect(capabilitiesOf(contractorLinked(), phones.father, lines.child).viewCode).toBe(true)
    expect(capabilitiesOf(childLinked(), phones.child, lines.child).viewCode).toBe(false)
  })

  it('S38: the contractor sees the codes of all three lines', () => {
    const seen = Object.values(lines).map(
      (id) => capabilitiesOf(contractorLinked(), phones.father, id).viewCode,
    )
    expect(seen).toEqual([true, true, true])
  })

  it('S15: MyPage has eight actions', () => {
    expect(new Set(myPageActions).size).toBe(8)
  })

  it('a phone or line from elsewhere can do nothing', () => {
    expect(can(capabilitiesOf({ ...family(), devices: [] }, phones.child, lines.child))).toEqual([])
    expect(can(capabilitiesOf({ ...family(), lines: [] }, phones.child, lines.child))).toEqual([])
  })
})

describe('the list on the 手順書', () => {
  const without = (link: 'contractor' | 'user'): Capability[] =>
    guideAbilities()
      .filter((ability) => !ability[link])
      .map(({ capability }) => capability)

  it('N15: the user’s column has × for everything that costs money', () => {
    expect(without('user')).toEqual(['oneTapMyPage', ...byContractor])
  })

  it('N15: the contractor’s column has × only for what a user link gives', () => {
    expect(without('contractor')).toEqual(['dataView', 'dataGift'])
  })

  it('uses the labels of the article', () => {
    const labels = Object.values(abilityWords)
      .map(({ ja }) => ja)
      .join()
    for (const label of ['いつでもヘルプ', 'かんたんマイページログイン', 'データプレゼント'])
      expect(labels).toContain(label)
  })
})
