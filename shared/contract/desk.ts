/** desk ↔ main. Channel on the wire: `desk:<name>`. */
import { clockDoubtSchema, instantSchema, practiceTimeDamageSchema } from '../domain/time/time.ts'
import {
  deviceIdSchema,
  lineIdSchema,
  loginIdSchema,
  receptionNumberSchema,
  requestIdSchema,
  sessionIdSchema,
} from '../domain/ids.ts'
import { deferReasonSchema, evidenceSchema, linkKindSchema } from '../domain/link.ts'
import { lineUserSchema, contractorSchema } from '../domain/person.ts'
import { lineSchema } from '../domain/line.ts'
import { firstMinuteSchema, visitSchema } from '../domain/first-minute.ts'
import {
  journalEntrySchema,
  parkReasonSchema,
  sessionSchema,
  sessionSummarySchema,
} from '../domain/session.ts'
import { stepSchema } from '../domain/step.ts'
import { printJobSchema } from '../domain/paper/print-job.ts'
import { managerPinSchema } from '../domain/manager.ts'
import { branchSchema } from '../domain/branch.ts'
import { rulebookRefSchema } from '../domain/rulebook-ref.ts'
import { slipKindSchema } from '../domain/paper/slip.ts'
import { longest } from '../domain/text/limits.ts'
import { keptTextSchema, keptTextsSchema, typedReasonSchema } from '../domain/text/typed.ts'
import { timeStepSchema } from '../rules/calendar/practice-time.ts'
import { reissueReasons } from '../rules/codes/reissue.ts'
import { z } from '../zod.ts'
import { addressCalls } from './address.ts'
import { calls, nothing, type Bridge } from './channel.ts'
import { committedSchema } from './committed.ts'
import { dutyEditSchema } from './duties.ts'
import { licencesSchema } from './licences.ts'
import { managerCalls } from './manager.ts'
import { familyStepSchema } from './practice-family.ts'
import { menuCommands, preferencesSchema } from './preferences.ts'
import { printingCalls } from './printing.ts'
import { rulebookCalls, rulebookPushes } from './rulebook.ts'
import { searchCalls } from './search.ts'

const session = z.object({ sessionId: sessionIdSchema })
const line = session.extend({ lineId: lineIdSchema })

const typedLineField = lineSchema.pick({
  planId: true,
  capacityGb: true,
  numberKind: true,
  phoneNumber: true,
  mnpNumber: true,
  mnpExpiresOn: true,
  simKind: true,
  iccid: true,
  userSetting: true,
})

/** One completed field, or one change of the form's shape. Saved at once (issue: "every completed field"). */
export const editSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contractor'), fields: contractorSchema.partial() }),
  z.object({ kind: z.literal('line'), lineId: lineIdSchema, fields: typedLineField.partial() }),
  z.object({ kind: z.literal('user'), lineId: lineIdSchema, fields: lineUserSchema.partial() }),
  /** What the first minute asks (W1), once and per line. */
  z.object({ kind: z.literal('reception'), fields: firstMinuteSchema.partial() }),
  z.object({ kind: z.literal('visit'), lineId: lineIdSchema, fields: visitSchema.partial() }),
  /** The screen names the new line: sent once more after an answer that was lost, it adds no second one (Q2). */
  z.object({ kind: z.literal('addLine'), lineId: lineIdSchema }),
  z.object({ kind: z.literal('removeLine'), lineId: lineIdSchema }),
  /** The line that was removed last, as it was; until the app ends. */
  z.object({ kind: z.literal('restoreLine'), lineId: lineIdSchema }),
  z.object({ kind: z.literal('step'), step: stepSchema }),
  dutyEditSchema,
])
export type Edit = z.infer<typeof editSchema>

/** How the practice carrier is told to fail the next activations; `mnpRefused` hits lines that bring their number (W8). */
export const faults = ['none', 'busy', 'refused', 'mnpRefused', 'unreachable', 'answerLost'] as const
const faultSchema = z.enum(faults)
export type Fault = z.infer<typeof faultSchema>

