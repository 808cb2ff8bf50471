/** What can be wrong with a field: the code, then the names of the values that its words need. */
import type { SayingOf } from './params.ts'

/** A date as it was typed: not understood, in no calendar, or not in that era (E4). */
export const dateIssues = {
  notRead: [],
  notADate: ['what'],
  outsideEra: ['said', 'right'],
} as const

export const fieldIssues = {
  ...dateIssues,
  required: ['name'],
  format: [],
  // A name and its reading
  notAName: [],
  notPrintable: [],
  kana: [],
  // A day that is one
  future: [],
  tooOld: [],
  tooYoung: ['age'],
  expired: [],
  tooFewDays: ['needed'],
  // A number
  prefix: [],
  length: ['prefix', 'digits'],
  duplicate: [],
} as const

export type DateIssue = SayingOf<typeof dateIssues>
export type FieldIssueWhat = SayingOf<typeof fieldIssues>
