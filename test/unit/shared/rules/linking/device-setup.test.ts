import { describe, expect, it } from 'vitest'
import { deviceIdSchema, lineIdSchema } from '#shared/domain/ids.ts'
import { emptyLineUser, relations, type Relation } from '#shared/domain/person.ts'
import { devicesFor, relationLabels } from '#shared/rules/linking/device-setup.ts'
import { filledSession } from '#test/fixtures/desk-session.ts'

function counter() {
  let n = 0
  return () => deviceIdSchema.parse(`40000000-0000-4000-8000-${String((n += 1)).padStart(12, '0')}`)
}

function lineFor(n: number, relation: Relation | null) {
  return {
    id: lineIdSchema.parse(`50000000-0000-4000-8000-${String(n).padStart(12, '0')}`),
    userSetting: relation === null ? ('same' as const) : ('different' as const),
    user: relation === null ? null : { ...emptyLineUser(), relation },
  }
}

describe('the phones of a family', () => {
  it('S37: the father’s one phone, and one for mother and child each', () => {
    const { devices, deviceOfLine } = devicesFor(filledSession().lines, counter())
    expect(devices.map(({ owner, nickname }) => [owner, nickname])).toEqual([
      ['contractor', '契約者さまのスマートフォン'],
      ['user', '利用者さま(母)のスマートフォン'],
      ['user', '利用者さま(お子さま)のスマートフォン'],
    ])
    expect([...deviceOfLine.values()]).toEqual(devices.map(({ id }) => id))
    expect(devices.every(({ friendAdd }) => friendAdd === null)).toBe(true)
  })

  it('S42: no two users share a phone', () => {
    const { devices, deviceOfLine } = devicesFor(
      [1, 2, 3].map((n) => lineFor(n, 'child')),
      counter(),
    )
    expect(new Set(deviceOfLine.values()).size).toBe(3)
    expect(devices).toHaveLength(4)
  })

  it('S2: the contractor has a phone also when every line is somebody else’s', () => {
    const { devices, deviceOfLine } = devicesFor([lineFor(1, 'child')], counter())
    expect(devices[0]?.owner).toBe('contractor')
    expect([...deviceOfLine.values()]).not.toContain(devices[0]?.id)
  })

  it('S43: a second line of the contractor’s own needs a second phone', () => {
    const { devices, deviceOfLine } = devicesFor([lineFor(1, null), lineFor(2, null)], counter())
    expect(new Set(deviceOfLine.values()).size).toBe(2)
    expect(devices.map(({ owner, nickname }) => [owner, nickname])).toEqual([
      ['contractor', '契約者さまのスマートフォン'],
      ['contractor', '契約者さまのスマートフォン2'],
    ])
  })

  it('C7: nicknames tell phones apart, and are no names', () => {
    const { devices } = devicesFor(
      [1, 2].map((n) => lineFor(n, 'child')),
      counter(),
    )
    expect(devices.map(({ nickname }) => nickname)).toEqual([
      '契約者さまのスマートフォン',
      '利用者さま(お子さま)のスマートフォン',
      '利用者さま(お子さま)のスマートフォン2',
    ])
    expect(Object.keys(relationLabels).sort()).toEqual([...relations].sort())
  })
})
