/** What the customer may not see is masked until it is asked for, by one press, and masked again on the next page. */
import type { Page } from '@playwright/test'
import { contractor, familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'
import { Keys } from './support/keys.ts'

/** Pieces of what is known of father and mother, as a screen would show them. */
const personal = ['太郎', '花子', 'みほん', '1980', '1982', '千代田', '100-0001', '0000-1234', '8981 0000']

/** Which of them the page holds, anywhere: text, attributes, and what stands in fields. */
async function found(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    )
    return [document.title, document.documentElement.outerHTML, ...values].join('\n')
  })
  return personal.filter((piece) => all.includes(piece))
}

test('what the customer may not see is in no page until it is asked for', async ({ running }) => {
  const desk = new Desk(await running.window('desk'))
  const { page } = desk
  await desk.practise(0.3)
  await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 2))

  await test.step('a form goes with one key and comes back with one, at the field that was left', async () => {
    await desk.next()
    await desk.expectStep('contractor')
    await expect(desk.at('mask')).toHaveAttribute('data-masked', 'false')
    await desk.at('contractor.address').fill(`${contractor.address} 見本荘`)
    await page.keyboard.press('F8')
    await expect(desk.at('curtain')).toBeVisible()
    await expect.poll(() => found(page)).toEqual([])
    await expect(desk.at('curtain.show')).toBeFocused()
    await page.keyboard.press('F8')
    await expect(desk.at('contractor.address')).toBeFocused()
    await expect(desk.at('contractor.address')).toHaveValue(`${contractor.address} 見本荘`)
  })
  await test.step('確認, E12e: shown while it is read aloud; masked as a whole with one key, shown block by block', async () => {
    for (const step of ['lines', 'check']) {
      await desk.next()
      await desk.expectStep(step)
    }
    await expect(desk.at('check.contractor')).toContainText('見本 太郎')
    await expect(desk.at('check.line-2')).toContainText('見本 花子')
    await expect(desk.at('check.contractor')).toBeInViewport()
    await expect(page.locator('main h1')).toBeFocused()
    await page.keyboard.press('F8')
    await expect.poll(() => found(page)).toEqual([])
    await expect(desk.at('check.contractor').getByRole('img', { name: 'かくしています' })).toHaveCount(5)
    await desk.at('check.contractor.show').click()
    await expect(desk.at('check.contractor')).toContainText('見本 太郎')
    expect(await found(page)).not.toContain('花子')
    await page.keyboard.press('F8')
    await expect(desk.at('check.line-2')).toContainText('見本 花子')
    await page.keyboard.press('F8')
    await expect.poll(() => found(page)).toEqual([])
  })
  await test.step('from 開通 on, and in the list, nobody is named at all', async () => {
    await desk.answerDuties()
    await new Keys(page).act()
    await desk.expectStep('activate')
    await desk.activateAll(2)
    expect(await found(page)).toEqual([])
    await page.keyboard.press('Alt+b')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await found(page)).toEqual([])
    await page.keyboard.press('Escape')
    for (const step of ['slips', 'link', 'done']) {
      await desk.at(`step-${step}`).click()
      await desk.expectStep(step)
      await expect(page.locator('main h1')).toBeVisible()
      expect(await found(page)).toEqual([])
    }
    await desk.backToList()
    await expect(desk.at('mask')).toHaveCount(0)
    expect(await found(page)).toEqual([])
  })
  await test.step('a form that is read only now begins masked', async () => {
    await page.goBack()
    await desk.expectStep('done')
    await desk.at('step-contractor').click()
    await expect(desk.at('curtain')).toBeVisible()
    expect(await found(page)).toEqual([])
    await desk.at('curtain.show').click()
    await expect(desk.at('contractor.givenName')).toHaveValue('太郎')
  })
})
