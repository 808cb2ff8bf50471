import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { groupedNumber } from '#shared/rules/forms/phone-number.ts'
import { formats as plainFormats, phoneFormat, reformatted } from '#renderer/ui/formats.ts'

/** Phone numbers are grouped by the rulebook's numbering plan. */
const formats = { ...plainFormats, phone: phoneFormat((plain) => groupedNumber(plain, defaultPack)) }
type FormatName = keyof typeof formats

/** `|` is the caret. */
function typed(text: string): { text: string; caret: number } {
  return { text: text.replace('|', ''), caret: text.indexOf('|') }
}

function shown({ text, caret }: { text: string; caret: number }): string {
  return `${text.slice(0, caret)}|${text.slice(caret)}`
}

/** One key after the other, the text grouped after each. */
function typing(name: FormatName, keys: string): string {
  let state = { text: '', caret: 0 }
  for (const key of keys) {
    const text = state.text.slice(0, state.caret) + key + state.text.slice(state.caret)
    state = reformatted(formats[name], { text, caret: state.caret + 1 })
  }
  return shown(state)
}

describe('numbers while they are typed', () => {
  it.each<[FormatName, string, string]>([
    ['phone', '09000001234', '090-0000-1234|'],
    ['phone', '090-0000-1234', '090-0000-1234|'],
    ['phone', '0300001234', '03-0000-1234|'],
    ['phone', '0120000123', '0120-000-123|'],
    ['phone', '0422001234', '0422001234|'],
    ['phone', '06000001234', '060-0000-1234|'],
    ['phone', '0800000123', '0800-000-123|'],
    ['phone', '05000001234', '050-0000-1234|'],
    ['phone', '+819000001234', '090-0000-1234|'],
    ['phone', '+81-90-0000-1234', '090-0000-1234|'],
    ['phone', '+81(0)9000001234', '090-0000-1234|'],
    ['phone', '０９０００００１２３４', '090-0000-1234|'],
    ['postalCode', '1000001', '100-0001|'],
    ['postalCode', '〒100-0001', '100-0001|'],
    ['iccid', '8981000000000000011', '8981 0000 0000 0000 011|'],
    ['iccid', '89810000000000000110', '8981 0000 0000 0000 0110|'],
    ['mnpNumber', '1112345678', '11-1234-5678|'],
    ['date', '19800402', '1980-04-02|'],
    ['date', '3550402', '3550402|'],
    ['date', '1980-04-02', '1980-04-02|'],
    ['date', '1980-4-2', '1980-4-2|'],
    ['date', '1980/4/2', '1980/4/2|'],
    ['date', 'S55.4.2', 'S55.4.2|'],
    ['date', '昭和64年1月7日', '昭和64年1月7日|'],
  ])('%s: the keys %s show %s', (name, keys, text) => {
    expect(typing(name, keys)).toBe(text)
  })

  it.each<[FormatName, string, string]>([
    ['phone', ' 090 0000 1234\n', '09000001234'],
    ['phone', '+81 90-0000-1234', '09000001234'],
    ['phone', '(03)0000-1234', '0300001234'],
    ['postalCode', '〒 100 - 0001', '1000001'],
    ['iccid', '8981-0000 0000-0000011', '8981000000000000011'],
    ['mnpNumber', '11 123 45678', '1112345678'],
  ])('%s: pasting %j keeps %s', (name, pasted, kept) => {
    const { text } = reformatted(formats[name], { text: pasted, caret: pasted.length })
    expect(formats[name].plain(text)).toBe(kept)
    expect(reformatted(formats[name], { text, caret: 0 }).text).toBe(text)
  })

  it('leaves what is no number readable, for the rules to name', () => {
    expect(typing('phone', '0900000abcd')).toBe('0900000abcd|')
    expect(typing('postalCode', '100-000x')).toBe('100000x|')
  })

  it.each([
    ['a digit in the middle', '0905|-0000-123', '090-5|000-0123'],
    ['a digit at the start', '7|90-0000-1234', '7|9000001234'],
    ['a digit removed in the middle', '090-00|-1234', '090-00|12-34'],
    ['the caret before everything', '|090-0000-1234', '|090-0000-1234'],
    ['the caret between groups', '090-|0000-1234', '090|-0000-1234'],
  ])('the caret stays behind its digit: %s', (_case, before, after) => {
    expect(shown(reformatted(formats.phone, typed(before)))).toBe(after)
  })

  it('Backspace behind a separator takes the digit before it: no key is dead', () => {
    const erased = { before: '090-0000-1234', direction: 'backward' } as const
    expect(shown(reformatted(formats.phone, typed('090-0000|1234'), erased))).toBe('090-000|1-234')
  })

  it('Delete before a separator takes the digit behind it', () => {
    const erased = { before: '100-0001', direction: 'forward' } as const
    expect(shown(reformatted(formats.postalCode, typed('100|0001'), erased))).toBe('100|-001')
  })

  it('erasing from the end leaves no separator behind', () => {
    const erased = { before: '100-0', direction: 'backward' } as const
    expect(shown(reformatted(formats.postalCode, typed('100-|'), erased))).toBe('100|')
    expect(shown(reformatted(formats.postalCode, typed('|'), { ...erased, before: '1' }))).toBe('|')
  })
})
