/**
 * The branch that this PC stands in, as its staff set it (S80, C27, C28, R24). It is a setting of the PC and no part of a
 * pack: two branches go by one pack. What is not set limits nothing.
 */
import { z } from '../zod.ts'
import { oneLine } from './text/typed-text.ts'

/** The chains whose branches take applications, as the seed names them (S80); another one can be typed (C27). */
export const knownChains = [
  'エディオン(EDION)',
  'ジョーシン(Joshin)',
  'ビックカメラ(BIC CAMERA)',
  'ヨドバシカメラ(Yodobashi Camera)',
] as const

const nameSchema = z.string().overwrite(oneLine).max(40)

/** `10:00`, in Tokyo. */
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/
export const timeOfDaySchema = z.string().regex(TIME_OF_DAY)

/** From the first minute until before the last one, on the same day. */
export const openingHoursSchema = z
  .object({ from: timeOfDaySchema, until: timeOfDaySchema })
  .refine(({ from, until }) => from < until)
export type OpeningHours = z.infer<typeof openingHoursSchema>

/** Whether both are times of a day, and the first is earlier. */
export function areHours({ from, until }: OpeningHours): boolean {
  return TIME_OF_DAY.test(from) && TIME_OF_DAY.test(until) && from < until
}

export const branchSchema = z.object({
  /** Empty: not set. */
  chain: nameSchema,
  name: nameSchema,
  /** Whether lines are activated here on the spot (A3, C28). */
  immediateActivation: z.boolean(),
  /** Hours of the activation desk (R24); null: nobody has set any. */
  activationHours: openingHoursSchema.nullable(),
})
export type Branch = z.infer<typeof branchSchema>

/** Before anybody has set anything: nothing is named, nothing is limited. */
export const unsetBranch: Branch = { chain: '', name: '', immediateActivation: true, activationHours: null }

/** `ビックカメラ(BIC CAMERA) 有楽町店`; empty while nothing is set. */
export function branchTitle({ chain, name }: Pick<Branch, 'chain' | 'name'>): string {
  return [chain, name].filter((part) => part !== '').join(' ')
}
