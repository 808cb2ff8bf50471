/**
 * What each slip is made of. The print matrix (rules, section 3) is enforced here by type: a user
 * slip's input has no place for a login ID, a store copy has none for a code or a name.
 */
import { z } from '../../zod.ts'
import { lineIdSchema, loginIdSchema, receptionNumberSchema, usageCodeSchema } from '../ids.ts'
import { instantSchema } from '../time/time.ts'
import { oneLine } from '../text/typed-text.ts'
import { voiceSchema } from '../text/words.ts'

export const slipKinds = ['contractor', 'user', 'store', 'ticket', 'guide'] as const
export const slipKindSchema = z.enum(slipKinds)
export type SlipKind = z.infer<typeof slipKindSchema>

/** Kinds that have a printer of their own in the settings. */
export const targetKinds = ['contractor', 'user', 'store'] as const
export type TargetKind = (typeof targetKinds)[number]

/** Whose printer takes a slip: a come-back ticket goes where the store copy goes (N19), the 手順書 with the contractor's. */
export function targetKindOf(kind: SlipKind): TargetKind {
  if (kind === 'ticket') return 'store'
  return kind === 'guide' ? 'contractor' : kind
}

const secretOn: Readonly<Record<SlipKind, boolean>> = {
  contractor: true,
  user: true,
  store: false,
  ticket: false,
  guide: false,
}

/** True for slips with a login ID or a usage code on them: they are taken back, purged and erased (L8, Q4). */
export function hasSecret(kind: SlipKind): boolean {
  return secretOn[kind]
}

/** Made → in hand, or spoiled. One record per slip of the session. */
export const slipRecordSchema = z.object({
  kind: slipKindSchema,
  /** The line of a user slip; null for the others. */
  lineId: lineIdSchema.nullable(),
  /** How often it was printed: 0 not yet, 1 first print, 2 「再印刷 2」 … (L10). */
  prints: z.int().min(0),
  printedAt: instantSchema.nullable(),
  handedAt: instantSchema.nullable(),
  /** File name inside the session's slip folder: neutral, no personal data. */
  fileName: z.string().nullable(),
  /** The last print is counted, but nobody has seen yet that it came out (Q1). */
  outPending: z.boolean(),
  /**
   * What stands in for the paper where there is no printer (W10): the contractor noted the login IDs from the screen,
   * or reads the code in MyPage (S38). Null: paper it is.
   */
  substitute: z.enum(['noted', 'myPage']).nullable(),
})
export type SlipRecord = z.infer<typeof slipRecordSchema>

const last4 = z.string().regex(/^\d{4}$/)

/**
 * A value on paper: one line, every character of it printed. What rests in an old document is tidied once more, so that
 * no value can turn the words after it or stand as a line of its own (E6).
 */
const printed = z.string().overwrite(oneLine)

/** On every slip. */
const foot = {
  receptionNumber: receptionNumberSchema,
  rulebook: printed,
  /** Chain and name of the branch; empty where they are not set (S80). */
  branch: printed,
  /** `2026年11月22日 15:10` in Tokyo. */
  printedAtText: printed,
  staffNumber: printed,
  /** 0 for the first print, n for 再印刷 n. */
  reprint: z.int().min(0),
  practice: z.boolean(),
  /** In which its words are; what is composed for it is in the same one. */
  voice: voiceSchema,
  /** 12 pt instead of 11. */
  largeType: z.boolean(),
}

/** The official account's name and LINE ID, as the rulebook has them (S50). */
const accountSchema = z.strictObject({ name: printed, lineId: printed })

/** Until when something can be done, e.g. `11月30日(月)まで`, and what; null: no single day. */
const deadlineSchema = z.strictObject({ due: printed.nullable(), text: printed })
export type SlipDeadline = z.infer<typeof deadlineSchema>

export const contractorSlipSchema = z.strictObject({
  kind: z.literal('contractor'),
  ...foot,
  contractorName: printed,
  lines: z.array(
    z.strictObject({
      label: printed,
      phoneLast4: last4,
      loginId: loginIdSchema,
      /** Last 4 of the code: the hand-over list. */
      codeLast4: z.string().length(4),
      userLabel: printed,
    }),
  ),
  /** Where the carrier explains the way through LINE, for the QR code; null: nowhere. */
  guideUrl: printed.nullable(),
  /** The approved contact of the rulebook (W12). */
  contact: printed,
  /** Whom to call when a phone or a SIM is lost. */
  lostLine: printed.nullable(),
  /** Such as the plan-change deadline; on the contractor slip only. */
  deadlines: z.array(deadlineSchema),
})
export type ContractorSlip = z.infer<typeof contractorSlipSchema>

export const userSlipSchema = z.strictObject({
  kind: z.literal('user'),
  ...foot,
  /** Outer face: relation and last four digits of the number, no name. */
  relationLabel: printed,
  phoneLast4: last4,
  /** The user's own name, inside the fold. */
  userName: printed,
  /** The line's own code; shown in 4×4 groups and as QR of the plain 16 characters. */
  code: usageCodeSchema,
  /** Until when the code can be used, in Tokyo; null: it does not expire (C10b). */
  expiresOnText: printed.nullable(),
  account: accountSchema,
  /** It speaks to the contractor, who uses the line in person. */
  contractorIsUser: z.boolean(),
})
export type UserSlip = z.infer<typeof userSlipSchema>

export const storeSlipSchema = z.strictObject({
  kind: z.literal('store'),
  ...foot,
  lines: z.array(z.strictObject({ label: printed, phoneLast4: last4, plan: printed })),
})
export type StoreSlip = z.infer<typeof storeSlipSchema>

/** お戻り票: the reception number as text and QR, and when to come back. Nothing of the customer (N19). */
export const ticketSlipSchema = z.strictObject({
  kind: z.literal('ticket'),
  ...foot,
  /** `2026年12月1日 00:00` in Tokyo; null where no time is known. */
  returnAtText: printed.nullable(),
})
export type TicketSlip = z.infer<typeof ticketSlipSchema>

/** 手順書: what to do at home, for anybody's eyes. No secret has a place on it, nor anybody's name or number. */
export const guideSlipSchema = z.strictObject({
  kind: z.literal('guide'),
  ...foot,
  account: accountSchema,
  guideUrl: printed.nullable(),
  /** What a phone can do with each of the two links (N15). */
  abilities: z.array(z.strictObject({ label: printed, contractor: z.boolean(), user: z.boolean() })),
})
export type GuideSlip = z.infer<typeof guideSlipSchema>

export const slipSchema = z.discriminatedUnion('kind', [
  contractorSlipSchema,
  userSlipSchema,
  storeSlipSchema,
  ticketSlipSchema,
  guideSlipSchema,
])
export type Slip = z.infer<typeof slipSchema>
