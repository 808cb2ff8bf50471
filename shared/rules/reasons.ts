/** The words of every refusal, by code. Rules answer with these; screens, phones and tests name the code. */
import { forCustomerEars, type Reason, type SaidReason } from '../domain/verdict.ts'
import type { JaEn } from '../domain/text/words.ts'
import { codeTexts, soundingAlike } from '../words/refusals/codes.ts'
import { contractTexts } from '../words/refusals/contract.ts'
import { dataTexts } from '../words/refusals/data.ts'
import { dutyTexts } from '../words/refusals/duties.ts'
import { linkingTexts } from '../words/refusals/linking.ts'
import { machineTexts } from '../words/refusals/machine.ts'
import { managerTexts } from '../words/refusals/manager.ts'
import { noPrinterTexts } from '../words/refusals/no-printer.ts'
import { paperTexts } from '../words/refusals/papers.ts'
import type { ReasonText, ReasonWords } from '../words/refusals/reason-text.ts'
import { rulebookTexts } from '../words/refusals/rulebook.ts'
import { scanTexts } from '../words/refusals/scan.ts'
import { searchTexts } from '../words/refusals/search.ts'
import { sessionTexts } from '../words/refusals/session.ts'

const table = {
  ...linkingTexts,
  ...codeTexts,
  ...sessionTexts,
  ...contractTexts,
  ...paperTexts,
  ...noPrinterTexts,
  ...managerTexts,
  ...machineTexts,
  ...rulebookTexts,
  ...dutyTexts,
  ...dataTexts,
  ...searchTexts,
  ...scanTexts,
}

export type ReasonCode = keyof typeof table

/** The words as they are written, with their `{…}`. */
export const reasonTexts: Readonly<Record<ReasonCode, ReasonText>> = table

/** Every code, in the order of the tables. */
export const reasonCodes = Object.keys(table) as readonly ReasonCode[]

/** A value that is a word itself comes in both languages. */
export type ReasonParams = Readonly<Record<string, string | number | JaEn>>

/**
 * A reason as it travels: rule, texts in both languages, and what to do now.
 * @param params values for the `{…}` of its texts. @throws when one of them is missing
 */
export function reason(code: ReasonCode, params: ReasonParams = {}): Reason {
  const words = reasonTexts[code]
  return { rule: words.rule, code, ...said(words, params, 'ja'), en: said(words.en, params, 'en') }
}

function said(words: ReasonWords, params: ReasonParams, language: keyof JaEn): SaidReason {
  const { text, staff, todo } = words
  return {
    text: filled(text, params, language),
    staffText: staff === undefined ? null : filled(staff, params, language),
    todo: filled(todo, params, language),
  }
}

function filled(text: string, params: ReasonParams, language: keyof JaEn): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`this reason needs ${name}`)
    return String(typeof value === 'object' ? value[language] : value)
  })
}

/** A reason as a customer's phone gets it: nothing of it tells which of the refusals that sound alike it was (L5). */
export function forPhone(reason: Reason): Reason {
  const heard = forCustomerEars(reason)
  const [code] = soundingAlike
  const alike = soundingAlike.some((each) => each === reason.code)
  return alike ? { ...heard, code, rule: codeTexts[code].rule } : heard
}
