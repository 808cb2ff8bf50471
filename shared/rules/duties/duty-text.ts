/** The words of a duty, with the pack's numbers in them: a number stands in one place of a pack only (C2). */
import type { Voice } from '../../domain/text/words.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import { minimumUseOn } from '../../rulebook/index.ts'
import type { DutyBlank, ShortBlank } from '../../rulebook/schema/duties.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import type { Words } from '../../rulebook/schema/words.ts'
import type { Duty, Rulebook } from '../../rulebook/schema/pack.ts'

/** The voices of a pack's words. */
export { voices, type Voice } from '../../domain/text/words.ts'

/** What day 1 of the days in which a line can be cancelled is called, as the pack counts them (R11): `shared/words/first-days.ts`. */
export type FirstDays = Readonly<Record<Timing['cancellation']['from'], Words>>

/** What the customer reads. @param today in Tokyo: what is dated counts as it is on that day (R30) */
export function dutyText(
  duty: Duty,
  rulebook: Rulebook,
  voice: Voice,
  today: PlainDate,
  firstDays: FirstDays,
): string {
  const between = voice === 'ja' ? '' : ' '
  return filled(duty.text[voice], {
    ...numbersOf(rulebook),
    fees: rulebook.fees.map((fee) => fee.text[voice]).join(between),
    minimumUse: minimumUseOn(rulebook, today)?.text[voice] ?? '',
    cancelFrom: firstDays[rulebook.timing.cancellation.from][voice],
  })
}

/** What the duty is called. */
export function dutyTitle(duty: Duty, rulebook: Rulebook, language: 'ja' | 'en'): string {
  return filled(duty.title[language], numbersOf(rulebook))
}

/** For staff; empty where there is nothing to add. */
export function dutyHint(duty: Duty, rulebook: Rulebook, language: 'ja' | 'en'): string {
  return filled(duty.hint[language], numbersOf(rulebook))
}

function numbersOf({ timing, duties }: Rulebook): Readonly<Record<ShortBlank, string>> {
  return { cancelDays: String(timing.cancellation.days), age: String(duties.minorUnder) }
}

/** The check of a pack has seen to it that no other blank is there. */
function filled(text: string, values: Readonly<Partial<Record<DutyBlank, string>>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name as DutyBlank] ?? '')
}
