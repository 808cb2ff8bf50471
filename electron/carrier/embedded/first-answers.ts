/** What proves, the first time, that the login ID was not just found on a slip (C14). */
import type { CarrierAccount } from '#shared/domain/carrier-account.ts'

export interface FirstAnswers {
  readonly receptionNumber: string
  readonly birthDate: string
}

const tidy = (typed: string): string => typed.normalize('NFKC').toUpperCase().trim()

/** `P-1123-001`, also typed without hyphens or with wide ones. */
function sameReception(typed: string, known: string): boolean {
  const letters = (text: string): string => tidy(text).replaceAll(/[^A-Z0-9]/g, '')
  return letters(typed) === letters(known)
}

/** `1980-04-02`, `1980/4/2`, `1980年4月2日` or `19800402` as `1980-04-02`; anything else as it is. */
function isoDate(typed: string): string {
  const text = tidy(typed)
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text)
  if (!parts) return text
  const [, year = '', month = '', day = ''] = parts
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

/** Both must fit; which one did not is not told. */
export function firstAnswersFit(account: CarrierAccount, answers: FirstAnswers): boolean {
  const reception = sameReception(answers.receptionNumber, account.receptionNumber)
  const birthDate = isoDate(answers.birthDate) === account.contractor.birthDate
  return reception && birthDate
}
