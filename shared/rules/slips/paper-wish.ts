/** How the customer reads the slips: as they wished at the first minute, and larger from 65 years on (R10). */
import type { Session } from '../../domain/session.ts'
import type { Voice } from '../../domain/text/words.ts'
import { ageOn, realDate, type PlainDate } from '../../domain/time/time.ts'

/** From this age on the type is larger without being asked for. Years. */
export const LARGE_TYPE_AGE = 65

export interface PaperWish {
  readonly voice: Voice
  readonly largeType: boolean
}

/**
 * @param readers dates of birth of those who read this slip, as typed: one that is no date asks for nothing
 * @param today in Tokyo
 */
export function paperWish(
  { firstMinute }: Pick<Session, 'firstMinute'>,
  readers: readonly string[],
  today: PlainDate,
): PaperWish {
  const old = readers.some((birthDate) => {
    const day = realDate(birthDate)
    return day !== null && ageOn(day.toString(), today) >= LARGE_TYPE_AGE
  })
  return { voice: firstMinute?.slipVoice ?? 'ja', largeType: old || firstMinute?.largeType === true }
}
