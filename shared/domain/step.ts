/** The steps of the desk, from a family's arrival to its leave. */
import { z } from '../zod.ts'

/** The desk's steps, in order: 受付 → 契約者 → 回線 → 確認 → 開通 → 利用コード票 → 連携 → 完了. */
export const steps = [
  'reception',
  'contractor',
  'lines',
  'check',
  'activate',
  'slips',
  'link',
  'done',
] as const
export const stepSchema = z.enum(steps)
export type Step = z.infer<typeof stepSchema>
