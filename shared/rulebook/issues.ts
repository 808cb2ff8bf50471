/** What can be wrong with a pack: where, what, and the values that its words need. The words are the screen's. */
import { z } from '../zod.ts'

export const packIssueCodes = [
  // The file
  'fileEmpty',
  'fileTooLarge',
  'fileEncoding',
  'fileNotJson',
  'fileNotJsonAt',
  // The shape
  'missing',
  'type',
  'unknownKey',
  'tooSmall',
  'tooLarge',
  'empty',
  'tooLong',
  'tooFew',
  'tooMany',
  'choice',
  'date',
  'wrong',
  // What must fit together
  'duplicate',
  'notACapacity',
  'adviceWithoutFreeMonth',
  'unknownPayment',
  'windowOrder',
  'windowAround',
  'useOrderTwice',
  'revokeBeforeLock',
  'endsBeforeStart',
  'taxFirstOpen',
  'taxOrder',
  'deliveryOrder',
  'daysLeftTooMany',
  'esimUnexplained',
  'unknownPlan',
  'notAnOption',
  'unknownBlank',
  // Its place on the shelf
  'sameVersion',
  'overlap',
  'hole',
] as const
export type PackIssueCode = (typeof packIssueCodes)[number]

export const packIssueSchema = z.object({
  /** Names, and places from 0; empty: the file as a whole. */
  path: z.array(z.union([z.string(), z.number()])),
  code: z.enum(packIssueCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type PackIssue = z.infer<typeof packIssueSchema>

/** One issue. */
export function issue(
  path: readonly (string | number)[],
  code: PackIssueCode,
  params: PackIssue['params'] = {},
): PackIssue {
  return { path: [...path], code, params }
}

/** Where it is, for people: `plans › 2 › capacities › 1 › yenExTax`. Places count from 1. */
export function pathText(path: PackIssue['path']): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join(' › ')
}
