import { describe, expect, it } from 'vitest'
import { seededIds } from '#test/support/seeded-ids.ts'
import { sessionIdSchema } from '#shared/domain/ids.ts'

describe('ids from a seed', () => {
  it('are the same for the same seed, and never the same twice', () => {
    const one = seededIds('a')
    const other = seededIds('a')
    const ids = Array.from({ length: 50 }, () => one.uuid())
    expect(ids).toEqual(Array.from({ length: 50 }, () => other.uuid()))
    expect(new Set(ids).size).toBe(50)
    expect(ids.every((id) => sessionIdSchema.safeParse(id).success)).toBe(true)
    expect(seededIds('b').uuid()).not.toBe(ids[0])
  })

  it('give as many bytes as are asked for', () => {
    expect(seededIds('a').randomBytes(70)).toHaveLength(70)
    expect([...seededIds('a').randomBytes(40)]).toEqual([...seededIds('a').randomBytes(40)])
  })
})
