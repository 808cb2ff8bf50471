/** The family board (N6): each line's six matters, how each of them stands, and where it is dealt with. */
import { z } from '../zod.ts'
import type { Control } from './controls/control.ts'
import { deferReasons } from './link.ts'
import type { Step } from './step.ts'
import { instantSchema, type Instant } from './time/time.ts'
import type { RuleId } from './verdict.ts'

/** In the order in which a line goes through them. */
export const boardColumns = [
  'application',
  'activation',
  'friendAdd',
  'contractorLink',
  'userLink',
  'slip',
] as const
export type BoardColumn = (typeof boardColumns)[number]

/**
 * `now`: can be done. `waiting`: somebody else is at it. `later`: another matter comes first. `deferred`: left for
 * home, with a reason. `trouble`: it went wrong and needs a decision. `over`: the line takes no part any more.
 */
export const cellStates = ['done', 'now', 'waiting', 'later', 'deferred', 'trouble', 'over'] as const
export const cellStateSchema = z.enum(cellStates)
export type CellState = z.infer<typeof cellStateSchema>

/** What is to be done, what is waited for, what comes first, or why it is left for later. */
export const boardReasons = [
  ...deferReasons,
  'fillIn',
  'duties',
  'send',
  'otherForms',
  'carrierAnswers',
  'carrierReviews',
  'applicationFailed',
  'applicationFirst',
  'activate',
  'carrierActivates',
  'resultUnknown',
  'activationFailed',
  'elsewhere',
  'deskClosed',
  'activationFirst',
  'addFriend',
  'friendFirst',
  'ownLineLast',
  'contractorLinkFirst',
  'start',
  'startAgain',
  'customerLinks',
  'confirmAccount',
  'linkFailed',
  'phoneLocked',
  'onlyAtHome',
  'newCodeNeeded',
  'print',
  'printFailed',
  'slipNotOut',
  'handOver',
  'checkSim',
  'allActivations',
  'resume',
  'lastDuties',
  'complete',
  'allOver',
] as const
export const boardReasonSchema = z.enum(boardReasons)
export type BoardReason = z.infer<typeof boardReasonSchema>

/** Where something is dealt with: the step, and the control on it. */
export interface BoardTarget {
  readonly step: Step
  readonly control: Control
}

export interface BoardCell {
  readonly state: CellState
  /** Null only where there is nothing to say: done, or over. */
  readonly because: BoardReason | null
  /** The rule behind it (N8); null where none is: a thing that is simply next. */
  readonly rule: RuleId | null
  /** Since when it is waited for, or an attempt has been running. */
  readonly since: Instant | null
  readonly target: BoardTarget
}

/** What is waited for, and since when; of a line, or of the whole family. */
export const boardWaitSchema = z.object({
  because: boardReasonSchema,
  number: z.int().min(1).nullable(),
  since: instantSchema,
})
export type BoardWait = z.infer<typeof boardWaitSchema>

/** The board at a glance, for a list of sessions: nothing that names anyone. */
export const boardGlanceSchema = z.object({
  rows: z.array(z.array(cellStateSchema).length(boardColumns.length)).max(10),
  wait: boardWaitSchema.nullable(),
  next: boardReasonSchema.nullable(),
})
export type BoardGlance = z.infer<typeof boardGlanceSchema>
