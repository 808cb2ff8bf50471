/** Finding the reception of a customer who comes back: by its number, or by two elements at least (R28, W16). */
import type { Search } from '../contract/search.ts'
import type { Session } from '../domain/session.ts'
import { all, no, YES, type Verdict } from '../domain/verdict.ts'
import { realDate } from './dates.ts'
import { readDate } from './eras.ts'
import { toHiragana } from './kana.ts'
import { reason } from './reasons.ts'

/** What names a customer well enough to count as one of two (R28). A date of the visit is none (W16). */
export const searchElements = ['familyKana', 'phoneEnd', 'birthDate'] as const

const LEAST_ELEMENTS = 2

/** Nothing typed. */
export function emptySearch(): Search {
  return { receptionNumber: '', familyKana: '', phoneEnd: '', birthDate: '', visitedOn: '' }
}

const halfWidth = (typed: string): string => typed.normalize('NFKC').trim()

/** One reading, without spaces. */
function reading(typed: string): string {
  return toHiragana(typed).replace(/\s/g, '')
}

function date(typed: string): string {
  const read = readDate(typed)
  return read.kind === 'date' ? read.date : halfWidth(typed)
}

/** In the one form that is compared, whatever way it was typed. */
export function normalSearch(typed: Search): Search {
  return {
    receptionNumber: halfWidth(typed.receptionNumber)
      .toUpperCase()
      .replace(/[‐‑‒–—―−ー]/g, '-'),
    familyKana: reading(typed.familyKana),
    phoneEnd: halfWidth(typed.phoneEnd).replace(/[\s-]/g, ''),
    birthDate: date(typed.birthDate),
    visitedOn: date(typed.visitedOn),
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
    [birthDate, visitedOn].every((day) => day === '' || realDate(day) !== null)
      ? YES
      : no(reason('searchDate')),
  )
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
