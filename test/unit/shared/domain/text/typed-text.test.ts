import { plainDate } from '#shared/domain/time/dates.ts'
import {
  digits,
  halfWidth,
  hiragana,
  isolated,
  oneLine,
  phoneDigits,
  unseenIn,
} from '#shared/domain/text/typed-text.ts'
import { describe, expect, it } from 'vitest'

describe('what people type, in the one form that is kept', () => {
  it.each([
    ['19800402', '1980-04-02'],
    ['1980/4/2', '1980-04-02'],
    ['1980-04-02', '1980-04-02'],
    ['1980年4月2日', '1980-04-02'],
    ['１９８０/０４/０２', '1980-04-02'],
    ['S55.4.2', '1980-04-02'],
    ['s55-4-2', '1980-04-02'],
    ['昭和55年4月2日', '1980-04-02'],
    ['平成26年6月20日', '2014-06-20'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.11.23', '2026-11-23'],
    ['T15.12.24', '1926-12-24'],
  ])('reads the date %s', (typed, kept) => {
    expect(plainDate(typed)).toBe(kept)
  })

  it.each(['', '4/2', '1980-4', '来月', '99999999999'])('leaves %j for the rules to judge', (typed) => {
    expect(plainDate(typed)).toBe(typed)
  })

  it('writes down a day that does not exist as it was said, so that the rule can name it', () => {
    expect(plainDate('2026/2/30')).toBe('2026-02-30')
  })

  it.each([
    ['090-0000-1234', '09000001234'],
    ['０９０－００００－１２３４', '09000001234'],
    ['(03) 0000 1234', '0300001234'],
    ['100‐0001', '1000001'],
    ['〒100-0001', '1000001'],
    ['〒１００ー０００１', '1000001'],
    ['03.0000.1234', '0300001234'],
    ['8981 1000 0000 0000 000', '8981100000000000000'],
  ])('takes the digits of %s', (typed, kept) => {
    expect(digits(typed)).toBe(kept)
  })

  it('keeps what is no digit, so that a rule can complain about it', () => {
    expect(digits('0900000abcd')).toBe('0900000abcd')
  })

  it.each([
    ['ミホン', 'みほん'],
    ['ﾐﾎﾝ', 'みほん'],
    ['ｶﾞﾗﾝﾄﾞｩ', 'がらんどぅ'],
    ['ヴァン', 'ゔぁん'],
    [' たろう　じろう ', 'たろう じろう'],
    ['コーヒー', 'こーひー'],
    ['見本', '見本'],
  ])('keeps the reading %s as %s', (typed, kept) => {
    expect(hiragana(typed)).toBe(kept)
  })

  it.each([
    ['+81 90-0000-1234', '09000001234'],
    ['+81(0)90 0000 1234', '09000001234'],
    ['0081 90 0000 1234', '09000001234'],
    ['00819000001234', '09000001234'],
    ['010-81-90-0000-1234', '09000001234'],
    ['819000001234', '09000001234'],
    ['81-3-0000-1234', '0300001234'],
    ['tel:+81-90-0000-1234', '09000001234'],
    ['TEL:03-0000-1234', '0300001234'],
    ['tel:09000001234;ext=12', '09000001234'],
    ['電話：０３－００００－１２３４', '0300001234'],
    ['090─0000━1234', '09000001234'],
    ['090〜0000～1234', '09000001234'],
    ['090/0000/1234', '09000001234'],
    ['090‐0000−1234', '09000001234'],
    ['(03)0000・1234', '0300001234'],
    ['06000001234', '06000001234'],
    ['0812345678', '0812345678'],
  ])('E4b: the phone number %s is %s', (typed, kept) => {
    expect(phoneDigits(typed)).toBe(kept)
    expect(phoneDigits(kept)).toBe(kept)
  })

  const unseen =
    '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u200C\u200D\u200E\u200F\u00AD\uFEFF\uFE0D\u2060\u061C\u0000\u001B\u007F\u009F\uD800'

  it.each([...unseen])('E4c: the unseen character %j makes no field wrong', (one) => {
    const within = (text: string): string => one + [...text].join(one) + one
    expect(phoneDigits(within('090-0000-1234'))).toBe('09000001234')
    expect(digits(within('100-0001'))).toBe('1000001')
    expect(digits(within('8981100000000000000'))).toBe('8981100000000000000')
    expect(plainDate(within('1980-04-02'))).toBe('1980-04-02')
    expect(hiragana(within('ミホン'))).toBe('みほん')
    expect(halfWidth(within('P-1122-001'))).toBe('P-1122-001')
  })

  it('E4c, E6a: of a text only what can be seen is kept', () => {
    for (const one of unseen)
      expect(oneLine(`${one}見${one} ${one}本${one}`.replaceAll('\uFE0D', ''))).toBe('見 本')
    expect(oneLine(unseen.replaceAll('\uFE0D', ''))).toBe('')
    expect(unseenIn(unseen).length).toBe([...unseen].length)
    expect(unseenIn('見\u202E本')).toEqual(['U+202E'])
  })

  it.each(['\n', '\r\n', '\t', '\u2028', '\u2029', '\u0085', '\v', '\f'])(
    'E6a: %j begins no new line in a value',
    (end) => {
      expect(oneLine(`見本${end}ログインID PR0000000001`)).toBe('見本 ログインID PR0000000001')
      expect(unseenIn(`見本${end}`)).not.toEqual([])
    },
  )

  it.each([
    ['a variation of a letter', '葛\u{E0100}飾'],
    ['a standard variation', '神\uFE00'],
    ['a rare character', '𠮷田'],
    ['a compatible form', '神﨑'],
    ['a decomposed kana', 'か\u3099'],
    ['another script', 'محمد علي'],
    ['an accent that stands apart', 'Zoe\u0308'],
  ])('E4d: %s stays as it is', (_what, name) => {
    expect(oneLine(name)).toBe(name)
    expect(unseenIn(name)).toEqual([])
  })

  it.each([
    ['みすヾ', 'みすゞ'],
    ['すヽき', 'すゝき'],
    ['か\u3099', 'が'],
    ['か゛', 'が'],
    ['ﾊﾟ', 'ぱ'],
    ['葛\u{E0100}', '葛'],
  ])('E4e: the reading %j is kept as %s', (typed, kept) => {
    expect(hiragana(typed)).toBe(kept)
  })

  it('E6b: a value that is written from right to left is a piece of its own in a sentence', () => {
    expect(isolated('محمد')).toBe('\u2068محمد\u2069')
    expect(isolated('見本 太郎')).toBe('見本 太郎')
  })

  it('makes one line of an address', () => {
    expect(oneLine('  東京都\u3000千代田区  1-1 ')).toBe('東京都 千代田区 1-1')
    expect(halfWidth(' １５:３０ ')).toBe('15:30')
  })
})
