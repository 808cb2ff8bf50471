/** A print job in a sentence, and what to do about it. */
import type { useI18n } from 'vue-i18n'
import type { PrintJob } from '#shared/domain/paper/print-job.ts'
import { jobWord, knownReason } from './slip-state.ts'

type Translate = ReturnType<typeof useI18n>['t']

/** Why, where anything is known: the print system's own reason first, since it is the nearer one (Q4). */
export function reasonText(
  t: Translate,
  { failure, systemReason }: Pick<PrintJob, 'failure' | 'systemReason'>,
): string {
  const reason = systemReason === null ? null : knownReason(systemReason)
  if (reason !== null) return t(`printing.reasons.${reason}`)
  if (failure !== null && failure !== 'unknown') return t(`printing.failures.${failure}`)
  return systemReason ?? t('printing.failures.unknown')
}

export function jobText(t: Translate, job: PrintJob): string {
  return t(`printing.jobs.${jobWord(job)}`, { why: reasonText(t, job) })
}

/** What to try after a failure (Q4). */
export function failureTodo(t: Translate, { failure }: Pick<PrintJob, 'failure'>): string {
  return t(`printing.todo.${failure ?? 'unknown'}`)
}
