/** Any file is read or refused for about its length (E9): what is kept while reading does not grow with the file. */
import { describe, expect, it } from 'vitest'
import { scanJson } from '#shared/rulebook/checks/json-keys.ts'
import { PACK_BYTES, PACK_LIMITS, readPack, type PackRead } from '#shared/rulebook/read-pack.ts'
import { builtIn, defaultPack } from '#shared/rulebook/library/packs.ts'
import { dutyId, hostilePacks } from '#test/fixtures/hostile-packs.ts'

const read = (text: string) => readPack(text, builtIn)
const codes = (answer: PackRead): string[] => (answer.ok ? [] : answer.issues.map(({ code }) => code))

describe('a file that is made to cost', () => {
  it.each(hostilePacks)('E9a: %s: refused with what is wrong, in few and short words', (_, text) => {
    expect(text.length).toBeLessThan(PACK_BYTES)
    const answer = read(text)
    if (answer.ok) throw new Error('no pack is built like this')
    expect(answer.issues.length).toBeGreaterThan(0)
    expect(answer.issues.length).toBeLessThanOrEqual(200)
    expect(JSON.stringify(answer.issues).length).toBeLessThan(60_000)
    for (const { path } of answer.issues) expect(path.length).toBeLessThanOrEqual(PACK_LIMITS.depth)
  })

  it('E9a: the pass over a file ends at the first limit that it does not keep', () => {
    const limits = { depth: 4, values: 100, list: 5, findings: 3 }
    const place = (text: string) => scanJson(text, limits).excess
    expect(place('{"a":\n[[{"b":1}]]}')).toBeNull()
    expect(place('{"a":\n[[{"b":[1]}]]}')).toEqual({ limit: 'depth', path: ['a', 0, 0, 'b'], line: 2 })
    expect(place('{"a":[1,2,3,4,5]}')).toBeNull()
    expect(place('{"a":[1,2,3,4,5,6]}')).toEqual({ limit: 'list', path: ['a'], line: 1 })
    const names = (count: number) =>
      `{${Array.from({ length: count }, (_, n) => `"k${String(n)}":${String(n)}`).join(',')}}`
    expect(place(names(98))).toBeNull()
    expect(place(names(101))).toMatchObject({ limit: 'values' })
    expect(scanJson('{"a":1,"a":2,"a":3,"a":4,"a":5}', limits).doubled).toHaveLength(3)
  })

  it('E9a: what is too large for a pack is told in words of its own', () => {
    expect(codes(read('['.repeat(100) + ']'.repeat(100)))).toEqual(['fileTooDeep'])
    const plans = Array.from({ length: 1001 }, (_, n) => ({ ...defaultPack.plans[0], id: `p${String(n)}` }))
    expect(read(JSON.stringify({ ...defaultPack, plans }))).toEqual({
      ok: false,
      issues: [{ path: ['plans'], code: 'tooMany', params: { max: 1000 } }],
    })
    expect(
      codes(read(`[${Array(999).fill('[1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1]').join(',')}]`)),
    ).toEqual(['fileTooMuch'])
  })

  it('E9a: a large honest pack is taken: two hundred plans, and as many duties', () => {
    const many = <T extends object>(of: T | undefined, id: (n: number) => string) =>
      Array.from({ length: 200 }, (_, n) => ({ ...of, id: id(n) }))
    const { duties } = defaultPack
    const items = [...duties.items, ...many(duties.items[1], dutyId)]
    const plans = many(defaultPack.plans[0], (n) => `plan-${String(n)}`)
    const pack = { ...defaultPack, id: 'own', series: 'own', plans, duties: { ...duties, items } }
    expect(read(JSON.stringify(pack, null, 2)).ok).toBe(true)
  })
})
