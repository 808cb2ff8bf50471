/** How large the staff's window is. */
import { z } from '#shared/zod.ts'

/** Pixels of the staff's window at their smallest, where the screen has them: below it the steps are crowded. */
export const smallest = { width: 1024, height: 700 } as const
/** No counter PC has a smaller screen (1366×768 at 125 % leaves 1093×614, and less beside a task bar). */
const least = { width: 800, height: 480 } as const
const largest = 20_000

/** What a window may be opened with. */
export const windowSizeSchema = z.object({
  width: z.int().min(least.width).max(largest),
  height: z.int().min(least.height).max(largest),
})
export type WindowSize = z.infer<typeof windowSizeSchema>

/** What is remembered of a window: its size when it is not maximised, and whether it was. */
export const windowPlaceSchema = windowSizeSchema.extend({ maximized: z.boolean().catch(false) })
export type WindowPlace = z.infer<typeof windowPlaceSchema>

/** Until staff have chosen another one. */
export const usualSize: WindowPlace = { width: 1280, height: 800, maximized: false }

/**
 * A window that lies whole on the screen that is there now: it may have been remembered on a larger one.
 * @param area pixels of the screen without task bar and menu
 */
export function fitting(
  wanted: WindowSize,
  area: WindowSize,
): { width: number; height: number; minWidth: number; minHeight: number } {
  return {
    width: Math.min(wanted.width, area.width),
    height: Math.min(wanted.height, area.height),
    minWidth: Math.min(smallest.width, area.width),
    minHeight: Math.min(smallest.height, area.height),
  }
}
