/** Words that a pack carries: everything a customer may be told, in three voices. */
import { z } from '../zod.ts'

/** Japanese as it is spoken at a counter, easy Japanese (やさしい日本語), and English. */
export const wordsSchema = z.strictObject({
  ja: z.string().min(1).max(400),
  easyJa: z.string().min(1).max(400),
  en: z.string().min(1).max(600),
})
export type Words = z.infer<typeof wordsSchema>
