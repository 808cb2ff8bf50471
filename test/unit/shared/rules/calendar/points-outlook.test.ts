import { describe, expect, it } from 'vitest'
import { instant, type Instant, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { pointsOutlook } from '#shared/rules/calendar/points-outlook.ts'
import { answerText } from '#test/support/answer-text.ts'

const tokyo = (text: string): Instant => instant(`${text}:00+09:00`)

function outlook(linkedAt: string | null, today: string) {
  if (rulebook.points === null) throw new Error('no points')
  return pointsOutlook(linkedAt === null ? null : tokyo(linkedAt), today as PlainDate, rulebook.points)
}

describe('what staff may say of points', () => {
  it.each(['2026-12-01T00:00', '2026-12-01T10:00', '2026-12-01T23:59'])(
    'V11, C31: linked %s: December may not count, and it is sure from January 1st',
    (linkedAt) => {
      const answer = outlook(linkedAt, '2026-12-01')
      expect(answer).toMatchObject({ status: 'estimate', value: 'uncertain', rules: ['S17', 'C31'] })
      expect(answerText(answer).ja).toMatch(/対象外の可能性.*1月1日\(金\)の分からは確実/)
      expect(answerText(answer).en).toMatch(/may not count.*sure from Fri 1 Jan/)
      expect(answerText({ says: answer.brief ?? [] }).ja).toBe(
        '2026年12月分のポイントは付かないことがあります。契約者連携を続けると、1月1日(金)の時点から対象です。',
      )
      expect(outlook(linkedAt, '2026-12-20').value).toBe('uncertain')
    },
  )

  it('S17: linked before the 1st counts, as 目安 until that day has come', () => {
    const before = outlook('2026-11-30T23:59', '2026-11-30')
    expect(before).toMatchObject({ status: 'estimate', value: 'counted' })
    expect(answerText(before).ja).toContain('12月1日(火)も契約者連携が続いていれば')
    expect(outlook('2026-11-30T23:59', '2026-12-01')).toMatchObject({ status: 'known', value: 'counted' })
  })

  it('S17, C31: without a link nothing counts, and on the 1st only the next one can still be made', () => {
    expect(answerText(outlook(null, '2026-11-30')).ja).toMatch(/いまは対象外.*12月1日\(火\)になる前/)
    const onTheDay = outlook(null, '2026-12-01')
    expect(onTheDay.value).toBe('notCounted')
    expect(answerText(onTheDay).ja).toContain('1月1日(金)になる前')
  })
})
