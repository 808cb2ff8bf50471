/** How one slip stands, in the words that its row shows. It claims no more than the ledger knows (Q4). */
import type { LineId } from '#shared/domain/ids.ts'
import { COMPLETED, type PrintJob } from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import type { SlipKind } from '#shared/domain/paper/slip.ts'
import { isLive } from '#shared/domain/usage-code.ts'
import type { RuleId } from '#shared/domain/verdict.ts'
import { slipRecordOf } from '#shared/rules/slips/hand-over.ts'
import { paperLost } from '#shared/rules/slips/papers-out.ts'
import { reissueEffect } from '#shared/rules/codes/reissue.ts'
import type { useI18n } from 'vue-i18n'

/** Which slip of a reception. */
export interface SlipOf {
  readonly kind: SlipKind
  /** The line of a user slip; null for the others. */
  readonly lineId: LineId | null
}

/** `lost`: its newest print came to no usable paper (W9). `substitute`: something else stands in for the paper (W10). */
export type SlipState = 'waiting' | 'pending' | 'lost' | 'printed' | 'substitute' | 'handed'

/** @param printing while it prints, that nobody has seen it come out is only to be expected. */
export function slipState(session: Session, { kind, lineId }: SlipOf, printing: boolean): SlipState {
  const record = slipRecordOf(session, kind, lineId)
  if (record === null) return 'waiting'
  if (record.handedAt !== null) return 'handed'
  if (record.substitute !== null) return 'substitute'
  if (record.prints === 0) return 'waiting'
  if (record.outPending && printing) return 'waiting'
  if (paperLost(session, kind, lineId)) return 'lost'
  return record.outPending ? 'pending' : 'printed'
}

/** Why there is nothing to print, though nothing was handed over (C30, S61, L10). */
export type Gone = 'linked' | 'dead' | 'expired' | 'inMyPage'

/** @returns null where there is something to print, or its slip is in the contractor's hand. */
export function goneOf(session: Session, { kind, lineId }: SlipOf): Gone | null {
  const code = session.lines.find(({ id }) => id === lineId)?.code ?? null
  if (code === null || slipRecordOf(session, kind, lineId)?.handedAt) return null
  if (code.status === 'linked') return 'linked'
  if (code.status === 'expired') return 'expired'
  if (!isLive(code.status)) return 'dead'
  return code.handedAt === null ? null : 'inMyPage'
}

/** The rules behind what a row says of its slip (N8): why there is none, what stands in for it, or whose it is. */
export function slipRules(kind: SlipKind, state: SlipState, gone: Gone | null): RuleId[] {
  if (state === 'substitute') return kind === 'contractor' ? ['W10'] : ['S38']
  if (gone !== null) return [{ linked: 'C30', dead: 'S62', expired: 'C10b', inMyPage: 'S61' }[gone]]
  if (state === 'lost') return ['W9']
  if (state === 'pending') return ['Q1']
  return { contractor: ['S3'], user: ['S27'], store: ['R27'], ticket: ['N19'], guide: ['N15'] }[kind]
}

/** The slips that 「すべて印刷」 takes, in the order in which they lie on the counter: contractor, users, store. */
export function slipsToPrint(session: Session): SlipOf[] {
  const users = session.lines.filter(({ state }) => state === 'active')
  if (users.length === 0) return []
  return [
    { kind: 'contractor', lineId: null } as const,
    ...users.map(({ id }) => ({ kind: 'user', lineId: id }) as const),
    { kind: 'store', lineId: null } as const,
  ].filter((slip) => slipState(session, slip, false) === 'waiting' && goneOf(session, slip) === null)
}

/** What is known of a job, as a key of `printing.jobs`. */
export type JobWord =
  | 'made'
  | 'written'
  | 'submitted'
  | 'stands'
  | 'completed'
  | 'inHand'
  | 'failed'
  | 'spoiled'
  | 'cancelled'
  | 'notTakenBack'

/** A job that failed or was cancelled and may still come out has its own word, whatever it ended as. */
export function jobWord({ state, target, systemReason, takenBack }: PrintJob): JobWord {
  if ((state === 'cancelled' || state === 'failed') && takenBack === false) return 'notTakenBack'
  if (state !== 'submitted') return state
  if (target.kind === 'pdf') return 'written'
  if (systemReason === COMPLETED) return 'completed'
  return systemReason === null ? 'submitted' : 'stands'
}

/** What a printer may lack, as CUPS and IPP name it (RFC 8011, 5.4.12), without how bad it is. */
const known = [
  'media-empty',
  'media-needed',
  'media-jam',
  'cover-open',
  'door-open',
  'marker-supply-empty',
  'toner-empty',
  'offline',
  'printer-stopped',
  'paused',
] as const
export type KnownReason = (typeof known)[number]

/** @returns null where the keyword says nothing to people: it is shown as it is. */
export function knownReason(systemReason: string): KnownReason | null {
  const bare = systemReason.replace(/-(error|warning|report)$/, '')
  return known.find((reason) => reason === bare) ?? null
}

// What a jam or a spoiled paper leads to (W9): by what is on the paper, and by whether every piece of it is
// here.

/** What staff tick before the way is free. */
export type JamTick = 'destroyed' | 'identified' | 'present'

export interface JamWay {
  /** `note`: nothing is printed until the pieces are found, since a login ID cannot be changed (L11). */
  readonly way: 'reprint' | 'reissue' | 'note'
  readonly ticks: readonly JamTick[]
  /** What says so (N8). */
  readonly rules: readonly RuleId[]
}

/** What to do with what came out of the printer, and which rules say so. */
export function jamWay(kind: SlipKind, allCollected: boolean): JamWay {
  if (kind === 'store') return { way: 'reprint', ticks: [], rules: ['W9', 'R27'] }
  if (kind === 'contractor') {
    return allCollected
      ? { way: 'reprint', ticks: ['destroyed', 'identified'], rules: ['W9', 'L11'] }
      : { way: 'note', ticks: [], rules: ['L11'] }
  }
  if (allCollected) return { way: 'reprint', ticks: ['destroyed'], rules: ['W9', 'L10'] }
  // Whoever finds the piece could link with the code (L10).
  return { way: 'reissue', ticks: ['present'], rules: ['L10', ...reissueEffect('slipSpoiled').rules] }
}

/** A print job in a sentence, and what to do about it. */
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
