/** How large the staff's window is. */
import { z } from '#shared/zod.ts'

/** Pixels of the staff's window at their smallest: below it the steps no longer fit. */
export const smallest = { width: 1024, height: 700 } as const
const largest = 20_000

/** What a window may be opened with. */
export const windowSizeSchema = z.object({
  width: z.int().min(smallest.width).max(largest),
  height: z.int().min(smallest.height).max(largest),
})
export type WindowSize = z.infer<typeof windowSizeSchema>

/** Until staff have chosen another one. */
export const usualSize: WindowSize = { width: 1280, height: 800 }
