import { describe, expect, it } from 'vitest'
import { digits, halfWidth, hiragana, oneLine, plainDate } from '#renderer/ui/normalise.ts'

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
    ['+81 90-0000-1234', '09000001234'],
    ['+81(0)90 0000 1234', '09000001234'],
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

  it('makes one line of an address', () => {
    expect(oneLine('  東京都\u3000千代田区  1-1 ')).toBe('東京都 千代田区 1-1')
    expect(halfWidth(' １５:３０ ')).toBe('15:30')
  })
})
