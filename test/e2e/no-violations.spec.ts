/**
 * Our own pages live within the policy: no screen of any window breaks it, logs an error or throws. A policy that
 * is broken in daily use would be loosened sooner or later.
 */
import type { BrowserContext, Page } from '@playwright/test'
import { settingsSections } from '#renderer/desk/settings/sections.ts'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { Phone } from './support/phone.ts'
import { loginIdsOn, readSlip } from './support/slips.ts'

/** Notes every complaint of a page, from the first moment of its next document on. */
async function listen(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = []
  const nameOf = (page: Page): string => new URL(page.url()).hostname
  const follow = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(`${nameOf(page)}: ${error.name} ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${nameOf(page)}: ${message.text()}`)
    })
  }
  await context.exposeBinding('complain', ({ page }, text: string) => {
    complaints.push(`${nameOf(page)}: ${text}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain(text: string): void }
      complain(`policy ${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  context.pages().forEach(follow)
  context.on('page', follow)
  return complaints
}

test('no screen breaks the policy, logs an error or throws', async ({ running, folder }) => {
  test.slow()
  const desk = new Desk(await running.window('desk'))
  const [vault, slips] = [await running.window('vault'), await running.window('slips')]
  const complaints = await listen(running.app.context())
  const quiet = (where: string): void => expect(complaints, where).toEqual([])
  // Their first documents came before anybody listened.
  for (const page of [vault, slips, desk.page]) await page.reload()
  await expect(desk.at('session-list')).toBeVisible()
  await desk.practise(0.3)
  quiet('session list')

  await desk.at('about').click()
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await desk.page.keyboard.press('Escape')
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  for (const section of settingsSections) await desk.settings(section)
  await desk.backToList()
  quiet('about, settings')
  const reception = await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 2))
  await desk.next()
  await expect(desk.at('field-error-contractor.familyName')).toBeVisible()
  for (const dialog of ['park', 'abandon']) {
    await desk.at(dialog).click()
    await desk.at('dialog-cancel').click()
    await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  }
  await desk.applyFor(familyLines.slice(0, 2))
  quiet('contractor, lines, check')
  await desk.activateAll(2)
  await desk.next()
  quiet('activation')
  const paper = async (slip: string) => readSlip(folder, reception, await desk.printAndHandOver(slip))
  const loginIds = loginIdsOn(await paper('slip-contractor'))
  const codes = [(await paper('slip-user-1')).qr ?? '', (await paper('slip-user-2')).qr ?? '']
  await desk.printAndHandOver('slip-store')
  await desk.readSims(familyLines.slice(0, 2))
  quiet('slips')

  await desk.next()
  await desk.at('open-phones').click()
  const phones = await running.window('phones')
  const [father, mother] = [new Phone(phones, 1), new Phone(phones, 2)]
  await father.addFriend()
  for (const loginId of loginIds) await father.linkContractor(loginId, reception)
  await mother.addFriend()
  await mother.enterCode('0000-0000-0000-0000')
  await mother.expectError(/./)
  await father.linkUser(codes[0] ?? '')
  await mother.linkUser(codes[1] ?? '')
  for (const n of [1, 2]) await desk.expectLink(n, 'userLink', 'linked')
  quiet('phones and links')
  await desk.confirmAccounts()
  await desk.next()
  await desk.complete(reception)
  await desk.at(`session-row-${reception}`).click()
  await expect(desk.at('reception-number')).toContainText(reception)
  quiet('done')

  await test.step('the listeners would have heard', async () => {
    for (const page of [desk.page, vault, slips, phones]) {
      complaints.length = 0
      await page.evaluate(() => {
        new Image().src = 'https://example.com/'
      })
      await expect.poll(() => complaints.join()).toContain('policy img-src')
    }
  })
})
