/** 本人確認とご説明, as the screen shows them: what is open is answered with one press each. */
import type { Page } from '@playwright/test'
import { expect } from './app.ts'

/** Answers every duty that is open on the page, and waits until each of them is done. */
export async function answerDuties(page: Page, step: 'activation' | 'completion'): Promise<void> {
  // The step bar says where we are before its page is there.
  await expect(page.getByTestId(step === 'activation' ? 'apply' : 'complete')).toBeVisible()
  const panel = page.getByTestId(`duties-${step}`)
  if ((await panel.count()) === 0) return
  const open = await panel
    .locator('[data-status="open"]')
    .evaluateAll((rows) => rows.map(({ dataset }) => ({ row: dataset.control ?? '', kind: dataset.kind })))
  for (const { row, kind } of open) {
    const field = page.getByTestId(row.replace(/\.row$/, ''))
    if (kind === 'date') {
      await field.fill('2099-12-31')
      await field.press('Tab')
    } else await field.getByRole('radio').first().click()
  }
  await expect(panel).toHaveAttribute('data-open', '0')
}
