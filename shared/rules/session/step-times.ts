/** How long a reception spent in each step, for whoever plans the counter's day (R10). Pure. */
import type { JournalEntry, Session } from '../../domain/session.ts'
import { steps, type Step } from '../../domain/step.ts'
import type { Instant } from '../../domain/time/time.ts'

export interface StepTime {
  readonly step: Step
  /** Milliseconds, without the time in which the reception was parked. */
  readonly spent: number
}

const open = ['session.opened', 'session.resumed']
const shut = ['session.parked', 'session.completed', 'session.abandoned']

/** The step that an entry leads to; null when it leads to none. */
function stepAfter({ action, detail }: JournalEntry): Step | null {
  if (action === 'application.done') return 'activate'
  if (action !== 'step.changed') return null
  return steps.find((step) => step === detail['to']) ?? null
}

/**
 * Reads the journal from its beginning: every stretch of time belongs to the step that was open in it.
 * @param entries in the order in which they were written.
 * @param now ends the last stretch of a reception that is still open.
 * @returns the steps in which time was spent, in their order.
 */
export function stepTimes(
  session: Pick<Session, 'status'>,
  entries: readonly JournalEntry[],
  now: Instant,
): StepTime[] {
  const spent = new Map<Step, number>()
  let step: Step = 'reception'
  let since: number | null = null
  const close = (at: string): void => {
    if (since !== null) spent.set(step, (spent.get(step) ?? 0) + Math.max(0, Date.parse(at) - since))
    since = null
  }
  for (const entry of entries) {
    const next = stepAfter(entry)
    if (next !== null || shut.includes(entry.action)) close(entry.at)
    if (next !== null) step = next
    if (next !== null || open.includes(entry.action)) since ??= Date.parse(entry.at)
  }
  if (session.status === 'open') close(now)
  return steps.flatMap((each) => {
    const time = spent.get(each)
    return time === undefined ? [] : [{ step: each, spent: time }]
  })
}
