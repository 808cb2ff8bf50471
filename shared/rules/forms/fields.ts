/** What is still wrong with the forms, field by field (S29, S30, R12, R15, R18). Texts stand beside the field. */
import { ageOn, isAfter, type PlainDate } from '../../domain/time/time.ts'
import { plainDate } from '../../domain/time/dates.ts'
import { hasCard, type Line } from '../../domain/line.ts'
import { emptyLineUser, type Contractor } from '../../domain/person.ts'
import { hiragana } from '../../domain/text/typed-text.ts'
import { planOf } from '../../rulebook/index.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { mnpLongEnough } from '../calendar/mnp-number.ts'
import { term } from '../../domain/said/params.ts'
import { dateIssue, type FieldIssue, issueIf, missing, required } from './field-issue.ts'
import { isIccid } from './iccid.ts'
import { birthDateIssues, nameIssues, userIssues } from './person-fields.ts'
import { contactNumberIssues, isMobileNumber } from './phone-number.ts'
import { Temporal } from 'temporal-polyfill'

export type { FieldIssue } from './field-issue.ts'
export { iccidWarning } from './iccid.ts'

/** Kana and what belongs to them; the marks ー, ・ and ゝ are a reading only beside a kana. */
const KANA = /^[ぁ-ゖヷ-ヺー・ゝゞ\s]*[ぁ-ゖヷ-ヺ][ぁ-ゖヷ-ヺー・ゝゞ\s]*$/u

/** @param today in Tokyo: the contractor's age is that of this day (R12). */
export function contractorIssues(contractor: Contractor, rulebook: Rulebook, today: PlainDate): FieldIssue[] {
  const knownPayment = rulebook.paymentKinds.some(({ id }) => id === contractor.paymentKind)
  return [
    ...nameIssues(contractor, 'R5'),
    ...kanaIssues(contractor.familyKana, 'familyKana'),
    ...(contractor.singleName ? [] : kanaIssues(contractor.givenKana, 'givenKana')),
    ...contractorAgeIssues(contractor.birthDate, rulebook, today),
    ...issueIf(!/^\d{7}$/.test(contractor.postalCode), 'postalCode', { code: 'format', params: {} }),
    ...issueIf(missing(contractor.address), 'address', required(term('address')), 'R5'),
    ...contactNumberIssues(contractor.contactPhone, 'contactPhone', rulebook, today),
    ...issueIf(!knownPayment, 'paymentKind', required(term('paymentKind')), 'R20'),
  ]
}

/** @param allLines every line of the bundle, this one among them: a SIM belongs to one line only (R18). */
export function lineIssues(
  line: Line,
  allLines: readonly Line[],
  rulebook: Rulebook,
  today: PlainDate,
): FieldIssue[] {
  return [
    ...planIssues(line, rulebook),
    ...numberIssues(line, rulebook, today),
    ...simIssues(line, allLines, rulebook),
    ...issueIf(line.userSetting === null, 'userSetting', required(term('userSetting')), 'S29'),
    ...(line.userSetting === 'different' ? userIssues(line.user ?? emptyLineUser(), today, 'user.') : []),
  ]
}

function kanaIssues(kana: string, field: 'familyKana' | 'givenKana'): FieldIssue[] {
  if (missing(kana)) {
    return issueIf(true, field, required(term(field)))
  }
  return issueIf(!KANA.test(hiragana(kana)), field, { code: 'kana', params: {} })
}

function contractorAgeIssues(birthDate: string, rulebook: Rulebook, today: PlainDate): FieldIssue[] {
  const issues = birthDateIssues(birthDate, today, 'R12')
  if (issues.length > 0) return issues
  const age = rulebook.contractorMinAge
  return issueIf(
    ageOn(plainDate(birthDate), today) < age,
    'birthDate',
    { code: 'tooYoung', params: { age } },
    'R12',
  )
}

function planIssues(line: Line, rulebook: Rulebook): FieldIssue[] {
  const plan = planOf(rulebook, line.planId)
  if (!plan) return issueIf(true, 'planId', required(term('planId')))
  const known = plan.capacities.some(({ gb }) => gb === line.capacityGb)
  return issueIf(!known, 'capacityGb', required(term('capacityGb')))
}

function numberIssues(line: Line, rulebook: Rulebook, today: PlainDate): FieldIssue[] {
  if (line.numberKind === null) {
    return issueIf(true, 'numberKind', required(term('numberKind')))
  }
  if (line.numberKind === 'new') return []
  return [
    ...issueIf(
      !isMobileNumber(line.phoneNumber, rulebook, today),
      'phoneNumber',
      { code: 'format', params: {} },
      'R15',
    ),
    ...issueIf(!/^\d{10}$/.test(line.mnpNumber), 'mnpNumber', { code: 'format', params: {} }, 'R15'),
    ...mnpExpiryIssues(line.mnpExpiresOn, rulebook, today),
  ]
}

function mnpExpiryIssues(expiresOn: string, { timing }: Rulebook, today: PlainDate): FieldIssue[] {
  const field = 'mnpExpiresOn'
  if (missing(expiresOn)) return issueIf(true, field, required(term('expiry')), 'R15')
  const unread = dateIssue(expiresOn, term('expiry'))
  if (unread !== null) return issueIf(true, field, unread)
  const lastDay = plainDate(expiresOn) as PlainDate
  if (isAfter(Temporal.PlainDate.from(today), lastDay))
    return issueIf(true, field, { code: 'expired', params: {} }, 'R15')
  const enough = mnpLongEnough(lastDay, today, 'store', timing)
  const needed = timing.mnp.minDaysLeft.store
  return issueIf(enough.value === false, field, { code: 'tooFewDays', params: { needed } }, 'R15')
}

function simIssues(line: Line, allLines: readonly Line[], { simKinds }: Rulebook): FieldIssue[] {
  if (!simKinds.includes(line.simKind)) {
    return issueIf(true, 'simKind', required(term('simKind')), 'R19')
  }
  if (!hasCard(line)) return []
  if (!isIccid(line.iccid)) {
    return issueIf(true, 'iccid', { code: 'format', params: {} }, 'R18')
  }
  const twice = allLines.some(({ id, iccid }) => id !== line.id && iccid === line.iccid)
  return issueIf(twice, 'iccid', { code: 'duplicate', params: {} }, 'R18')
}
