/**
 * `npm run demo`: plays the family of three by itself, with invented people, and leaves a picture of
 * every step, light and dark at two sizes, and every slip as PDF and PNG in `out/demo/`, printing their names.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { familyLines } from '#test/fixtures/family.ts'
import { readPdf, renderPng } from '#test/fakes/pdf.ts'
import { expect, test } from '../e2e/support/app.ts'
import { Desk } from '../e2e/support/desk.ts'
import { Phone } from '../e2e/support/phone.ts'
import { loginIdsOn, readSlip, slipFolder } from '../e2e/support/slips.ts'
import { out, picture, say, sizes } from './camera.ts'
import { contactSheet } from './contact-sheet.ts'

/** What can be opened from anywhere. */
async function everywhere(desk: Desk): Promise<void> {
  await dialog(desk, '16-palette', 'Control+k')
  await dialog(desk, '17-shortcuts', 'F1')
  await desk.at('about').click()
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await picture(desk.page, '18-about')
  await desk.page.keyboard.press('Escape')
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  await desk.settings('practice')
  await picture(desk.page, '19-practice-settings')
  await desk.at('settings.to-printers').click()
  await expect(desk.at('printers.store')).toBeVisible()
  await picture(desk.page, '15-printers')
  await desk.leaveSettings()
  await expect(desk.at('session-list')).toBeVisible()
}

/** A dialog that a key opens. */
async function dialog(desk: Desk, step: string, key: string): Promise<void> {
  await desk.page.keyboard.press(key)
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await picture(desk.page, step)
  await desk.page.keyboard.press('Escape')
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
}

/** A slip that is printed already. @returns its file. */
async function handOver(desk: Desk, slip: string): Promise<string> {
  const file = ((await desk.at(`${slip}.file`).textContent()) ?? '').trim()
  await desk.at(`${slip}.handover`).click()
  return file
}

/** Says how long it is, and leaves its picture beside it. @param file of a slip that lies in the demo's folder */
async function leaveSlip(file: string): Promise<void> {
  const pdf = new Uint8Array(await readFile(join(out, file)))
  const { heightMm } = await readPdf(pdf)
  say(`${file}  ${heightMm.toFixed(0)} mm`)
  const png = file.replace('.pdf', '.png')
  await writeFile(join(out, png), await renderPng(pdf))
  say(png)
}

test('the family of three, step by step', async ({ running, folder }) => {
  await mkdir(out, { recursive: true })
  const page = await running.window('desk')
  await page.setViewportSize({ width: sizes[0].width, height: sizes[0].height })
  const desk = new Desk(page)
  await desk.practise(2)
  await expect(desk.at('session-list')).toBeVisible()
  await picture(page, '01-sessions')
  await everywhere(desk)
  const reception = await desk.newSession()
  await desk.fillReception(familyLines)
  await desk.at('back').click()
  await desk.expectStep('reception')
  await picture(page, '02-reception')
  await desk.next()
  await desk.expectStep('contractor')
  await desk.fillContractor()
  await picture(page, '03-contractor')
  await desk.next()
  await desk.fillLines(familyLines)
  await picture(page, '04-lines')
  await desk.next()
  await desk.expectStep('check')
  await expect(desk.at('apply')).toBeVisible()
  await picture(page, '05-check')
  await desk.answerDuties()
  await desk.at('apply').click()
  await desk.expectStep('activate')
  await desk.at('activate-all').click()
  await expect(desk.page.getByRole('progressbar').first()).not.toHaveAttribute('aria-valuenow', '0')
  await picture(page, '06-activating')
  await dialog(desk, '06b-board', 'Alt+b')
  for (const n of [1, 2, 3]) await desk.expectState(n, 'active')
  await desk.next()
  await desk.expectStep('slips')

  await desk.at('print-all').click()
  await desk.at('slip-user-2.jam').click()
  await desk.choose('jam.pieces', 'missing')
  await picture(page, '07b-jam')
  await desk.at('dialog-cancel').click()
  const slips = ['slip-contractor', 'slip-user-1', 'slip-user-2', 'slip-user-3', 'slip-store']
  const papers = []
  for (const slip of slips) {
    const file = await handOver(desk, slip)
    await copyFile(join(await slipFolder(folder, reception), file), join(out, file))
    await leaveSlip(file)
    papers.push(await readSlip(folder, reception, file))
  }
  await desk.at('slip-guide.print').click()
  await expect(desk.at('slip-guide')).toHaveAttribute('data-state', 'printed')
  const guide = ((await desk.at('slip-guide.file').textContent()) ?? '').trim()
  await copyFile(join(await slipFolder(folder, reception), guide), join(out, guide))
  await leaveSlip(guide)
  await desk.readSims(familyLines)
  await picture(page, '07-slips')
  await desk.next()
  await desk.expectStep('link')
  await desk.at('open-phones').click()
  const screen = await running.window('phones')
  await screen.setViewportSize({ width: sizes[0].width, height: sizes[0].height })
  const [father, mother, son] = [new Phone(screen, 1), new Phone(screen, 2), new Phone(screen, 3)]
  const [contractorSlip, ...userSlips] = papers
  if (!contractorSlip) throw new Error('no contractor slip')

  await father.addFriend()
  await picture(screen, '08-phones-friend')
  for (const loginId of loginIdsOn(contractorSlip)) await father.linkContractor(loginId, reception)
  await picture(screen, '09-phones-contractor-link')
  for (const n of [1, 2, 3]) await desk.expectLink(n, 'contractorLink', 'linked')
  await picture(page, '10-link')
  await father.linkUser(userSlips[0]?.qr ?? '')
  for (const [index, phone] of [mother, son].entries()) {
    await phone.addFriend()
    await phone.linkUser(userSlips[index + 1]?.qr ?? '')
  }
  await picture(screen, '11-phones-user-link')
  for (const n of [1, 2, 3]) await desk.expectLink(n, 'userLink', 'linked')
  await desk.confirmAccounts()
  await picture(page, '12-linked')
  await desk.next()
  await desk.expectStep('done')
  // The step bar is there before its page is: half a page is no picture.
  await expect(desk.at('complete')).toBeVisible()
  await picture(page, '13-done')
  await desk.complete(reception)
  await picture(page, '14-completed')
  await contactSheet([
    { step: '02-reception', theme: 'light' },
    { step: '05-check', theme: 'light' },
    { step: '06-activating', theme: 'dark' },
    { step: '07-slips', theme: 'light' },
    { step: '07b-jam', theme: 'dark' },
    { step: '15-printers', theme: 'light' },
    { step: '10-link', theme: 'light' },
    { step: '11-phones-user-link', theme: 'light' },
    { step: '13-done', theme: 'light' },
  ])
})
