/** What いつでもヘルプ says, in both languages (S12). */
import { describe, expect, it } from 'vitest'
import { helpTopics } from '#shared/contract/phone-services.ts'
import { dataKinds } from '#shared/domain/carrier/data-kind.ts'
import { builtIn } from '#shared/rulebook/library/packs.ts'
import type { HelpMode } from '#electron/carrier/phones/help-script.ts'
import { helpText } from '#test/support/help-text.ts'
import { japaneseLeft } from '#test/support/seed-labels.ts'

const modes: readonly HelpMode[] = ['ai', 'operator']

describe('the script of いつでもヘルプ', () => {
  it.each(builtIn.packs)('S12: every answer has its English under $id $version', (book) => {
    for (const mode of modes) {
      for (const topic of [null, ...helpTopics]) {
        const { text, en } = helpText(book, mode, topic)
        expect(text).not.toBe('')
        expect(en.text).toMatch(/\.$/)
        expect(japaneseLeft(en.text)).toBe('')
      }
    }
  })

  it('E9h, S21: what can be given away is what the pack lets be given', () => {
    const [first] = builtIn.packs
    if (!first) throw new Error('the article ships')
    const { kinds } = first.data
    const giving = (...of: (keyof typeof kinds)[]) => {
      const asked = Object.entries(kinds).map(([kind, rules]) => [
        kind,
        { ...rules, giftable: of.includes(kind as keyof typeof kinds) },
      ])
      const data = { ...first.data, kinds: Object.fromEntries(asked) as typeof kinds }
      return helpText({ ...first, data }, 'ai', 'gift')
    }
    expect(giving('plan').text).toContain('贈れるデータは、プランの残りです。')
    expect(giving('carried', 'purchased').text).toContain('贈れるデータは、繰り越し、追加購入です。')
    expect(giving('received').en.text).toContain('What can be given: received.')
    expect(giving().text).toBe('データプレゼントのお取り扱いはございません。')
  })

  it('S16, S17, C2: the points’ numbers are the pack’s, or there are none', () => {
    const [first] = builtIn.packs
    if (!first?.points) throw new Error('the article has points')
    const points = { ...first.points, basePercent: 7, snapshotDay: 3, grantDay: 23 }
    const { text, en } = helpText({ ...first, points }, 'ai', 'points')
    for (const said of [text, en.text]) expect(said).toMatch(/7%.*3.*23/)
    expect(helpText({ ...first, points: null }, 'ai', 'points').en.text).toContain('no LINE points')
  })

  /** What a sentence says besides its words: labels and numbers, in the order in which they are said. */
  const facts = (text: string) => [...text.matchAll(/「[^」]+」|\d+(?:\.\d+)?%?/g)].map(([said]) => said)

  it.each(builtIn.packs)(
    'E14r: both voices say the same under $id $version: the same labels and numbers in the same order, topic by topic',
    (book) => {
      for (const mode of modes) {
        for (const topic of [null, ...helpTopics]) {
          const { text, en } = helpText(book, mode, topic)
          expect(facts(en.text), `${mode} ${String(topic)}`).toEqual(facts(text))
        }
      }
    },
  )

  it('E14r: both voices know every kind of data, and say whose turn it is in the pack’s order', () => {
    const [first] = builtIn.packs
    if (!first) throw new Error('no pack')
    const named = {
      plan: ['プランの残り', 'left of the plan'],
      carried: ['繰り越し', 'carried over'],
      received: ['受け取り', 'received'],
      purchased: ['追加購入', 'bought'],
    } as const
    for (const useOrder of [[...dataKinds], dataKinds.toReversed()]) {
      const { text, en } = helpText({ ...first, data: { ...first.data, useOrder } }, 'ai', 'data')
      for (const [said, n] of [
        [text, 0],
        [en.text, 1],
      ] as const) {
        const places = useOrder.map((kind) => said.indexOf(named[kind][n]))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(Math.min(...places)).toBeGreaterThan(0)
      }
    }
  })

  it('E14r, S13: the AI and the operator say the same; only the operator thanks, and in both languages', () => {
    const [book] = builtIn.packs
    if (!book) throw new Error('no pack')
    for (const topic of helpTopics) {
      const [ai, operator] = modes.map((mode) => helpText(book, mode, topic))
      expect(operator?.text).toMatch(/^お問い合わせありがとうございます。/)
      expect(operator?.text.endsWith(ai?.text ?? '?')).toBe(true)
      expect(operator?.en.text).toMatch(/^Thank you for asking\. /)
      expect(operator?.en.text.endsWith(ai?.en.text ?? '?')).toBe(true)
    }
    const [ai, operator] = modes.map((mode) => helpText(book, mode, null))
    expect(ai?.text).not.toBe(operator?.text)
    expect(ai?.en.text).not.toBe(operator?.en.text)
  })

  it('E14r, S5, S6: what only the contractor can do is said to be the contractor’s in both voices', () => {
    const [book] = builtIn.packs
    if (!book) throw new Error('no pack')
    for (const topic of helpTopics) {
      const { text, en } = helpText(book, 'ai', topic)
      expect(/contractor can/.test(en.text), topic).toBe(text.startsWith('契約者さまが'))
    }
  })
})
