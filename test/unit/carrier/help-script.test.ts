/** What いつでもヘルプ says, in both languages (S12). */
import { describe, expect, it } from 'vitest'
import { helpTopics } from '#shared/contract/phone-services.ts'
import { builtInShelf } from '#shared/rulebook/shelf.ts'
import { helpReply, type HelpMode } from '#electron/carrier/phones/help-script.ts'
import { japaneseLeft } from '#test/support/seed-labels.ts'

const modes: readonly HelpMode[] = ['ai', 'operator']

describe('the script of いつでもヘルプ', () => {
  it.each(builtInShelf.packs)('S12: every answer has its English under $id $version', (book) => {
    for (const mode of modes) {
      for (const topic of [null, ...helpTopics]) {
        const { text, en } = helpReply(book, mode, topic)
        expect(text).not.toBe('')
        expect(en?.text).toMatch(/\.$/)
        expect(japaneseLeft(en?.text ?? '')).toBe('')
      }
    }
  })

  it('E9h, S21: what can be given away is what the pack lets be given', () => {
    const [first] = builtInShelf.packs
    if (!first) throw new Error('the article ships')
    const { kinds } = first.data
    const giving = (...of: (keyof typeof kinds)[]) => {
      const asked = Object.entries(kinds).map(([kind, rules]) => [
        kind,
        { ...rules, giftable: of.includes(kind as keyof typeof kinds) },
      ])
      const data = { ...first.data, kinds: Object.fromEntries(asked) as typeof kinds }
      return helpReply({ ...first, data }, 'ai', 'gift')
    }
    expect(giving('plan').text).toContain('贈れるデータは、プランの残りです。')
    expect(giving('carried', 'purchased').text).toContain('贈れるデータは、繰り越し、追加購入です。')
    expect(giving('received').en?.text).toContain('What can be given: received.')
    expect(giving().text).toBe('データプレゼントのお取り扱いはございません。')
  })

  it('S16, S17, C2: the points’ numbers are the pack’s, or there are none', () => {
    const [first] = builtInShelf.packs
    if (!first?.points) throw new Error('the article has points')
    const points = { ...first.points, basePercent: 7, snapshotDay: 3, grantDay: 23 }
    const { text, en } = helpReply({ ...first, points }, 'ai', 'points')
    for (const said of [text, en?.text]) expect(said).toMatch(/7%.*3.*23/)
    expect(helpReply({ ...first, points: null }, 'ai', 'points').en?.text).toContain('no LINE points')
  })
})
