/** The words of initial cancellation, as the packs and their parameters say them together. */
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#shared/domain/time/time.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { builtIn } from '#shared/rulebook/library/packs.ts'
import { dutyText, dutyTitle, voices, type Voice } from '#shared/rules/duties/duty-text.ts'
import { firstDays } from '#shared/words/first-days.ts'

const today = '2026-11-30' as PlainDate

function textOf(book: Rulebook, id: string, voice: Voice): string {
  const duty = book.duties.items.find((one) => one.id === id)
  if (!duty) throw new Error(`the pack has no ${id}`)
  return `${dutyTitle(duty, book, voice === 'en' ? 'en' : 'ja')} ${dutyText(duty, book, voice, today, firstDays)}`
}

function countingFrom(book: Rulebook, from: Rulebook['timing']['cancellation']['from']): Rulebook {
  const { cancellation } = book.timing
  return { ...book, timing: { ...book.timing, cancellation: { ...cancellation, from } } }
}

describe.each(builtIn.packs.map((book) => [book.id, book] as const))('R11, R8: %s', (_, book) => {
  it('R11, R8: says what is so: 8 days, in writing, from when it is sent, no reason, no handset, the number stays away', () => {
    const ja = textOf(book, 'matters.measure', 'ja')
    for (const fact of [
      '初期契約解除',
      '8日間',
      '書面',
      '理由なしに',
      '出された時',
      '端末',
      '自動では戻りません',
    ])
      expect(ja).toContain(fact)
    expect(ja).not.toMatch(/電波|確認措置/)
    const en = textOf(book, 'matters.measure', 'en')
    for (const fact of [
      /8 days/,
      /in writing/,
      /without a reason/,
      /counts once you send it/,
      /handset is not covered/,
      /by itself/,
    ])
      expect(en).toMatch(fact)
  })

  it('R11: its first day is the pack’s, where it is explained and where the document is handed over', () => {
    for (const id of ['matters.measure', 'handOver.document']) {
      for (const voice of voices) {
        const [later, document] = (['laterOfUseStartAndDocument', 'document'] as const).map((from) =>
          textOf(countingFrom(book, from), id, voice),
        )
        expect(later).not.toBe(document)
      }
      expect(textOf(book, id, 'ja')).toContain('契約書面のお受け取りと利用開始の遅い日を1日目')
      expect(textOf(countingFrom(book, 'document'), id, 'ja')).not.toContain('利用開始')
    }
    expect(textOf(book, 'handOver.document', 'ja')).not.toContain('本日')
  })
})
