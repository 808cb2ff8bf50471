/** 「見本の家族で始める」: up to which step. Part of the desk's calls and of the start switches. */
import type { Step } from '../domain/step.ts'
import { z } from '../zod.ts'

/** 受付 … 連携: at 完了 there is nothing left to practise. */
export const familySteps = [
  'reception',
  'contractor',
  'lines',
  'check',
  'activate',
  'slips',
  'link',
] as const satisfies readonly Step[]
export const familyStepSchema = z.enum(familySteps)
export type FamilyStep = z.infer<typeof familyStepSchema>
