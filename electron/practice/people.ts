/** 見本の家族: a father, a mother and a son. Invented, with numbers that nobody has. */
import type { Contractor } from '#shared/domain/person.ts'

export interface FamilyUser {
  readonly familyName: string
  readonly givenName: string
  readonly sex: 'female' | 'male'
  readonly birthDate: string
  readonly relation: 'mother' | 'child'
}

export interface FamilyLine {
  readonly planId: string
  readonly capacityGb: number
  /** Null: the contractor uses the line. */
  readonly user: FamilyUser | null
}

/** The father, who applies for everybody. */
export const practiceContractor = {
  familyName: '見本',
  givenName: '太郎',
  familyKana: 'みほん',
  givenKana: 'たろう',
  sex: 'male',
  birthDate: '1980-04-02',
  postalCode: '1000001',
  address: '東京都千代田区千代田9-9-9',
  contactPhone: '09000001234',
  paymentKind: 'creditCard',
} as const satisfies Partial<Contractor>

export const practiceMother = {
  familyName: '見本',
  givenName: '花子',
  sex: 'female',
  birthDate: '1982-09-15',
  relation: 'mother',
} as const satisfies FamilyUser

export const practiceSon = {
  familyName: '見本',
  givenName: '一郎',
  sex: 'male',
  birthDate: '2014-06-20',
  relation: 'child',
} as const satisfies FamilyUser

/** One line each, the contractor's own first. */
export const practiceLines: readonly FamilyLine[] = [
  { planId: 'communication-free', capacityGb: 10, user: null },
  { planId: 'communication-free', capacityGb: 3, user: practiceMother },
  { planId: 'line-free', capacityGb: 1, user: practiceSon },
]
