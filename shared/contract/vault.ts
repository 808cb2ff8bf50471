/**
 * main ↔ vault. Each unit is one transaction; `requestId` makes resending harmless: the vault remembers
 * the id of the last request that changed a document and answers a repeat with the same result.
 * On the wire main pushes `vault:request` and the page calls `vault:answer`.
 */
import { carrierAccountSchema } from '../domain/carrier/carrier-account.ts'
import { lineIdSchema, receptionNumberSchema, requestIdSchema, sessionIdSchema } from '../domain/ids.ts'
import { rulebookRefSchema } from '../domain/rulebook-ref.ts'
import {
  journalEntrySchema,
  sessionSchema,
  sessionStatusSchema,
  sessionSummarySchema,
} from '../domain/session.ts'
import { keptTextSchema, keptTextsSchema } from '../domain/text/typed.ts'
import { z } from '../zod.ts'
import { calls, nothing, type Bridge } from './channel.ts'
import { searchSchema } from '../domain/search.ts'

/** Kept apart from the session, so that a session can go to a screen as it is (L8). Sealed: base64. */
export const lineSecretsSchema = z.object({
  sessionId: sessionIdSchema,
  lineId: lineIdSchema,
  /** Until the session is completed. */
  loginIdSealed: z.string().nullable(),
  /** Until the user slip is handed over (L8, L10). */
  codeSealed: z.string().nullable(),
  codeSalt: z.string(),
  codeHash: z.string(),
})
export type LineSecrets = z.infer<typeof lineSecretsSchema>

/** A SIM card and the reception that has it (R18). */
export const cardUseSchema = z.object({ iccid: z.string(), receptionNumber: receptionNumberSchema })
export type CardUse = z.infer<typeof cardUseSchema>

const session = z.object({ sessionId: sessionIdSchema })

const rulebookUse = z.object({ pack: rulebookRefSchema })

/** The units of work. */
export const vaultUnits = calls({
  /** Gives the next reception number of the day, writes the session and its first journal entry. */
  'desk.open': {
    input: z.object({
      requestId: requestIdSchema,
      session: sessionSchema.omit({ receptionNumber: true, revision: true }),
      entry: journalEntrySchema,
    }),
    output: sessionSchema,
  },
  /** Session, journal and secrets in one transaction; refused with `conflict` at another revision. */
  'desk.commit': {
    input: z.object({
      requestId: requestIdSchema,
      expectedRevision: z.int().min(0),
      session: sessionSchema,
      entries: z.array(journalEntrySchema).min(1),
      /** Replaced whole, per line. */
      secrets: z.array(lineSecretsSchema),
    }),
    output: z.object({ revision: z.int() }),
  },
  'desk.read': { input: session, output: sessionSchema.nullable() },
  'desk.list': {
    input: z.object({ statuses: z.array(sessionStatusSchema), limit: z.int().min(1).max(500) }),
    output: z.array(sessionSummarySchema),
  },
  'desk.journal': { input: session, output: z.array(journalEntrySchema) },
  'desk.secrets': { input: session, output: z.array(lineSecretsSchema) },
  /** Sessions that main must look at when it starts: an application or activation without a known end. */
  'desk.unfinished': { input: nothing, output: z.array(sessionSchema) },
  /** Receptions of which all that was given is true, newest first. Whether it was enough is main's to judge (R28). */
  'desk.find': {
    input: z.object({ search: searchSchema, limit: z.int().min(1).max(100) }),
    output: z.array(sessionSummarySchema),
  },
  /** What is over and still has its personal data, the longest over first (R4). */
  'desk.unpurged': {
    input: nothing,
    output: z.array(
      sessionSchema.pick({ id: true, status: true, rulebook: true, closedAt: true, purgedAt: true }),
    ),
  },
  /** Which other receptions have one of these cards, unless they or the line were given up (R18). */
  'desk.iccidUse': {
    input: session.extend({ iccids: z.array(z.string()).max(10) }),
    output: z.array(cardUseSchema),
  },
  /** What stands in fields of a session and is not saved (E3). */
  'desk.typed': { input: session, output: z.array(keptTextSchema) },
  /** Null: nothing is left there. A put of the same twice is one put; a session that is over keeps nothing. */
  'desk.keepTyped': { input: session.extend({ texts: keptTextsSchema }), output: nothing },
  /** Whether any reception was made under a pack, whatever became of it. */
  'desk.rulebookUse': { input: rulebookUse, output: z.boolean() },
  'desk.readSetting': { input: z.object({ key: z.string() }), output: z.unknown() },
  'desk.writeSetting': {
    input: z.object({ requestId: requestIdSchema, key: z.string(), value: z.unknown() }),
    output: nothing,
  },
  'carrier.read': {
    input: z.object({ applicationId: sessionIdSchema }),
    output: carrierAccountSchema.nullable(),
  },
  /** Whether any contract was made under a pack. */
  'carrier.rulebookUse': { input: rulebookUse, output: z.boolean() },
  'carrier.commit': {
    input: z.object({
      requestId: requestIdSchema,
      /** Null: the account is new. */
      expectedRevision: z.int().min(0).nullable(),
      account: carrierAccountSchema,
    }),
    output: z.object({ revision: z.int() }),
  },
  /** Nothing but one strict put of one small row: the yardstick of `npm run bench`. */
  'bench.put': { input: z.object({ key: z.string() }), output: z.object({ milliseconds: z.number() }) },
})
export type VaultUnits = typeof vaultUnits
export type VaultUnit = keyof VaultUnits

/** Units that only look: they are answered also while the disk is full. What is not named here writes. */
export const readingUnits: ReadonlySet<VaultUnit> = new Set<VaultUnit>([
  'desk.read',
  'desk.list',
  'desk.journal',
  'desk.secrets',
  'desk.unfinished',
  'desk.find',
  'desk.unpurged',
  'desk.iccidUse',
  'desk.typed',
  'desk.readSetting',
  'carrier.read',
])

export const vaultFailureSchema = z.object({
  /** `closed`: the engine has closed the databases, and nothing was done. */
  code: z.enum(['conflict', 'diskFull', 'closed', 'storage', 'invalid']),
  message: z.string(),
})
export type VaultFailure = z.infer<typeof vaultFailureSchema>

export const vaultCalls = calls({
  /** Asked before the databases are touched: answered once the disk has room for them. */
  'vault.mayOpen': { input: nothing, output: nothing },
  /** Once, when the databases are open, or could not be opened. */
  'vault.ready': {
    input: z.object({
      state: z.enum(['ready', 'newerData', 'cannotOpen']),
      persistent: z.boolean().nullable(),
    }),
    output: nothing,
  },
  'vault.answer': {
    input: z.object({
      id: requestIdSchema,
      outcome: z.discriminatedUnion('ok', [
        z.object({ ok: z.literal(true), value: z.unknown() }),
        z.object({ ok: z.literal(false), failure: vaultFailureSchema }),
      ]),
    }),
    output: nothing,
  },
})

export const vaultPushes = {
  'vault.request': z.object({ id: requestIdSchema, unit: z.string(), input: z.unknown() }),
} as const

export type VaultBridge = Bridge<typeof vaultCalls, typeof vaultPushes>
