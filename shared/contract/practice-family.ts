/** 「見本の家族で始める」: up to which step. Part of the desk's calls and of the start switches. */
import { stepSchema } from '../domain/step.ts'
import type { z } from '../zod.ts'

/** 受付 … 連携: at 完了 there is nothing left to practise. */
export const familyStepSchema = stepSchema.exclude(['done'])
export type FamilyStep = z.infer<typeof familyStepSchema>

export const familySteps = familyStepSchema.options
