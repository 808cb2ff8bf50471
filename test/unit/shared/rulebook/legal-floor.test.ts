/** Below what the law asks of a counter no pack can go. */
import { describe, expect, it } from 'vitest'
import { pathText } from '#shared/rulebook/checks/issues.ts'
import { legalDuties } from '#shared/rulebook/checks/legal-duties.ts'
import { checkPack } from '#shared/rulebook/read-pack.ts'
import type { Duty, Rulebook } from '#shared/rulebook/schema/pack.ts'
import { builtIn, defaultPack } from '#shared/rulebook/library/packs.ts'

const issuesOf = (pack: unknown): string[] => {
  const read = checkPack(pack)
  return read.ok
    ? []
    : read.issues.map(({ path, code, params }) => `${pathText(path)} ${code} ${String(params.id ?? '')}`)
}
const withItems = (items: readonly unknown[], base: Rulebook = defaultPack) => ({
  ...base,
  duties: { ...base.duties, items },
})
/** The pack with one of its duties changed. */
const changing = (id: string, change: Partial<Duty>) =>
  issuesOf(
    withItems(defaultPack.duties.items.map((duty) => (duty.id === id ? { ...duty, ...change } : duty))),
  )

describe('what no pack may leave out', () => {
  it('C1, C2: the packs that ship hold to it', () => {
    for (const pack of builtIn.packs) expect(issuesOf(pack)).toEqual([])
  })

  it('R1, R2, R5, R7, R8, R14, R17, R26: a pack without duties is refused, and each that is missing is named', () => {
    const always = legalDuties.filter(({ onlyIf }) => !onlyIf)
    expect(issuesOf(withItems([]))).toEqual(always.map(({ id }) => `duties › items dutyMissing ${id}`))
  })

  it.each(legalDuties.filter(({ onlyIf }) => !onlyIf).map(({ id, rule }) => [rule, id] as const))(
    '%s: a pack without %s is refused',
    (rule, id) => {
      const read = checkPack(withItems(defaultPack.duties.items.filter((duty) => duty.id !== id)))
      expect(read).toMatchObject({ ok: false, issues: [{ code: 'dutyMissing', params: { id, rule } }] })
    },
  )

  it('R7, R8: what comes before activation cannot wait until the end, and the contract document is handed over by then', () => {
    expect(changing('matters.fees', { blocks: 'completion' })).toEqual([
      expect.stringMatching(/blocks dutyTooLate matters.fees$/),
    ])
    expect(changing('handOver.document', { blocks: 'activation' })).toEqual([
      expect.stringMatching(/blocks dutyTooEarly handOver.document$/),
    ])
  })

  it('R1, R14, R17: it is not asked more seldom, nor once for all lines where each line is meant', () => {
    expect(changing('identity.match', { when: 'mnpLine' })).toEqual([expect.stringMatching(/when dutyMust/)])
    expect(changing('minor.filtering', { per: 'session' })).toEqual([expect.stringMatching(/per dutyMust/)])
    expect(changing('mnp.sameName', { when: 'always' })).toEqual([])
    expect(changing('matters.cancel', { when: 'always' })).toEqual([])
  })

  it('R1, R5: it is not answered before anybody has looked, nor in a way that cannot stop', () => {
    const document = defaultPack.duties.items.find(({ id }) => id === 'identity.document')
    if (document?.answer.kind !== 'choice') throw new Error('a choice')
    expect(changing('identity.document', { answer: { ...document.answer, preset: 'licence' } })).toEqual([
      expect.stringMatching(/answer › preset dutyPreset/),
    ])
    const { answer } = defaultPack.duties.items.find(({ id }) => id === 'identity.match') ?? {}
    if (answer?.kind !== 'choice') throw new Error('a choice')
    const options = answer.options.map(({ stops: _stops, ...option }) => option)
    expect(changing('identity.match', { answer: { ...answer, options } })).toEqual([
      expect.stringMatching(/answer › options dutyNeverStops/),
    ])
    expect(changing('identity.match', { answer: { kind: 'tick' } })).toEqual([
      expect.stringMatching(/answer › kind dutyMust/),
    ])
  })

  it('R12, R14: nobody of 17 is of age, and nobody of 11 signs a contract', () => {
    const of = (minorUnder: number, contractorMinAge: number) =>
      issuesOf({ ...defaultPack, contractorMinAge, duties: { ...defaultPack.duties, minorUnder } })
    expect(of(17, 11)).toEqual(['duties › minorUnder tooSmall ', 'contractorMinAge tooSmall '])
    expect(of(18, 12)).toEqual([])
  })

  it('R12, R19: a pack in which minors sign asks their guardian, one with an eSIM explains it; others need neither', () => {
    const without = (id: string) => withItems(defaultPack.duties.items.filter((duty) => duty.id !== id))
    expect(issuesOf(without('minor.guardian'))).toEqual([])
    expect(issuesOf({ ...without('minor.guardian'), contractorMinAge: 15 })).toEqual([
      'duties › items dutyMissing minor.guardian',
    ])
    expect(issuesOf(without('sim.esim'))).toEqual([])
    expect(issuesOf({ ...without('sim.esim'), simKinds: ['card', 'esim'] })).toEqual([
      'duties › items dutyMissing sim.esim',
    ])
  })
})

describe('the words of the duties', () => {
  it('C2: a rule that the catalogue does not know is refused', () => {
    expect(changing('matters.fees', { rules: ['R7', 'R999'] })).toEqual([
      expect.stringMatching(/rules › 2 unknownRule/),
    ])
  })

  it('R22, R30: a blank that the pack has nothing for is refused', () => {
    const fees = issuesOf({ ...defaultPack, fees: [] })
    expect(fees).toHaveLength(3)
    expect(fees[0]).toMatch(/text › ja blankEmpty/)
    const none = { ...defaultPack, minimumUse: null }
    expect(issuesOf(none)).toEqual([])
    const always = defaultPack.duties.items.map((duty) =>
      duty.id === 'matters.cancel' ? { ...duty, when: 'always' } : duty,
    )
    expect(issuesOf(withItems(always, none))).toHaveLength(3)
  })

  it('R9: a title and a hint have room for a number, not for a text', () => {
    const title = { ja: '費用 {fees}', en: 'Fees' }
    expect(changing('matters.fees', { title })).toEqual([expect.stringMatching(/title › ja unknownBlank/)])
    expect(changing('matters.fees', { title: { ...title, ja: '{age}歳・{cancelDays}日' } })).toEqual([])
  })
})
