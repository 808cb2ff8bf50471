/** Finding the reception of a customer who comes back: by its number, or by two elements at least (R28, W16). */
import type { Search } from '../../domain/search.ts'
import { plainDate, readDate } from '../../domain/time/dates.ts'
import type { Session } from '../../domain/session.ts'
import { DASHES, digits, halfWidth, hiragana } from '../../domain/text/typed-text.ts'
import { all, no, YES, type Verdict } from '../../domain/verdict.ts'
import { reason } from '../reasons.ts'

/** What names a customer well enough to count as one of two (R28). A date of the visit is none (W16). */
export const searchElements = ['familyKana', 'phoneEnd', 'birthDate'] as const

const LEAST_ELEMENTS = 2

/** Nothing typed. */
export function emptySearch(): Search {
  return { receptionNumber: '', familyKana: '', phoneEnd: '', birthDate: '', visitedOn: '' }
}

/** One reading, without spaces. */
function reading(typed: string): string {
  return hiragana(typed).replace(/\s/g, '')
}

/** In the one form that is compared, whatever way it was typed. */
export function normalSearch(typed: Search): Search {
  return {
    receptionNumber: halfWidth(typed.receptionNumber).toUpperCase().replace(DASHES, '-'),
    familyKana: reading(typed.familyKana),
    phoneEnd: digits(typed.phoneEnd),
    birthDate: plainDate(typed.birthDate),
    visitedOn: plainDate(typed.visitedOn),
  }
}

/** The names of what was given, never its values: for the record (L9). */
export function namesOf(search: Search): (keyof Search)[] {
  return (Object.keys(emptySearch()) as (keyof Search)[]).filter((name) => search[name] !== '')
}

/** Whether so much was given that receptions may be looked through (R28, W16). @param search in its normal form */
export function maySearch(search: Search): Verdict {
  const { receptionNumber, phoneEnd, birthDate, visitedOn } = search
  const count = searchElements.filter((name) => search[name] !== '').length
  const enough = receptionNumber !== '' || count >= LEAST_ELEMENTS
  return all(
    enough ? YES : no(reason(visitedOn === '' ? 'searchNeedsTwo' : 'searchDateOnlyNarrows')),
    receptionNumber === '' || /^P-\d{4}-\d{3}$/.test(receptionNumber) ? YES : no(reason('searchNumber')),
    phoneEnd === '' || /^\d{4}$/.test(phoneEnd) ? YES : no(reason('searchPhoneEnd')),
    dateRead(birthDate),
    dateRead(visitedOn),
  )
}

function dateRead(typed: string): Verdict {
  const reading = readDate(typed)
  if (typed === '' || reading.kind === 'date') return YES
  if (reading.kind === 'none') return no(reason('searchDate'))
  if (reading.kind === 'noSuchDay') return no(reason('searchNoSuchDay'))
  return no(reason('searchOutsideEra', { said: reading.text, right: reading.right }))
}

/**
 * Everything that was given is true of the session. What was erased is found by its number only (R4).
 * @param search in its normal form, and enough
 */
export function matches(session: Session, search: Search): boolean {
  const { contractor, lines } = session
  const ends = [contractor.contactPhone, ...lines.map(({ phoneNumber }) => phoneNumber)]
  const byElements = searchElements.some((name) => search[name] !== '')
  if (byElements && session.purgedAt !== null) return false
  return (
    agrees(search.receptionNumber, (given) => session.receptionNumber === given) &&
    agrees(search.familyKana, (given) => reading(contractor.familyKana) === given) &&
    agrees(search.phoneEnd, (given) => ends.some((number) => number.endsWith(given))) &&
    agrees(search.birthDate, (given) => contractor.birthDate === given) &&
    agrees(search.visitedOn, (given) => session.businessDate === given)
  )
}

function agrees(given: string, isTrue: (given: string) => boolean): boolean {
  return given === '' || isTrue(given)
}
