/** What is folded away is opened as staff open it: by a press of the head that it is folded under. */
import type { Page } from '@playwright/test'

/** Opens what the control stands in, where that is folded; otherwise nothing is pressed. */
export async function unfold(page: Page, control: string): Promise<void> {
  const body = page.locator('[data-fold][hidden]').filter({ has: page.getByTestId(control) })
  if ((await body.count()) === 0) return
  const id = await body.first().getAttribute('id')
  await page.locator(`[aria-controls="${String(id)}"]`).click()
}
