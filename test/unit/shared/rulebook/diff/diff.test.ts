import { describe, expect, it } from 'vitest'
import { diffOf } from '#shared/rulebook/diff/diff.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { builtIn, defaultPack } from '#shared/rulebook/library/packs.ts'
import { packFieldWords } from '#shared/words/rulebook/fields.ts'
import { packIssueWords } from '#shared/words/rulebook/issues.ts'
import { legalDutyNames } from '#shared/words/rulebook/legal.ts'
import { packValues } from '#shared/words/rulebook/values.ts'
import { packIssueCodes } from '#shared/rulebook/checks/issues.ts'
import { legalDuties } from '#shared/rulebook/checks/legal-duties.ts'

const later = builtIn.packs[1] ?? defaultPack
/** The same pack with every leaf changed once, one at a time. */
function variants(value: unknown, put: (next: unknown) => unknown): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((one, n) => variants(one, (next) => put(value.map((o, m) => (m === n ? next : o)))))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) =>
      variants(one, (next) => put({ ...value, [key]: next })),
    )
  if (typeof value === 'number') return [put(value + 1)]
  if (typeof value === 'boolean') return [put(!value)]
  return [put(`${String(value)}x`)]
}

describe('two packs side by side', () => {
  it('N20: the same pack has no difference', () => {
    expect(diffOf(defaultPack, structuredClone(defaultPack))).toEqual({ groups: [], places: [] })
  })

  it('N20, C2: from 2019-05-01 no free month and no points, on dates and on the contractor’s slip', () => {
    const { groups, places } = diffOf(defaultPack, later)
    expect(groups.map(({ group }) => group)).toEqual(['period', 'plans', 'money', 'dates', 'points'])
    expect(groups.find(({ group }) => group === 'dates')?.changes).toMatchObject([
      {
        name: { code: 'freeMonth' },
        before: { code: 'upToDays', params: { n: 31 } },
        after: { code: 'none' },
      },
      {
        name: { code: 'cancellationLines' },
        before: { code: 'cancellationLines_all' },
        after: { code: 'cancellationLines_voice' },
      },
    ])
    expect(groups.find(({ group }) => group === 'money')?.changes.slice(0, 2)).toMatchObject([
      { name: { code: 'minimumUseFrom', params: { date: '2019-10-01' } }, before: null },
      { name: { code: 'minimumUsePriceFrom' }, after: { code: 'yen', params: { n: 1000 } } },
    ])
    expect(places).toContain('contractorSlip')
  })

  it('N20, C2: a pack without points is one difference, and so is a text that comes or goes in three voices', () => {
    const points = diffOf(defaultPack, later).groups.find(({ group }) => group === 'points')
    expect(points?.changes).toMatchObject([{ name: { code: 'points' }, after: { code: 'none' } }])
    const words = diffOf(defaultPack, { ...defaultPack, fees: [] }).groups.flatMap(({ changes }) => changes)
    expect(words.map(({ name }) => name.code).filter((code) => code.startsWith('feeWords'))).toEqual(
      defaultPack.fees.map(() => 'feeWords_ja'),
    )
  })

  it('N20, R7: a duty that comes is said with when it is asked, what waits for it and its words, and no more', () => {
    const { duties } = defaultPack
    const without = { ...defaultPack, duties: { ...duties, items: duties.items.slice(1) } }
    const { groups, places } = diffOf(without, defaultPack)
    expect(groups.map(({ group }) => group)).toEqual(['duties'])
    expect(groups[0]?.changes.map(({ name, before }) => [name.code, before])).toEqual([
      ['duty', null],
      ['dutyWhen', null],
      ['dutyBlocks', null],
      ['dutyWords_ja', null],
    ])
    expect(places).toEqual(['check', 'activate'])
  })

  it('N20: no change of a pack goes unsaid, and each has its words in both languages', () => {
    const { id: _id, version: _version, ...rules } = defaultPack
    for (const variant of variants(rules, (next) => next)) {
      const { groups } = diffOf(defaultPack, { ...defaultPack, ...(variant as Rulebook) })
      const changes = groups.flatMap((group) => group.changes)
      expect(changes.length, JSON.stringify(variant)).toBeGreaterThan(0)
      for (const { name, before, after } of changes) {
        expect(Object.keys(packFieldWords)).toContain(name.code)
        for (const value of [before, after])
          // Enumerated values that a leaf was changed to by force have no words: no pack can carry them.
          if (value && !value.code.endsWith('x')) expect(Object.keys(packValues)).toContain(value.code)
      }
    }
  })

  it('R7, R8: every duty that no pack may leave out has its name in both languages', () => {
    expect(Object.keys(legalDutyNames).sort()).toEqual(legalDuties.map(({ id }) => id).sort())
  })

  it('C2: every mistake of a pack has its words in both languages', () => {
    expect(Object.keys(packIssueWords).sort()).toEqual([...packIssueCodes].sort())
  })
})
