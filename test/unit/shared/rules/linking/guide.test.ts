import { describe, expect, it } from 'vitest'
import { rulebook } from '#shared/rulebook/index.ts'
import { voices } from '#shared/domain/text/words.ts'
import { guideWords, sayGuide } from '#shared/words/guide.ts'
import { guide, guideFor, guideParts } from '#shared/rules/linking/guide.ts'

function step(number: number) {
  const found = guide.find((each) => each.number === number)
  if (!found) throw new Error('no such step')
  return found
}

describe('the way through LINE', () => {
  it('S47: friend, then contractor, then user', () => {
    expect(guideParts).toEqual(['friend', 'contractor', 'user'])
    expect(guide.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const order = guide.map(({ part }) => guideParts.indexOf(part))
    expect(order).toEqual([...order].sort())
  })

  it.each([
    ['S48', 1, 'friend', ['…']],
    ['S49', 2, 'friend', ['公式アカウント']],
    ['S50', 3, 'friend', ['虫眼鏡']],
    ['S51', 4, 'friend', ['追加', '同意する']],
    ['S52', 5, 'contractor', ['人型', 'トーク']],
    ['S53', 6, 'contractor', ['契約者連携(マイページ)', '新規ログインID連携']],
    ['S54', 7, 'contractor', ['連携する']],
    ['S56', 8, 'user', ['利用者連携']],
    ['S57', 9, 'user', ['連携する']],
    ['S59', 10, 'user', ['連携完了']],
  ] as const)('%s: step %i (%s) names its buttons exactly', (_, number, part, labels) => {
    expect(step(number)).toMatchObject({ part, labels })
    for (const label of labels) expect(guideWords[number].ja).toContain(`「${label}」`)
  })

  it('S48: the guide begins in LINE itself, at the top right', () => {
    expect(guideWords[1].ja).toContain('右上')
  })

  it('S49: then the official accounts', () => {
    expect(step(2).labels).toEqual(['公式アカウント'])
  })

  it('S50: names the official account and its LINE ID from the rulebook', () => {
    const third = sayGuide(3, rulebook.officialAccount).ja
    expect(third).toContain('「LINEモバイル」')
    expect(third).toContain('@linemobile')
  })

  it('S51: the last step of friend-add ends with the consent', () => {
    expect(guideFor('friend').at(-1)?.labels.at(-1)).toBe('同意する')
  })

  it('S52: the contractor comes to the talk through the friend list', () => {
    expect(guideFor('contractor')[0]?.labels).toEqual(['人型', 'トーク'])
  })

  it('S53: from the menu to a new login ID', () => {
    expect(step(6).labels).toEqual(['契約者連携(マイページ)', '新規ログインID連携'])
  })

  it('S54: login ID and password are typed by the contractor', () => {
    expect(guideWords[7].ja).toMatch(/契約者さまご自身でログインIDとパスワード/)
  })

  it('S55: the contractor link shows the usage code', () => {
    expect(guideWords[7].ja).toContain('利用コードが表示されます')
  })

  it('S56: the user link begins on the user’s phone', () => {
    expect(guideWords[8].ja).toContain('利用者さまのスマートフォン')
  })

  it('S57: the usage code is entered and sent', () => {
    expect(guideWords[9].ja).toContain('利用コードを入力')
  })

  it('leaves no gap for the official account unfilled', () => {
    for (const part of guideParts) {
      for (const { number } of guideFor(part)) {
        for (const language of voices)
          expect(sayGuide(number, rulebook.officialAccount)[language]).not.toMatch(/[{}]/)
      }
    }
  })
})
