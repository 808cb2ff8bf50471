/** A refusal in words, as tests compare them. */
import type { Reason } from '#shared/domain/verdict.ts'
import type { Language } from '#shared/words/filled.ts'
import { sayToStaff, type SaidToStaff } from '#shared/words/staff/say-to-staff.ts'

/** What staff read of it; nothing of no reason. */
export function saidOf(reason: Reason | undefined, language: Language = 'ja'): SaidToStaff | undefined {
  return reason && sayToStaff(reason, language)
}
