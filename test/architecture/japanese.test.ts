import { describe, expect, it } from 'vitest'
import { idleNames, japaneseTexts, mayHoldJapanese } from './japanese.ts'
import { codeFiles } from './project-files.ts'

const files = codeFiles()

describe('sentences', () => {
  it('stand in shared/words: main, the rules and the domain hand over codes', () => {
    expect(japaneseTexts(files)).toEqual([])
  })

  it('have no exception that nothing needs, and none without a reason', () => {
    expect(idleNames(files)).toEqual([])
    for (const why of Object.values(mayHoldJapanese)) expect(why).toMatch(/\.$/)
  })
})

describe('a planted sentence', () => {
  it.each([
    ['electron/printing/x.ts', `const text = '紙がありません。'`],
    ['electron/sessions/x.ts', 'const text = `あと${left}回です。`'],
    ['electron/sessions/x.ts', 'const text = `${left} 回`'],
    ['shared/rules/forms/x.ts', `const words = { ja: '住所をご入力ください。', en: 'Enter the address.' }`],
    ['shared/domain/x.ts', `const KANA = /[ぁ-ん]/u`],
  ])('in %s is caught: %s', (path, text) => {
    expect(japaneseTexts([{ path, text }])).toHaveLength(1)
  })

  it('is no comment, no English text and no word of shared/words', () => {
    expect(
      japaneseTexts([{ path: 'electron/x.ts', text: `// 連携\nconst a = 'linked' /* 開通 */` }]),
    ).toEqual([])
    expect(japaneseTexts([{ path: 'shared/words/x.ts', text: `const a = '連携完了'` }])).toEqual([])
  })
})
