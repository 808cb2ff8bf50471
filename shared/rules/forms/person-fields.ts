/** Fields of a person: names and date of birth (S30). */
import { isAfter, type PlainDate, realDate } from '../../domain/time/time.ts'
import { plainDate } from '../../domain/time/dates.ts'
import type { LineUser } from '../../domain/person.ts'
import { halfWidth } from '../../domain/text/typed-text.ts'
import type { RuleId } from '../../domain/verdict.ts'
import { term } from '../../domain/said/params.ts'
import { dateIssue, type FieldIssue, issueIf, missing, required } from './field-issue.ts'

/** Nobody at the counter was born before this year; what is, is a typing slip. */
const OLDEST_YEAR = 1900

/** In a name there is a letter, of whatever script: digits and signs alone are none. */
const LETTER = /\p{L}/u
/** A number is no part of a name: printed in the heading of a slip, it would pass for a login ID (E6). */
const NUMBER = /\d{3}/
/** Characters of one computer's own fonts (外字), and the sign for one that was lost. */
const UNPRINTABLE = /[\p{Co}\uFFFD]/u

/** @param rule why names are asked for. @param prefix of the field paths: empty, or `user.` */
export function nameIssues(
  person: {
    readonly familyName: string
    readonly givenName: string
    readonly singleName?: boolean | undefined
  },
  rule: RuleId,
  prefix: '' | 'user.' = '',
): FieldIssue[] {
  const parts = person.singleName ? (['familyName'] as const) : (['familyName', 'givenName'] as const)
  return parts.flatMap((part) => {
    const name = person[part]
    const field = `${prefix}${part}` as const
    if (missing(name))
      return issueIf(true, field, required(term(person.singleName ? 'singleName' : part)), rule)
    if (UNPRINTABLE.test(name)) return issueIf(true, field, { code: 'notPrintable', params: {} })
    const isName = LETTER.test(name) && !NUMBER.test(halfWidth(name))
    return issueIf(!isName, field, { code: 'notAName', params: {} })
  })
}

/** A real day, neither in the future nor before 1900. @param rule why the day is asked for */
export function birthDateIssues(
  birthDate: string,
  today: PlainDate,
  rule: RuleId | null = null,
  prefix: '' | 'user.' = '',
): FieldIssue[] {
  const field = `${prefix}birthDate` as const
  if (missing(birthDate)) return issueIf(true, field, required(term('birthDate')), rule)
  const unread = dateIssue(birthDate, term('birthDate'))
  if (unread !== null) return issueIf(true, field, unread)
  const day = realDate(plainDate(birthDate))
  if (day === null) return []
  return [
    ...issueIf(isAfter(day, today), field, { code: 'future', params: {} }),
    ...issueIf(day.year < OLDEST_YEAR, field, { code: 'tooOld', params: {} }),
  ]
}

/** Name, sex, date of birth and relation of the person who uses the line (S30). */
export function userIssues(user: LineUser, today: PlainDate, prefix: '' | 'user.' = ''): FieldIssue[] {
  return [
    ...nameIssues(user, 'S30', prefix),
    ...issueIf(user.sex === null, `${prefix}sex`, required(term('sex')), 'S30'),
    ...birthDateIssues(user.birthDate, today, 'S30', prefix),
    ...issueIf(user.relation === null, `${prefix}relation`, required(term('relation'))),
  ]
}
