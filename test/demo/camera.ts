/** Pictures of a window: light and dark, as a small counter PC and as a large screen show it. */
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'

export const out = resolve(import.meta.dirname, '../../out/demo')

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Two sizes at which staff work; the first is also the one in which the demo is played. */
export const sizes = [
  { name: 'small', width: 1280, height: 800 },
  { name: 'large', width: 1920, height: 1080 },
] as const

/** Tells on the terminal which file was left. */
export function say(file: string): void {
  process.stdout.write(`  ${join('out/demo', file)}\n`)
}

/** File name of one picture, e.g. `06-slips.dark.large.png`. */
export function pictureName(step: string, theme: Theme, size: (typeof sizes)[number]): string {
  return `${step}.${theme}.${size.name}.png`
}

async function wear(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    const { classList } = document.documentElement
    classList.remove('light', 'dark')
    classList.add(name)
  }, theme)
}

/**
 * One step, four pictures. A page that is longer than its window is shown whole.
 * @param whole false: as the window shows it, e.g. what fills the screen over a long page
 */
export async function picture(page: Page, step: string, whole = true): Promise<void> {
  const worn: Theme = await page.evaluate(() =>
    document.documentElement.classList.contains('dark') ? 'dark' : 'light',
  )
  for (const size of sizes) {
    await page.setViewportSize({ width: size.width, height: size.height })
    const height = await page.evaluate(async () => {
      await document.fonts.ready
      return document.documentElement.scrollHeight
    })
    await page.setViewportSize({
      width: size.width,
      height: whole ? Math.max(size.height, height) : size.height,
    })
    for (const theme of themes) {
      await wear(page, theme)
      const file = pictureName(step, theme, size)
      await page.screenshot({ path: join(out, file), animations: 'disabled' })
      say(file)
    }
  }
  await wear(page, worn)
  await page.setViewportSize({ width: sizes[0].width, height: sizes[0].height })
}
