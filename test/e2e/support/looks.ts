/**
 * How a screen of the desk holds up for people: axe in light and dark, and at 200 % type on the smallest counter PC
 * nothing sticks out, is cut off, lies on something else or is too small to press.
 */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './app.ts'
import { layoutProblems } from './layout-problems.ts'

const smallest = { width: 1280, height: 720 }

/** Type at 200 %, as the About box sets it: everything is measured in rem. */
async function typeAt(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), `${String(percent)}%`)
}

/** Answers once the colours are those of the theme: half-way through a transition none of them is. */
async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(async (name) => {
    document.documentElement.classList.remove('light', 'dark')
    document.documentElement.classList.add(name)
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition)
    await Promise.allSettled(changing.map(({ finished }) => finished))
  }, theme)
}

/** A page that can be looked at from all sides: no motion, so that nothing is caught half faded. */
export async function holdStill(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize(smallest)
}

/** Axe alone, in light and dark. @returns what it finds, each with its place. */
export async function axeFindings(page: Page, where: string): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['dark', 'light'] as const) {
    await wear(page, theme)
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    // Only colours differ in the dark.
    if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
    const { violations } = await axe.analyze()
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ html }) => `${where}, ${theme}: ${id} ${html.slice(0, 200)}`))
    }
  }
  return found
}

/** Everything about one screen as it is now; the page is left as it came. @returns what is wrong with it. */
export async function looksOf(page: Page, where: string): Promise<string[]> {
  const found = await axeFindings(page, where)
  for (const percent of [100, 200]) {
    await typeAt(page, percent)
    const problems = await page.evaluate(layoutProblems)
    found.push(...problems.map((problem) => `${where}, ${String(percent)} %: ${problem}`))
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  return found
}

/** The next key press reaches somebody. */
export async function expectFocusSomewhere(page: Page, where: string): Promise<void> {
  await expect
    .poll(
      () => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body),
      { message: `the focus is lost: ${where}` },
    )
    .toBe(true)
}
