/** Contractor and line user as they are being typed. Empty text means "not filled in yet". */
import { z } from '../zod.ts'
import { plainDate } from './time/dates.ts'
import { longest } from './text/limits.ts'
import { digits, hiragana, phoneDigits, textSchema } from './text/typed-text.ts'

export const sexes = ['female', 'male', 'unspecified'] as const
export const sexSchema = z.enum(sexes)
export type Sex = z.infer<typeof sexSchema>

/** Typed text is bounded, so that no field can swell a document. Each is kept in its one form, whoever sends it (E4). */
const typed = textSchema(longest.person)
const reading = z.string().overwrite(hiragana).max(longest.person)
/** The person has one name only: it stands in `familyName`, and nothing is asked for beside it (E4). Absent: two names. */
const singleName = z.boolean().optional()
const date = z.string().overwrite(plainDate).max(longest.person)

/** The person who applied, pays and holds the login IDs (A1). Never a password, card or ID number (C14, R6, R20). */
export const contractorSchema = z.object({
  familyName: typed,
  givenName: typed,
  singleName,
  familyKana: reading,
  givenKana: reading,
  sex: sexSchema.nullable(),
  /** `YYYY-MM-DD` or empty. */
  birthDate: date,
  /** Seven digits or empty. */
  postalCode: z.string().overwrite(digits).max(longest.person),
  address: typed,
  /** 10 or 11 digits or empty: the approved contact. */
  contactPhone: z.string().overwrite(phoneDigits).max(longest.person),
  /** A payment kind of the rulebook, method only (R20). */
  paymentKind: typed,
})
export type Contractor = z.infer<typeof contractorSchema>

/** The user's relation to the contractor: what the outer face of a user slip shows instead of a name. */
export const relations = [
  'mother',
  'father',
  'child',
  'spouse',
  'grandmother',
  'grandfather',
  'sibling',
  'other',
] as const
export const relationSchema = z.enum(relations)
export type Relation = z.infer<typeof relationSchema>

/** The person who really uses the line (A2), asked for when 「利用者と契約者が違います。」 is chosen (S30). */
export const lineUserSchema = z.object({
  familyName: typed,
  givenName: typed,
  singleName,
  sex: sexSchema.nullable(),
  /** `YYYY-MM-DD` or empty. */
  birthDate: date,
  relation: relationSchema.nullable(),
})
export type LineUser = z.infer<typeof lineUserSchema>

/** Family and given name as they are read out; the one name of a person who has no other. */
export function fullName({
  familyName,
  givenName,
}: {
  readonly familyName: string
  readonly givenName: string
}): string {
  return [familyName, givenName].filter((part) => part !== '').join(' ')
}

/** The reading of the whole name. */
export function fullReading({ familyKana, givenKana }: Pick<Contractor, 'familyKana' | 'givenKana'>): string {
  return [familyKana, givenKana].filter((part) => part !== '').join(' ')
}

/** What a person with one name only cannot have does not stay behind unseen (E4). */
export function withoutSecondName<T extends { readonly singleName?: boolean | undefined }>(person: T): T {
  if (person.singleName !== true) return person
  return { ...person, givenName: '', ...('givenKana' in person ? { givenKana: '' } : {}) }
}

/** Nothing typed yet. */
export function emptyContractor(): Contractor {
  return {
    familyName: '',
    givenName: '',
    familyKana: '',
    givenKana: '',
    sex: null,
    birthDate: '',
    postalCode: '',
    address: '',
    contactPhone: '',
    paymentKind: '',
  }
}

/** Nothing typed yet; asked for only where user and contractor differ (S30). */
export function emptyLineUser(): LineUser {
  return { familyName: '', givenName: '', sex: null, birthDate: '', relation: null }
}

/** What a page kept of it as JSON, and finds again. @returns null when it is something else */
export function readLineUser(kept: unknown): LineUser | null {
  if (typeof kept !== 'object' || kept === null) return null
  const said = { ...emptyLineUser(), ...kept }
  const { familyName, givenName, birthDate, sex, relation, singleName } = said
  const texts = [familyName, givenName, birthDate]
  if (texts.some((text) => typeof text !== 'string' || text.length > longest.person)) return null
  if (sex !== null && !sexes.includes(sex)) return null
  if (relation !== null && !relations.includes(relation)) return null
  if (singleName !== undefined && typeof singleName !== 'boolean') return null
  return {
    familyName,
    givenName,
    birthDate,
    sex,
    relation,
    ...(singleName === undefined ? {} : { singleName }),
  }
}
