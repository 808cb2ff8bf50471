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

  it('S16, S17, C2: the points’ numbers are the pack’s, or there are none', () => {
    const [first] = builtInShelf.packs
    if (!first?.points) throw new Error('the article has points')
    const points = { ...first.points, basePercent: 7, snapshotDay: 3, grantDay: 23 }
    const { text, en } = helpReply({ ...first, points }, 'ai', 'points')
    for (const said of [text, en?.text]) expect(said).toMatch(/7%.*3.*23/)
    expect(helpReply({ ...first, points: null }, 'ai', 'points').en?.text).toContain('no LINE points')
  })
})
