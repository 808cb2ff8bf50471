/** The first minute (W1): whose phones are here, whether LINE is on them, what is done here and what at home. */
import { voiceSchema } from './text/words.ts'
import { z } from '../zod.ts'

/**
 * `ready`: here, with LINE. `noLine`: here, without LINE (W7). `notHere`: its owner is here, the phone is not (W5).
 * `absent`: its owner did not come (W6).
 */
export const phoneAnswers = ['ready', 'noLine', 'notHere', 'absent'] as const
export const phoneAnswerSchema = z.enum(phoneAnswers)
export type PhoneAnswer = z.infer<typeof phoneAnswerSchema>

/** 店頭 or 自宅: where the line's links are made. */
export const places = ['store', 'home'] as const
export const placeSchema = z.enum(places)
export type Place = z.infer<typeof placeSchema>

/** What is asked once per reception. Null is "not asked yet". */
export const firstMinuteSchema = z.object({
  /** The contractor is always here: the identity check needs the person. */
  contractorPhone: phoneAnswerSchema.exclude(['absent']).nullable(),
  /** A phone of the family is replaced by a new one during this visit (W2). */
  phoneReplaced: z.boolean().nullable(),
  /** LINE引き継ぎ was confirmed; needed before a phone is replaced (W2). */
  transferConfirmed: z.boolean(),
  /** How the customer wants to read the slips. */
  slipVoice: voiceSchema,
  /** Larger type on wish; from 65 years on it comes by itself. */
  largeType: z.boolean(),
})
export type FirstMinute = z.infer<typeof firstMinuteSchema>

/** What is asked per line. */
export const visitSchema = z.object({
  /** The phone of the line's user; on a line of the contractor's own it follows the contractor's phone. */
  phone: phoneAnswerSchema.nullable(),
  /** Chosen by staff; null follows the phone (`placeOf`). */
  place: placeSchema.nullable(),
})
export type Visit = z.infer<typeof visitSchema>

/** Nothing asked yet. */
export function newFirstMinute(): FirstMinute {
  return {
    contractorPhone: null,
    phoneReplaced: null,
    transferConfirmed: false,
    slipVoice: 'ja',
    largeType: false,
  }
}

/** Nothing asked yet. */
export function newVisit(): Visit {
  return { phone: null, place: null }
}
