/** A key that stays down, as the keyboard of a PC repeats it. */
import { setTimeout as after } from 'node:timers/promises'
import type { Page } from '@playwright/test'

/** Repeats in a second on a desktop, and the milliseconds between two of them. */
const A_SECOND = 30
const PACE = 33

/** Down, its repeats for some seconds, up. The repeats are a keyboard's: `repeat` is set from the second one on. */
export async function hold(page: Page, key: string, seconds = 1): Promise<void> {
  await page.keyboard.down(key)
  for (let n = 0; n < seconds * A_SECOND; n += 1) {
    // The pace is what is tried here, not what is waited for.
    await after(PACE)
    await page.keyboard.down(key)
  }
  await page.keyboard.up(key)
}
