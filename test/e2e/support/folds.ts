/** What is folded away is opened as staff open it: by a press of the head that it is folded under. */
import type { Page } from '@playwright/test'
import { expect } from './app.ts'

/** Opens what the control stands in, where that is folded; what opens by itself meanwhile is left as it is. */
export async function unfold(page: Page, control: string): Promise<void> {
  const wanted = page.getByTestId(control).first()
  await wanted.waitFor({ state: 'attached' })
  const body = page.locator('[data-fold][hidden]').filter({ has: page.getByTestId(control) })
  await expect(async () => {
    const id = (await body.count()) === 0 ? null : await body.first().getAttribute('id', { timeout: 1000 })
    if (id !== null) await page.locator(`[aria-controls="${id}"]`).click({ timeout: 1000 })
    await expect(body).toHaveCount(0, { timeout: 1000 })
  }).toPass()
}
