/** Was each act in a record asked for, by exactly one press of a control that means it? Pure. */
import type { JournalEntry } from '#shared/domain/session.ts'

/** A key that went down, or a click, on a control that could be pressed. */
export interface Press {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** The control of the act that it was a press of. */
  readonly control: string
}

/** What a press of each control may write into the record. Everything else there is the carrier's news or a field's. */
const MEANS: readonly (readonly [action: string, controls: RegExp])[] = [
  ['application.sent', /^apply$/],
  ['line.activating', /^activate-all$|\.activate$/],
  ['line.withdrawn', /^dialog-confirm$/],
  ['line.newNumber', /^dialog-confirm$/],
  ['slip.printed', /^print-all$|\.(?:print|reprint)$|^dialog-confirm$/],
  ['slip.handed', /\.handover$/],
  ['slip.spoiled', /^dialog-confirm$/],
  ['slip.substitute', /^no-printer\.noted$|\.use$/],
  ['loginId.shown', /^no-printer\.show$|^login-id-next$/],
  ['device.friendAdded', /\.friend$|\.friend\.said$/],
  ['link.started', /\.start$/],
  ['link.linked', /\.(?:done|seen|said)$/],
  ['link.accountConfirmed', /\.(?:done|confirm)$/],
  ['link.failed', /\.fail$/],
  ['link.takenUp', /\.undefer$/],
  ['link.deferred', /^dialog-confirm$/],
  ['link.unlinked', /^dialog-confirm$/],
  ['code.reissued', /^dialog-confirm$/],
  ['user.changed', /^dialog-confirm$/],
  ['session.completed', /^complete$/],
  ['session.abandoned', /^dialog-confirm$/],
  ['session.parked', /^dialog-confirm$/],
  ['session.resumed', /^resume$/],
]

/** The controls whose press it is; null for the carrier's news and what is typed. */
function controlsOf({ action, detail }: JournalEntry): RegExp | null {
  if (detail['evidence'] === 'system') return null
  return MEANS.find(([each]) => each === action)?.[1] ?? null
}

/** How many acts a record has. */
export function actCount(journal: readonly JournalEntry[]): number {
  return journal.filter((one) => controlsOf(one) !== null).length
}

/** The same act on another line, phone or slip is another act. */
function actOf({ action, lineId, detail }: JournalEntry): string {
  return [action, lineId ?? '', detail['kind'] ?? '', detail['deviceId'] ?? ''].join(' ')
}

/**
 * @returns one line for each act that no press of its control came before: a press asks for each act once, and is
 * spent by it.
 */
export function notAskedFor(journal: readonly JournalEntry[], presses: readonly Press[]): string[] {
  const spent = new Set<string>()
  return journal.flatMap((one) => {
    const controls = controlsOf(one)
    if (controls === null) return []
    const act = actOf(one)
    const until = Date.parse(one.at)
    const asked = presses.findLastIndex(
      ({ at, control }, n) => at <= until && controls.test(control) && !spent.has(`${String(n)} ${act}`),
    )
    if (asked < 0) return [`${act} at ${one.at}: no press of ${String(controls)} asked for it`]
    spent.add(`${String(asked)} ${act}`)
    return []
  })
}
