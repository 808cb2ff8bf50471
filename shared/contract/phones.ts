/** Practice phones ↔ main. Channel on the wire: `phones:<name>`. The phone is the customer's: what it may know is what the customer may. */
import { deviceIdSchema, lineIdSchema, receptionNumberSchema } from '../domain/ids.ts'
import { linkStatusSchema } from '../domain/link.ts'
import { lineUserSchema, relationSchema, sexSchema } from '../domain/person.ts'
import { instantSchema } from '../domain/time/time.ts'
import { helpCodes } from '../domain/said/help.ts'
import { paramSchema } from '../domain/said/params.ts'
import { z } from '../zod.ts'
import { calls, nothing, type Bridge } from './channel.ts'
import { helpTopicSchema, phoneServiceCalls, planViewSchema } from './phone-services.ts'
import { preferencesSchema } from './preferences.ts'

const device = z.object({ deviceId: deviceIdSchema })
const deviceLine = device.extend({ lineId: lineIdSchema })

/** A login ID that is linked on this phone, as its list shows it (S45). */
const linkedLoginSchema = z.object({
  lineId: lineIdSchema,
  /** e.g. `PR••••••1234`. */
  loginIdMasked: z.string(),
  phoneLast4: z.string(),
  /** Who uses that line, by relation and never by name. */
  contractorIsUser: z.boolean(),
  relation: relationSchema.nullable(),
})
export type LinkedLogin = z.infer<typeof linkedLoginSchema>

/** One sentence of いつでもヘルプ. */
const helpSayingSchema = z.strictObject({
  code: z.enum(helpCodes),
  params: z.record(z.string().max(40), paramSchema),
})

/** Whose phone it is: the nickname in Japanese, and what it is made of for a screen in another language. */
const namedPhoneSchema = z.object({
  deviceId: deviceIdSchema,
  nickname: z.string(),
  owner: z.enum(['contractor', 'user']),
  relation: relationSchema.nullable(),
  /** What tells it from another that would be called the same: its line, and the end of its number. */
  mark: z.object({ line: z.int().min(1), last4: z.string().nullable() }).nullable(),
})
export type NamedPhone = z.infer<typeof namedPhoneSchema>

export const phoneViewSchema = namedPhoneSchema.extend({
  /** The official account as the reception's pack names it, to be searched for (S50). */
  account: z.object({ name: z.string(), lineId: z.string() }),
  /** False: said at the reception to be without LINE (W7). */
  hasLine: z.boolean(),
  friendAdded: z.boolean(),
  logins: z.array(linkedLoginSchema),
  /** The one line whose usage code is linked here (S43). */
  userLine: z.object({ lineId: lineIdSchema, phoneLast4: z.string() }).nullable(),
  lockedUntil: instantSchema.nullable(),
  /** The family's other phones; who is a friend of whom is LINE's to know (S20). */
  others: z.array(namedPhoneSchema.extend({ friend: z.boolean() })),
  /** Capability → allowed (1.3), for the menu. */
  capabilities: z.object({
    aiChat: z.boolean(),
    operatorChat: z.boolean(),
    oneTapMyPage: z.boolean(),
    dataView: z.boolean(),
    dataGift: z.boolean(),
  }),
})
export type PhoneView = z.infer<typeof phoneViewSchema>

export const phonesViewSchema = z.object({
  receptionNumber: receptionNumberSchema.nullable(),
  phones: z.array(phoneViewSchema),
  /** As in the desk's `AppInfo`: how far main's clock is from the PC's, and how much of it practice moved on. */
  ahead: z.number(),
  movedOn: z.number().min(0),
})
export type PhonesView = z.infer<typeof phonesViewSchema>

/** Why MyPage shows a usage code, or none (S38, S58, L2, L4, C10b). */
export const usageCodeStates = ['unused', 'used', 'revoked', 'expired', 'none'] as const
export type UsageCodeState = (typeof usageCodeStates)[number]

