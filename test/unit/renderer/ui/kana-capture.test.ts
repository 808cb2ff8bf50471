import { describe, expect, it } from 'vitest'
import { createKanaCapture, type KanaCapture } from '#renderer/ui/kana-capture.ts'

/** One composition: what the input method shows, step by step, and what is taken over. */
function compose(kana: KanaCapture, shown: readonly string[], taken: string): void {
  kana.start()
  for (const data of shown) kana.update(data)
  kana.end(taken)
}

function readingOf(shown: readonly string[], taken: string): string {
  const kana = createKanaCapture()
  compose(kana, shown, taken)
  return kana.reading()
}

describe('the reading of a name, overheard from the input method', () => {
  it.each([
    ['letter by letter', ['m', 'み', 'みh', 'みほ', 'みほn', 'みほん', '見本'], 'みほん'],
    ['with kana keys', ['み', 'みほ', 'みほん', '見本'], 'みほん'],
    ['a last n left to the conversion', ['t', 'た', 'たr', 'たろ', 'たろn', '太論'], 'たろん'],
    ['another candidate', ['み', 'みほん', '見本', '三本', 'ミホン', '見本'], 'みほん'],
    ['one part after the other', ['やまだ', '山だ', '山田'], 'やまだ'],
    ['erased and typed again', ['みも', 'み', 'みほ', 'みほん', '見本'], 'みほん'],
    ['back to kana and on', ['みほ', '美保', 'みほ', 'みほん', '見本'], 'みほん'],
    ['full-width letters on the way', ['ｍ', 'み', 'みｈ', 'みほ', '美穂'], 'みほ'],
    ['a long vowel', ['こーひー', '珈琲'], 'こーひー'],
    ['emptied just before it is taken over', ['みほん', '見本', ''], 'みほん'],
    ['rare characters', ['よしだ', '𠮷田'], 'よしだ'],
  ])('%s', (_case, shown, reading) => {
    expect(readingOf(shown, '見本')).toBe(reading)
  })

  it.each(['たろう', 'タロウ', 'ﾀﾛｳ'])('reads what was taken over as %s', (taken) => {
    expect(readingOf(['たろ', 'たろう', taken], taken)).toBe('たろう')
  })

  it('hears nothing of what was given up', () => {
    expect(readingOf(['み', 'みほ'], '')).toBe('')
  })

  it('puts two words together', () => {
    const kana = createKanaCapture()
    compose(kana, ['やま', '山'], '山')
    kana.input('山')
    compose(kana, ['だ', '田'], '田')
    kana.input('山田')
    expect(kana.reading()).toBe('やまだ')
  })

  it('forgets a word that was erased', () => {
    const kana = createKanaCapture()
    compose(kana, ['やま', '山'], '山')
    compose(kana, ['だ', '田'], '田')
    kana.input('山')
    expect(kana.reading()).toBe('やま')
    kana.input('')
    expect(kana.reading()).toBe('')
    compose(kana, ['みほん', '見本'], '見本')
    expect(kana.reading()).toBe('みほん')
  })

  it('reads kana that were pasted, and guesses nothing for kanji', () => {
    const kana = createKanaCapture()
    kana.input('タロウ')
    expect(kana.reading()).toBe('たろう')
    kana.input('見本')
    expect(kana.reading()).toBe('')
  })

  it('keeps one word when the field says the same after it', () => {
    const kana = createKanaCapture()
    compose(kana, ['たろう', '太郎'], '太郎')
    kana.input('太郎')
    kana.input('太郎')
    expect(kana.reading()).toBe('たろう')
  })
})
