/** The dates that the contractor slip reminds of. Money is the contractor's matter: no other slip has them (S6). */
import { Temporal } from 'temporal-polyfill'
import { tokyoDate, type Instant, type PlainDate } from '#shared/domain/time.ts'
import type { Line } from '#shared/domain/line.ts'

/** The capacity whose holder is asked to choose again before the free month ends (S68, S70). */
const FREE_MONTH_GB = 10

/**
 * Last day of the Tokyo month of activation. The store's first day of use is not known, so the earlier
 * deadline is promised, as 目安 (S70, C4).
 */
export function planChangeDeadline(activatedAt: Instant): PlainDate {
  const day = Temporal.PlainDate.from(tokyoDate(activatedAt))
  return day.with({ day: day.daysInMonth }).toString() as PlainDate
}

/** `11月30日(月)`. */
export function dayText(date: PlainDate): string {
  const day = Temporal.PlainDate.from(date)
  const weekday = '月火水木金土日'.charAt(day.dayOfWeek - 1)
  return `${String(day.month)}月${String(day.day)}日(${weekday})`
}

/**
 * One line of text per reminder.
 * @param lines in the order of the slip, with the label they have there. @param now decides what is "today".
 */
export function deadlineTexts(lines: readonly { label: string; line: Line }[], now: Instant): string[] {
  const texts: string[] = []
  for (const { label, line } of lines) {
    const activatedAt = line.activation?.activatedAt
    if (line.capacityGb !== FREE_MONTH_GB || !activatedAt) continue
    const deadline = planChangeDeadline(activatedAt)
    const day = deadline === tokyoDate(now) ? `本日 ${dayText(deadline)}` : dayText(deadline)
    texts.push(
      `${label}:月間データ通信量を10GBから変える場合は、${day}までにプラン変更をお手続きください(目安)。翌月1日から変わります。`,
    )
  }
  texts.push(
    'LINEポイントは、毎月1日の時点で契約者連携が済んでいる回線が対象です。付与は10日ごろの予定です(目安)。',
  )
  return texts
}