/** MyPage of one contract line: for the holder of its login ID (S40). */
export const myPageSchema = z.object({
  lineId: lineIdSchema,
  loginIdMasked: z.string(),
  phoneLast4: z.string(),
  /**
   * Not switched on yet: nothing but MNP開通手続き is to be had of it, and not even that while it is under way, or after
   * its number did not come over (S75, W8). Null: in use, or over.
   */
  activation: z.enum(['waiting', 'underWay', 'refused']).nullable(),
  plan: planViewSchema,
  userName: z.string(),
  contractorIsUser: z.boolean(),
  /** As the carrier has them (S30); null where the contractor is the user, or they are not known. */
  userSex: sexSchema.nullable(),
  userRelation: relationSchema.nullable(),
  /** The newest code in 4×4 groups, or null when there is no live one; the state says why (S38, S58). */
  usageCode: z.string().nullable(),
  usageCodeState: z.enum(usageCodeStates),
  contractorLink: linkStatusSchema,
  userLink: linkStatusSchema,
})
export type MyPage = z.infer<typeof myPageSchema>

/** The language of the phones' window: what staff chose at the desk. */
export const phoneLanguageSchema = preferencesSchema.pick({ locale: true })
export type PhoneLanguage = z.infer<typeof phoneLanguageSchema>

const typed = z.string().max(100)
const firstAnswers = z.object({ receptionNumber: typed, birthDate: typed })

export const phoneCalls = calls({
  'language.read': { input: nothing, output: phoneLanguageSchema },
  'phones.list': { input: nothing, output: phonesViewSchema },
  'phone.addFriend': { input: device, output: phonesViewSchema },
  /** `first` is asked the first time a login ID is used: the contractor sets the password (C14). */
  'phone.linkContractor': {
    input: device.extend({
      loginId: typed,
      password: typed,
      first: firstAnswers.nullable(),
    }),
    /** On success the phone shows that line's usage code (S55). `needsFirst`: ask for reception number and date of birth. */
    output: z.discriminatedUnion('done', [
      z.object({
        done: z.literal(true),
        usageCode: z.string().nullable(),
        phoneLast4: z.string(),
        view: phonesViewSchema,
      }),
      z.object({ done: z.literal(false), needsFirst: z.literal(true) }),
    ]),
  },
  'phone.linkUser': { input: device.extend({ typedCode: typed }), output: phonesViewSchema },
  /** One tap, through the contractor link (S14). */
  'phone.myPage': { input: deviceLine, output: myPageSchema },
  /** With login ID and password, linked or not (S40). */
  'phone.logIn': {
    /** `first` the first time, for a line that is not switched on yet: the contractor sets the password (C14, S75). */
    input: device.extend({ loginId: typed, password: typed, first: firstAnswers.nullable() }),
    output: myPageSchema,
  },
  /** MNP開通手続き, of a line that comes with its number: answered once it is switched on (S75). */
  'phone.activate': { input: deviceLine, output: myPageSchema },
  'phone.reissue': { input: deviceLine, output: myPageSchema },
  'phone.changeUser': { input: deviceLine.extend({ user: lineUserSchema }), output: myPageSchema },
  'phone.unlink': {
    input: deviceLine.extend({ kind: z.enum(['contractor', 'user']) }),
    output: phonesViewSchema,
  },
  /** いつでもヘルプ (S11–S13, C24), asked a question of the script, or nothing yet. */
  'phone.chat': {
    input: device.extend({ mode: z.enum(['ai', 'operator']), topic: helpTopicSchema.nullable() }),
    output: z.object({ reply: z.array(helpSayingSchema) }),
  },
  ...phoneServiceCalls,
})

export const phonePushes = {
  'phones.changed': phonesViewSchema,
  /** Chosen anew at the desk while the phones are open. */
  'language.changed': phoneLanguageSchema,
} as const

export type PhonesBridge = Bridge<typeof phoneCalls, typeof phonePushes>
