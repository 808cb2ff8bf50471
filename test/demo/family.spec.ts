/**
 * `npm run demo`: plays the family of three by itself, with invented people, and leaves one picture per
 * step and every slip as PDF and PNG in `out/demo/`, printing their names.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { familyLines } from '#test/fixtures/family.ts'
import { renderPng } from '#test/fakes/pdf.ts'
import { expect, test } from '../e2e/support/app.ts'
import { Desk } from '../e2e/support/desk.ts'
import { Phone } from '../e2e/support/phone.ts'
import { loginIdsOn, readSlip, slipFolder } from '../e2e/support/slips.ts'

const out = resolve(import.meta.dirname, '../../out/demo')

function say(file: string): void {
  process.stdout.write(`  ${join('out/demo', file)}\n`)
}

/** The whole page, however long, as one window of that height would show it. */
async function picture(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(async () => {
    await document.fonts.ready
    return document.documentElement.scrollHeight
  })
  await page.setViewportSize({ width: 1280, height: Math.max(800, height) })
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' })
  await page.setViewportSize({ width: 1280, height: 800 })
  say(`${name}.png`)
}

test('the family of three, step by step', async ({ running, folder }) => {
  test.setTimeout(180_000)
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const page = await running.window('desk')
  await page.setViewportSize({ width: 1280, height: 800 })
  const desk = new Desk(page)
  await desk.practise(2)
  await expect(desk.at('session-list')).toBeVisible()
  await picture(page, '01-sessions')
  const reception = await desk.newSession()
  await desk.fillContractor()
  await picture(page, '02-contractor')
  await desk.next()
  await desk.fillLines(familyLines)
  await picture(page, '03-lines')
  await desk.next()
  await desk.expectStep('check')
  await expect(desk.at('apply')).toBeVisible()
  await picture(page, '04-check')
  await desk.at('apply').click()
  await desk.expectStep('activate')
  await desk.at('activate-all').click()
  await expect(desk.page.getByRole('progressbar').first()).not.toHaveAttribute('aria-valuenow', '0')
  await picture(page, '05-activating')
  for (const n of [1, 2, 3]) await desk.expectState(n, 'active')
  await desk.next()
  await desk.expectStep('slips')

  const slips = ['slip-contractor', 'slip-user-1', 'slip-user-2', 'slip-user-3', 'slip-store']
  const papers = []
  for (const slip of slips) {
    const file = await desk.printAndHandOver(slip)
    await copyFile(join(await slipFolder(folder, reception), file), join(out, file))
    say(file)
    const png = file.replace('.pdf', '.png')
    await writeFile(join(out, png), await renderPng(new Uint8Array(await readFile(join(out, file)))))
    say(png)
    papers.push(await readSlip(folder, reception, file))
  }
  await picture(page, '06-slips')
  await desk.next()
  await desk.expectStep('link')
  await desk.at('open-phones').click()
  const screen = await running.window('phones')
  await screen.setViewportSize({ width: 1280, height: 800 })
  const [father, mother, son] = [new Phone(screen, 1), new Phone(screen, 2), new Phone(screen, 3)]
  const [contractorSlip, ...userSlips] = papers
  if (!contractorSlip) throw new Error('no contractor slip')

  await father.addFriend()
  await picture(screen, '07-phones-friend')
  for (const loginId of loginIdsOn(contractorSlip)) await father.linkContractor(loginId, reception)
  await picture(screen, '08-phones-contractor-link')
  for (const n of [1, 2, 3]) await desk.expectLink(n, 'contractorLink', 'linked')
  await picture(page, '09-link')
  await father.linkUser(userSlips[0]?.qr ?? '')
  for (const [index, phone] of [mother, son].entries()) {
    await phone.addFriend()
    await phone.linkUser(userSlips[index + 1]?.qr ?? '')
  }
  await picture(screen, '10-phones-user-link')
  for (const n of [1, 2, 3]) await desk.expectLink(n, 'userLink', 'linked')
  for (const n of [1, 2, 3]) {
    for (const kind of ['contractorLink', 'userLink']) await desk.at(`line-${n}.${kind}.confirm`).click()
  }
  await picture(page, '11-linked')
  await desk.next()
  await desk.expectStep('done')
  await picture(page, '12-done')
  await desk.complete(reception)
  await picture(page, '13-completed')
})
