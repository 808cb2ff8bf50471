/**
 * The dates that the contractor slip reminds of, all from the calendar and the rulebook. Money is the contractor's
 * matter: no other slip has them (S6).
 */
import { tokyoDate, type Instant, type PlainDate } from '#shared/domain/time/time.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { dayWords } from '#shared/domain/time/date-words.ts'
import { missedDeadline, newPlanFrom, planChangeDeadline } from '#shared/rules/calendar/plan-change.ts'
import { storeUseStarts } from '#shared/rules/calendar/use-start.ts'
import { cancellationOf } from '#shared/rules/duties/document-day.ts'

interface ListedLine {
  readonly label: string
  readonly line: Line
}

/** What is said of one line. */
interface LineText {
  readonly label: string
  readonly text: string
}

/**
 * One line of text per reminder.
 * @param lines in the order of the slip, with the label they have there. @param now decides what is "today".
 * @param documentOn day on which the contract document was handed over; null: not yet
 */
export function deadlineTexts(
  lines: readonly ListedLine[],
  book: Rulebook,
  now: Instant,
  documentOn: PlainDate | null,
): string[] {
  const today = tokyoDate(now)
  const active = lines.flatMap(({ label, line }) => {
    const activatedAt = line.activation?.activatedAt
    if (!activatedAt) return []
    return [{ label, line, starts: storeUseStarts(tokyoDate(activatedAt), book.timing) }]
  })
  const planChanges = active.flatMap(({ label, line, starts }) =>
    planChangeText(label, line, starts, book, today),
  )
  const cancellations = active.flatMap(({ label, line }) =>
    cancellationText(label, line, book, documentOn, today),
  )
  return [...planChanges, ...together(cancellations, lines.length), ...pointsText(book)]
}

/** `本日 11月30日(月)` on the day itself. */
function dueText(date: PlainDate, today: PlainDate): string {
  return `${date === today ? '本日 ' : ''}${dayWords(date).ja}`
}

/** S70, S71: only for a line that took the capacity of the free month (V23). */
function planChangeText(
  label: string,
  line: Line,
  starts: readonly PlainDate[],
  book: Rulebook,
  today: PlainDate,
): string[] {
  const answer = planChangeDeadline(line, starts, book, true)
  const { value: day, status } = answer
  // A slip that is printed again later does not ask for what can no longer be done in time.
  if (day === null || missedDeadline(answer, today) !== null) return []
  const from = newPlanFrom(day).value ?? day
  const sure = status === 'known' ? '' : '(目安)'
  return [
    `${label}:月間データ通信量を${String(line.capacityGb)}GBから変える場合は、${dueText(day, today)}までにプラン変更をお手続きください${sure}。${dayWords(from).ja}から変わります。`,
  ]
}

/** R11: until staff have said when the contract document was handed over, the day of the print stands for it, as 目安. */
function cancellationText(
  label: string,
  line: Line,
  book: Rulebook,
  documentOn: PlainDate | null,
  today: PlainDate,
): LineText[] {
  const { value: day, status } = cancellationOf(line, documentOn ?? today, book)
  if (day === null || day < today) return []
  const received =
    documentOn === null
      ? '契約書面を本日お受け取りの場合'
      : `契約書面を${dayWords(documentOn).ja}にお受け取りのため`
  const sure = documentOn !== null && status === 'known' ? '' : '(目安)'
  const text = `${received}、初期契約解除のお申し出は${dayWords(day).ja}までです${sure}。詳しくは契約書面をご覧ください。`
  return [{ label, text }]
}

/** What holds for all lines is said once, without their names. */
function together(texts: readonly LineText[], lines: number): string[] {
  const different = [...new Set(texts.map(({ text }) => text))]
  if (different.length === 1 && texts.length === lines) return different
  return texts.map(({ label, text }) => `${label}:${text}`)
}

/** S17, C16: nothing in a pack without points (C2). */
function pointsText({ points }: Rulebook): string[] {
  if (points === null) return []
  return [
    `LINEポイントは、毎月${String(points.snapshotDay)}日の時点で契約者連携が済んでいる回線が対象です。付与は${String(points.grantDay)}日ごろの予定です(目安)。`,
  ]
}