/** What screening says of the last line that is applied for: the outcome, never why (R26). */
export const screenings = ['ok', 'onHold', 'declined'] as const
const screeningSchema = z.enum(screenings)
export type Screening = z.infer<typeof screeningSchema>

/** A session that was just opened: what names it. */
export const openedSchema = committedSchema.extend({
  id: sessionIdSchema,
  receptionNumber: receptionNumberSchema,
})
export type Opened = z.infer<typeof openedSchema>

export const practiceSchema = z.object({
  fault: faultSchema,
  /** How many activations it still hits; each one that it hits counts down. */
  remaining: z.int().min(0).max(10),
  /** Seconds an activation takes in practice. */
  latencySeconds: z.number().min(0).max(60),
  /** False: the desk hears nothing of what happens on phones, and nothing counts as システム確認 (C26). */
  hears: z.boolean(),
  screening: screeningSchema,
})
export type Practice = z.infer<typeof practiceSchema>

/** As it is ordered: where nothing is said of them the desk hears, and screening lets everybody pass. */
export const practiceOrderSchema = practiceSchema.extend({
  hears: z.boolean().default(true),
  screening: screeningSchema.default('ok'),
})

export const appInfoSchema = z.object({
  version: z.string(),
  /** What the windows run on. */
  host: z.enum(['electron', 'browserHost']),
  /** Of Electron; empty where there is none. */
  electronVersion: z.string(),
  /** False: the windows run without the engine's own sandbox, as where root starts it. */
  sandboxed: z.boolean(),
  practice: z.boolean(),
  /** Who is on: every journal entry says so. */
  staffNumber: z.string(),
  /** In force. */
  rulebook: rulebookRefSchema,
  /**
   * Other than `ready`, the desk shows the recovery screen and nothing else. `diskFull`: nothing is written until there is
   * room again, and then by itself; a desk that was open goes on reading.
   */
  vault: z.enum(['starting', 'ready', 'diskFull', 'newerData', 'cannotOpen', 'gone']),
  /** False when the vault's storage may be cleared by the system; null while unknown. */
  persistent: z.boolean().nullable(),
  /** False where this computer has no keystore of its own: sealed texts hide from a glance only (L8). */
  secretsProtected: z.boolean(),
  slipFolder: z.string(),
  /** Milliseconds between what the PC shows and main's time: the pages add them. Less than 0: the PC is not believed. */
  ahead: z.number(),
  /** How many of them practice moved on; 0: none. */
  movedOn: z.number().min(0),
  /** The PC's clock has jumped and staff are asked whether it is right; null: it is believed. */
  clockDoubt: clockDoubtSchema.nullable(),
  /** The file that keeps practice's time was damaged, and staff have not seen it yet; null: nothing to say. */
  practiceTimeDamage: practiceTimeDamageSchema.nullable(),
})
export type AppInfo = z.infer<typeof appInfoSchema>

