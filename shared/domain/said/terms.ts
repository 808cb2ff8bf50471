/** Our own words that stand inside a sentence: what a field, a link, a step or a paper is called. */

/** The fields of the forms, by the last part of their path. */
export const fieldTerms = [
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
  'sex',
  'birthDate',
  'postalCode',
  'address',
  'contactPhone',
  'paymentKind',
  'planId',
  'capacityGb',
  'numberKind',
  'phoneNumber',
  'mnpNumber',
  'mnpExpiresOn',
  'simKind',
  'iccid',
  'userSetting',
  'relation',
] as const
export type FieldTerm = (typeof fieldTerms)[number]

export const terms = [
  ...fieldTerms,
  // A field by another name: of somebody with one name only, and of a date.
  'singleName',
  'date',
  'expiry',
  // Which link, at which step, on which paper, of which line
  'contractorLink',
  'userLink',
  'activationStep',
  'completionStep',
  'contractorSlip',
  'userSlipOf',
  'ofLine',
  // Data of a month, by their kind
  'planData',
  'carriedData',
  'receivedData',
  'purchasedData',
  // Days after something, and an hour by its part of the day
  'sameDay',
  'nextDay',
  'daysAfter',
  'hourBeforeDawn',
  'hourMorning',
  'hourForenoon',
  'hourNoon',
  'hourAfternoon',
  'hourEvening',
  'hourNight',
  // How many fields of a form are empty, and how many say something that does not hold
  'toFillIn',
  'toLookAt',
] as const
export type TermName = (typeof terms)[number]

/** The term of a field path: `user.birthDate` is called like `birthDate`. @returns null for what is no field of a form */
export function fieldTerm(path: string): FieldTerm | null {
  const name = path.slice(path.lastIndexOf('.') + 1)
  return fieldTerms.find((each) => each === name) ?? null
}
