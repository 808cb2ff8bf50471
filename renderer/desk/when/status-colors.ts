/** The colour of how sure an answer is. */
import type { AnswerStatus } from '#shared/rules/calendar/answer.ts'

export const statusColors = {
  known: 'success',
  estimate: 'warning',
  waiting: 'info',
  open: 'warning',
  none: 'neutral',
} as const satisfies Record<AnswerStatus, string>