export const deskCalls = calls({
  'app.info': { input: nothing, output: appInfoSchema },
  /** Reload the vault once more from the recovery screen. */
  'app.retryVault': { input: nothing, output: appInfoSchema },
  /**
   * Whether the PC's clock is right, as staff say. `shown` is what they read: where the clock has moved on from it by more
   * than a day, they are asked again.
   */
  'app.clock': { input: z.object({ right: z.boolean(), shown: instantSchema }), output: appInfoSchema },
  /** Typed fields could not be saved: closing asks first (Q1). */
  'app.unsaved': { input: z.object({ unsaved: z.boolean() }), output: nothing },
  /** Ends the app, whatever could not be saved. */
  'app.quit': { input: nothing, output: nothing },
  /** Versions, states and the log in one file, where staff choose; null: they chose nowhere. */
  'app.diagnostics': { input: nothing, output: z.object({ file: z.string().nullable() }) },
  'app.licences': { input: nothing, output: licencesSchema },
  'app.preferences.read': { input: nothing, output: preferencesSchema },
  'app.preferences.write': { input: preferencesSchema, output: preferencesSchema },
  'branch.read': { input: nothing, output: branchSchema },
  'branch.write': { input: branchSchema, output: branchSchema },
  'app.openSlipFolder': { input: nothing, output: nothing },
  /** First paint, as milliseconds since the epoch: measured by `npm run bench`. */
  'app.painted': { input: z.object({ at: z.number() }), output: nothing },
  'phones.open': { input: session, output: nothing },
  'practice.read': { input: nothing, output: practiceSchema },
  'practice.write': { input: practiceOrderSchema, output: practiceSchema },
  /** A new reception of the sample family, at that step; practice only. */
  'practice.family': { input: z.object({ until: familyStepSchema }), output: openedSchema },
  /** Staff have seen that the file of practice's time was damaged. */
  'practice.damageSeen': { input: nothing, output: appInfoSchema },
  /** Moves practice time on; there is no way back. */
  'practice.forward': { input: z.object({ by: timeStepSchema }), output: appInfoSchema },

  'session.list': { input: nothing, output: z.array(sessionSummarySchema) },
  'session.open': { input: z.object({ requestId: requestIdSchema }), output: openedSchema },
  'session.read': { input: session, output: sessionSchema },
  'session.journal': { input: session, output: z.array(journalEntrySchema) },
  'session.save': {
    input: session.extend({ edits: z.array(editSchema).max(20), focus: z.string().max(120).nullable() }),
    output: committedSchema,
  },
  /** What stands in its fields and is not saved (E3), as it was typed. */
  'session.typed': { input: session, output: z.array(keptTextSchema) },
  /** Keeps it, from the first letters on; null: nothing is left in that field. In no journal and no log. */
  'session.keepTyped': { input: session.extend({ texts: keptTextsSchema }), output: nothing },
  'session.park': {
    input: session.extend({ reason: parkReasonSchema, returnAt: instantSchema.nullable() }),
    output: committedSchema,
  },
  'session.resume': { input: session, output: committedSchema },
  'session.abandon': { input: session.extend({ reason: typedReasonSchema }), output: committedSchema },
  'session.complete': { input: session, output: committedSchema },
  /** 確認 → the carrier: on success every line is contracted and has a login ID and a usage code (S36). */
  'session.apply': { input: session, output: committedSchema },

  /** Starts, or tries again; returns at once with the line `activating`. The end arrives as `session.changed`. */
  'line.activate': { input: line, output: committedSchema },
  'line.cancelActivation': { input: line, output: committedSchema },
  /** For a line whose result is unknown: ask the carrier by the operation id. */
  'line.askAgain': { input: line, output: committedSchema },
  /** Whether a line that screening holds has passed by now (R26). */
  'line.askScreening': { input: line, output: committedSchema },
  /** A failed MNP goes on with a number that the carrier gives, and only with fresh consent (W8). Ends as `line.activate` does. */
  'line.newNumber': { input: line.extend({ consent: z.boolean() }), output: committedSchema },
  /** The other reception on this PC that has the card already, or null (R18). */
  'line.iccidUse': {
    input: line.extend({ iccid: z.string().max(longest.iccid) }),
    output: z.object({ receptionNumber: receptionNumberSchema.nullable() }),
  },
  'line.withdraw': { input: line.extend({ reason: typedReasonSchema }), output: committedSchema },

  /** The SIM is read once more before it is handed out (W3): refused when it is not this line's. */
  'line.checkSim': {
    input: line.extend({ iccid: z.string().max(longest.scannedCard) }),
    output: committedSchema,
  },

  'slip.print': {
    input: session.extend({
      kind: slipKindSchema,
      lineId: lineIdSchema.nullable(),
      /** Needed from the second print on (L10). */
      reason: typedReasonSchema.nullable(),
      /** Both needed to print a contractor slip again: it cannot be revoked (L11). */
      identityChecked: z.boolean(),
      piecesCollected: z.boolean(),
      /** Typed by the manager, for a reprint that needs the approval (L10); null when nobody approves. */
      managerPin: managerPinSchema.nullable(),
    }),
    /** A failed job is an answer too: `job.state` says so. `fileName` is empty where a printer took it. */
    output: committedSchema.extend({ fileName: z.string(), job: printJobSchema }),
  },
  ...printingCalls,
  ...managerCalls,
  ...rulebookCalls,
  ...searchCalls,
  ...addressCalls,
  'slip.handOver': {
    input: session.extend({ kind: slipKindSchema, lineId: lineIdSchema.nullable() }),
    output: committedSchema,
  },

  /**
   * Where there is no printer (W10): one login ID, for a screen turned to the contractor. The only call that brings a
   * secret to the desk: it is shown for that long, kept nowhere, and the journal says that it was shown.
   */
  'loginId.show': {
    input: line.extend({ identityChecked: z.boolean() }),
    output: committedSchema.extend({ loginId: loginIdSchema, seconds: z.int().positive() }),
  },
  /** What stands in for a paper (W10): login IDs noted from the screen, or a line's code read in MyPage (S38). */
  'slip.substitute': {
    input: session.extend({
      kind: slipKindSchema.exclude(['store', 'ticket', 'guide']),
      /** The line of a user slip; null for the contractor's. */
      lineId: lineIdSchema.nullable(),
      reason: typedReasonSchema,
    }),
    output: committedSchema,
  },

  'device.friendAdded': {
    input: session.extend({ deviceId: deviceIdSchema, evidence: evidenceSchema.exclude(['system']) }),
    output: committedSchema,
  },
  /** 「お客様の端末を預かった」: the exception, never without a reason (R29, N14). */
  'device.heldByStaff': {
    input: session.extend({ deviceId: deviceIdSchema, reason: typedReasonSchema }),
    output: committedSchema,
  },
  'link.start': {
    input: line.extend({ kind: linkKindSchema, deviceId: deviceIdSchema }),
    output: committedSchema,
  },
  'link.record': {
    input: line.extend({ kind: linkKindSchema, evidence: evidenceSchema.exclude(['system']) }),
    output: committedSchema,
  },
  /** The person confirmed that it is their own account (L7). */
  'link.confirmAccount': { input: line.extend({ kind: linkKindSchema }), output: committedSchema },
  'link.fail': { input: line.extend({ kind: linkKindSchema }), output: committedSchema },
  'link.defer': {
    input: line.extend({ kind: linkKindSchema, reason: deferReasonSchema.nullable() }),
    output: committedSchema,
  },
  'link.unlink': {
    input: line.extend({
      kind: linkKindSchema,
      reason: typedReasonSchema,
      identityChecked: z.boolean(),
    }),
    output: committedSchema,
  },
  'code.reissue': {
    input: line.extend({
      reason: z.enum(reissueReasons),
      /** Ticked by staff: the new slip is the contractor's (S27, C13). */
      contractorPresent: z.boolean(),
    }),
    output: committedSchema,
  },
  'user.change': {
    input: line.extend({
      user: lineUserSchema,
      reason: typedReasonSchema,
      /** Ticked by staff: only the contractor names another user (C9). */
      contractorPresent: z.boolean(),
    }),
    output: committedSchema,
  },
})

export const deskPushes = {
  /** The whole session after every commit, whoever caused it: told before the call that caused it is answered. */
  'session.changed': sessionSchema,
  'app.changed': appInfoSchema,
  ...rulebookPushes,
  /** The window would close over fields that could not be saved. */
  'app.closing': nothing,
  /** Chosen in the window's menu. */
  'app.command': z.object({ command: z.enum(menuCommands) }),
  /** How far an activation has come, 0–100. */
  /** A notice about a reception was pressed: it is to be on screen. */
  'app.open': session,
  'line.progress': z.object({ sessionId: sessionIdSchema, lineId: lineIdSchema, percent: z.number() }),
} as const

export type DeskBridge = Bridge<typeof deskCalls, typeof deskPushes>
