/** Fields of a person: names and date of birth (S30). */
import type { LineUser } from '../domain/person.ts'
import type { PlainDate } from '../domain/time.ts'
import { isAfter, realDate } from './dates.ts'
import { eraAdvice } from './eras.ts'
import { issueIf, missing, type FieldIssue } from './field-issue.ts'

/** Nobody at the counter was born before this year; what is, is a typing slip. */
const OLDEST_YEAR = 1900

/** @param prefix of the field paths: empty, or `user.` */
export function nameIssues(
  person: { readonly familyName: string; readonly givenName: string },
  prefix = '',
): FieldIssue[] {
  return [
    ...issueIf(missing(person.familyName), `${prefix}familyName`, 'required', '姓をご入力ください。'),
    ...issueIf(missing(person.givenName), `${prefix}givenName`, 'required', '名をご入力ください。'),
  ]
}

/** A real day, neither in the future nor before 1900. */
export function birthDateIssues(birthDate: string, today: PlainDate, prefix = ''): FieldIssue[] {
  const field = `${prefix}birthDate`
  if (missing(birthDate)) return issueIf(true, field, 'required', '生年月日をご入力ください。')
  const advice = eraAdvice(birthDate)
  if (advice !== null) return issueIf(true, field, 'outsideEra', advice)
  const day = realDate(birthDate)
  if (!day) return issueIf(true, field, 'notADate', 'この日付はありません。生年月日をご確認ください。')
  return [
    ...issueIf(isAfter(day, today), field, 'future', '未来の日付です。生年月日をご確認ください。'),
    ...issueIf(day.year < OLDEST_YEAR, field, 'tooOld', '年をご確認ください。'),
  ]
}

/** Name, sex, date of birth and relation of the person who uses the line (S30). */
export function userIssues(user: LineUser, today: PlainDate, prefix = ''): FieldIssue[] {
  return [
    ...nameIssues(user, prefix),
    ...issueIf(user.sex === null, `${prefix}sex`, 'required', '性別をお選びください。'),
    ...birthDateIssues(user.birthDate, today, prefix),
    ...issueIf(
      user.relation === null,
      `${prefix}relation`,
      'required',
      '契約者さまとの続柄をお選びください。',
    ),
  ]
}
