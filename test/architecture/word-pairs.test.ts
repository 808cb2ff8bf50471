import { describe, expect, it } from 'vitest'
import { builtIn } from '#shared/rulebook/library/packs.ts'
import { catalogue } from '#shared/words/catalogue/index.ts'
import { codeFiles } from './project-files.ts'
import { oldWords, wordPairs } from './word-pairs.ts'

describe('one name for one thing', () => {
  it('nowhere do screens, slips or refusals say what is called otherwise now', () => {
    expect(oldWords(codeFiles())).toEqual([])
  })

  it.each([
    "title: '規約集'",
    "title: '規則集'",
    "title: 'ルールブックを選ぶ'",
    "rule: '規則 {id}'",
    "title: '決まりの一覧'",
    "lead: 'プランなどのきまり'",
    "contractor: '契約者さまの端末'",
    "reasonJam: '紙詰まり'",
    "todo: '店長にご連絡ください。'",
    "other: 'そのほか'",
    "sibling: 'ごきょうだい'",
    "language: 'ことば'",
    "said: 'お客様から伺いました'",
    "hand: 'お渡しした'",
    "matters: 'ご説明しました'",
    "keep: '店舗で保管した'",
    "refused: 'この操作はまだできません'",
    "birth: 'この日付はありません。令和6年'",
    "source: '出どころ'",
    "'店頭の実際',",
    "familyKana: 'セイ(よみがな)'",
    "declined: 'お引き受けできません'",
    "declined: 'お受けできませんでした'",
    "screenings: { ok: 'OK' }",
    "screenings: { declined: '否' }",
    "roughly: '{said}(目安)'",
    "issues: '未入力・要確認 {n}件'",
    "title: '日次確認'",
    "lines: '{n} lines'",
    "free: '{n} free days'",
  ])('a planted %s is found', (text) => {
    expect(oldWords([{ path: 'shared/words/desk/x.ts', text }])).not.toEqual([])
  })

  it('every pair is planted above, and what is said instead passes', () => {
    const said =
      "a: '今回はお受けできませんでした', b: '{n} line | {n} lines', c: 'ルール集', d: '連携で決まります。'"
    expect(oldWords([{ path: 'shared/words/desk/x.ts', text: said }])).toEqual([])
    expect(oldWords([{ path: 'shared/words/desk/x.ts', text: '/** 規約集, as it was called */' }])).toEqual(
      [],
    )
    for (const { except } of wordPairs) expect(except === undefined || except.why.length > 10).toBe(true)
  })

  it('N8: every rule is said in です/ます, to the end of each sentence', () => {
    const sentences = catalogue.flatMap(({ id, ja }) =>
      ja.split('。').flatMap((text) => (text === '' ? [] : [`${id} ${text}`])),
    )
    expect(sentences.length).toBeGreaterThan(200)
    expect(sentences.filter((text) => !/(?:ます|です|ません)$/.test(text))).toEqual([])
  })

  it('E9m: every sentence of the packs that come with the app is said so too', () => {
    const sentences = [...JSON.stringify(builtIn.packs).matchAll(/"ja":"([^"]*。)"/g)].flatMap(
      ([, text = '']) => text.split('。').filter((each) => each !== ''),
    )
    expect(sentences.length).toBeGreaterThan(50)
    expect(
      sentences.filter((text) => !/(?:ます|です|ません|ました|ください|ましょう|ますか)$/.test(text)),
    ).toEqual([])
  })
})
