/** The words of every refusal, by code. Rules answer with these; screens, phones and tests name the code. */
import type { Reason } from '../domain/verdict.ts'
import { codeTexts } from './reason-texts/codes.ts'
import { dataTexts } from './reason-texts/data.ts'
import { linkingTexts } from './reason-texts/linking.ts'
import { managerTexts } from './reason-texts/manager.ts'
import { noPrinterTexts } from './reason-texts/no-printer.ts'
import type { ReasonText } from './reason-texts/reason-text.ts'
import { sessionTexts } from './reason-texts/session.ts'

const table = {
  ...linkingTexts,
  ...codeTexts,
  ...sessionTexts,
  ...noPrinterTexts,
  ...managerTexts,
  ...dataTexts,
}

export type ReasonCode = keyof typeof table

/** Every code, in the order of the tables. */
export const reasonCodes = Object.keys(table) as readonly ReasonCode[]

export type ReasonParams = Readonly<Record<string, string | number>>

/**
 * A reason as it travels: rule, texts, and what to do now.
 * @param params values for the `{…}` of its texts. @throws when one of them is missing
 */
export function reason(code: ReasonCode, params: ReasonParams = {}): Reason {
  const words: ReasonText = table[code]
  return {
    rule: words.rule,
    code,
    text: filled(words.text, params),
    staffText: words.staff === undefined ? null : filled(words.staff, params),
    todo: filled(words.todo, params),
  }
}

function filled(text: string, params: ReasonParams): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`this reason needs ${name}`)
    return String(value)
  })
}
