/** Fields of a person: names and date of birth (S30). */
import type { LineUser } from '../domain/person.ts'
import type { PlainDate } from '../domain/time.ts'
import type { RuleId } from '../domain/verdict.ts'
import { isAfter, realDate } from './dates.ts'
import { eraAdvice } from './eras.ts'
import { issueIf, missing, type FieldIssue } from './field-issue.ts'

/** Nobody at the counter was born before this year; what is, is a typing slip. */
const OLDEST_YEAR = 1900

/** @param rule why names are asked for. @param prefix of the field paths: empty, or `user.` */
export function nameIssues(
  person: { readonly familyName: string; readonly givenName: string },
  rule: RuleId,
  prefix = '',
): FieldIssue[] {
  return [
    ...issueIf(missing(person.familyName), `${prefix}familyName`, 'required', {
      ja: '姓をご入力ください。',
      en: 'Enter the family name.',
      rule,
    }),
    ...issueIf(missing(person.givenName), `${prefix}givenName`, 'required', {
      ja: '名をご入力ください。',
      en: 'Enter the given name.',
      rule,
    }),
  ]
}

/** A real day, neither in the future nor before 1900. @param rule why the day is asked for */
export function birthDateIssues(
  birthDate: string,
  today: PlainDate,
  rule: RuleId | null = null,
  prefix = '',
): FieldIssue[] {
  const field = `${prefix}birthDate`
  if (missing(birthDate))
    return issueIf(true, field, 'required', {
      ja: '生年月日をご入力ください。',
      en: 'Enter the date of birth.',
      rule,
    })
  const advice = eraAdvice(birthDate)
  if (advice !== null) return issueIf(true, field, 'outsideEra', advice)
  const day = realDate(birthDate)
  if (!day)
    return issueIf(true, field, 'notADate', {
      ja: 'この日付はありません。生年月日をご確認ください。',
      en: 'There is no such day. Check the date of birth.',
    })
  return [
    ...issueIf(isAfter(day, today), field, 'future', {
      ja: '未来の日付です。生年月日をご確認ください。',
      en: 'This day is in the future. Check the date of birth.',
    }),
    ...issueIf(day.year < OLDEST_YEAR, field, 'tooOld', {
      ja: '年をご確認ください。',
      en: 'Check the year.',
    }),
  ]
}

/** Name, sex, date of birth and relation of the person who uses the line (S30). */
export function userIssues(user: LineUser, today: PlainDate, prefix = ''): FieldIssue[] {
  return [
    ...nameIssues(user, 'S30', prefix),
    ...issueIf(user.sex === null, `${prefix}sex`, 'required', {
      ja: '性別をお選びください。',
      en: 'Choose the sex.',
      rule: 'S30',
    }),
    ...birthDateIssues(user.birthDate, today, 'S30', prefix),
    ...issueIf(user.relation === null, `${prefix}relation`, 'required', {
      ja: '契約者さまとの続柄をお選びください。',
      en: 'Choose the relation to the contractor.',
    }),
  ]
}
