/** The words of a duty, with the pack's numbers in them: a number stands in one place of a pack only (C2). */
import type { DutyBlank } from '../rulebook/schema-duties.ts'
import type { Duty, Rulebook } from '../rulebook/schema.ts'

/** The three voices of a pack's words. */
export const voices = ['ja', 'easyJa', 'en'] as const
export type Voice = (typeof voices)[number]

/** What the customer reads. */
export function dutyText(duty: Duty, rulebook: Rulebook, voice: Voice): string {
  return filled(duty.text[voice], rulebook, voice)
}

/** What the duty is called. */
export function dutyTitle(duty: Duty, rulebook: Rulebook, language: 'ja' | 'en'): string {
  return filled(duty.title[language], rulebook, language)
}

/** For staff; empty where there is nothing to add. */
export function dutyHint(duty: Duty, rulebook: Rulebook, language: 'ja' | 'en'): string {
  return filled(duty.hint[language], rulebook, language)
}

function filled(text: string, { fees, minimumUse, timing, duties }: Rulebook, voice: Voice): string {
  const between = voice === 'ja' ? '' : ' '
  const values: Readonly<Record<DutyBlank, string>> = {
    fees: fees.map((fee) => fee.text[voice]).join(between),
    minimumUse: minimumUse?.text[voice] ?? '',
    cancelDays: String(timing.cancellation.days),
    age: String(duties.minorUnder),
  }
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name as DutyBlank])
}
