import { describe, expect, it } from 'vitest'
import { rulebook } from '#shared/rulebook/index.ts'
import { abilityRows, pointsPreview } from '#shared/rules/linking/abilities.ts'
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import { instant } from '#shared/domain/time/time.ts'
import type { LinkCore } from '#shared/domain/link.ts'
import type { FamilyView } from '#shared/rules/linking/family-view.ts'

const father = 'father' as DeviceId
const child = 'child' as DeviceId
const lineId = 'line' as LineId
const none: LinkCore = { status: 'eligible', deviceId: null }

function view(contractorLink: LinkCore, userLink: LinkCore): FamilyView {
  const device = (id: DeviceId, owner: 'contractor' | 'user') =>
    ({ id, owner, friendAdded: true, wrongCodes: 0, lockedUntil: null, loginLockedUntil: null }) as const
  return {
    now: instant('2026-11-22T06:10:00Z'),
    parameters: rulebook.link,
    devices: [device(father, 'contractor'), device(child, 'user')],
    lines: [
      {
        ...{ id: lineId, contractorIsUser: false, state: 'active', code: null, userDeviceId: child },
        ...{ contractorLink, userLink, loginId: null },
      },
    ],
  }
}

const yes = (now: FamilyView, device: number): string[] =>
  abilityRows(now, lineId).flatMap(({ capability, can }) => (can[device]?.can ? [capability] : []))

describe('このスマートフォンでできること', () => {
  it('S11–S15, S24, N15: each phone by its own links, as they stand', () => {
    expect(yes(view(none, none), 0)).toEqual(['aiChat'])
    const linked = view({ status: 'linked', deviceId: father }, { status: 'linked', deviceId: child })
    expect(yes(linked, 0)).toHaveLength(13)
    expect(yes(linked, 1)).toEqual(['aiChat', 'operatorChat', 'dataView', 'dataGift'])
  })

  it('S40: MyPage’s actions are marked as open to whoever has login ID and password', () => {
    const marked = abilityRows(view(none, none), lineId).filter(({ orByLogin }) => orByLogin)
    expect(marked).toHaveLength(9)
  })
})

describe('points as 目安', () => {
  it('V22, S16, S18: 32 points at 3,220 yen, and 64 more by LINE Pay card', () => {
    expect(pointsPreview(rulebook, { planId: 'communication-free', capacityGb: 10 })).toEqual({
      base: 32,
      extras: [{ payment: { ja: 'LINE Payカード', en: 'LINE Pay card' }, extra: 64 }],
      grantDay: 10,
      snapshotDay: 1,
    })
  })

  it('C20, C2: none where the price is not confirmed or the rulebook gives none', () => {
    expect(pointsPreview(rulebook, { planId: 'music-plus', capacityGb: 10 })).toBeNull()
    const without = { ...rulebook, points: null }
    expect(pointsPreview(without, { planId: 'communication-free', capacityGb: 10 })).toBeNull()
  })
})
