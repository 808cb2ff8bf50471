/** What proves, the first time, that the login ID was not just found on a slip (C14). */
import type { CarrierAccount } from '#shared/domain/carrier/carrier-account.ts'
import { plainDate, readDate } from '#shared/domain/time/dates.ts'
import { halfWidth } from '#shared/domain/text/typed-text.ts'
import { all, no, YES, type Verdict } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'

export interface FirstAnswers {
  readonly receptionNumber: string
  readonly birthDate: string
}

/** `P-1123-001`, also typed without hyphens or with wide ones. */
function receptionLetters(typed: string): string {
  return halfWidth(typed)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
}

/**
 * Whether both are what they are asked for, whoever's they are. What cannot be read is said in plain words and spends
 * no try: only an answer that could be the right one is compared (E4, L4).
 */
export function firstAnswersRead({ receptionNumber, birthDate }: FirstAnswers): Verdict {
  return all(
    /^P\d{7}$/.test(receptionLetters(receptionNumber)) ? YES : no(reason('receptionNumberUnread')),
    dateRead(birthDate),
  )
}

function dateRead(typed: string): Verdict {
  const reading = readDate(typed)
  if (reading.kind === 'date') return YES
  if (reading.kind === 'none') return no(reason('firstDateUnread'))
  if (reading.kind === 'noSuchDay') return no(reason('firstDateNoSuchDay'))
  return no(reason('firstDateOutsideEra', { said: reading.text, right: reading.right }))
}

/** Both must fit; which one did not is not told. */
export function firstAnswersFit(account: CarrierAccount, answers: FirstAnswers): boolean {
  const reception = receptionLetters(answers.receptionNumber) === receptionLetters(account.receptionNumber)
  const birthDate = plainDate(answers.birthDate) === account.contractor.birthDate
  return reception && birthDate
}
