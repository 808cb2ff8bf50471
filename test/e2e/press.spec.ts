/** One press, one act (E1): keys that are held, double presses, and where the focus is afterwards. */
import type { Page } from '@playwright/test'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'
import { hold } from './support/held-keys.ts'
import { Keys } from './support/keys.ts'
import { atSlips } from './support/story.ts'

const [own] = familyLines
if (own === undefined) throw new Error('the family has no line')
const lines = [own]

/** What was done, as the record of the only reception says it. */
function acts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const list = await window.desk.call('session.list', null)
    const [session] = list.ok ? list.value : []
    if (session === undefined) throw new Error('there is no reception')
    const journal = await window.desk.call('session.journal', { sessionId: session.id })
    return journal.ok ? journal.value.map(({ action }) => action) : []
  })
}

async function times(page: Page, action: string): Promise<number> {
  return (await acts(page)).filter((each) => each === action).length
}

/** What has the focus does nothing that cancels, withdraws, decides, prints or makes evidence. */
async function expectHarmlessFocus(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-act]') ?? null))
    .toBeNull()
}

test('E1k: 申し込む and 開通する held or pressed twice conclude and activate, and no more', async ({
  running,
}) => {
  const desk = new Desk(await running.window('desk'))
  const { page } = desk
  const keys = new Keys(page)
  await desk.practise(0.3)
  await desk.newSession()
  await saveForms(desk, lines)
  for (const step of ['contractor', 'lines', 'check']) {
    await desk.next()
    await desk.expectStep(step)
  }
  await desk.answerDuties()

  await test.step('申し込む focused, Enter held', async () => {
    await expect(desk.at('apply')).toBeEnabled()
    await desk.at('apply').focus()
    await hold(page, 'Enter', 2)
    await desk.expectStep('activate')
    await expectHarmlessFocus(page)
    expect(await times(page, 'application.sent')).toBe(1)
    expect(await times(page, 'line.activating')).toBe(0)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
  await test.step('開通する pressed twice in the same place: whatever comes there, it is not 中止', async () => {
    await desk.practise(3)
    const button = desk.at('line-1.activate')
    await expect(button).toBeEnabled()
    const box = await button.boundingBox()
    if (box === null) throw new Error('開通する is not on screen')
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const
    await page.mouse.dblclick(...at)
    await expect(desk.at('line-1.cancel')).toBeEnabled()
    await page.mouse.click(...at)
    await desk.expectState(1, 'active')
    expect(await times(page, 'line.activating')).toBe(1)
    await expectHarmlessFocus(page)
  })
  await test.step('what is held over a heading or a link goes no further than one step', async () => {
    await keys.press('F3')
    await expect(desk.at('session-list')).toBeVisible()
    await page.locator('[data-control^="session-row-"]').focus()
    await hold(page, 'Enter')
    await desk.expectStep('activate')
    expect(await times(page, 'line.withdrawn')).toBe(0)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('E1l: Handing over and seeing a friend added, held, are one piece of evidence each', async ({
  running,
}) => {
  const { desk } = await atSlips(running, lines)
  const { page } = desk
  const keys = new Keys(page)

  await test.step('printing and handing over', async () => {
    await keys.tabTo('slip-contractor.print')
    await hold(page, 'Enter')
    await expect(desk.at('slip-contractor')).toHaveAttribute('data-state', 'printed')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await keys.tabTo('slip-contractor.handover')
    await hold(page, 'Enter')
    await expect(desk.at('slip-contractor')).toHaveAttribute('data-state', 'handed')
    await expectHarmlessFocus(page)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await times(page, 'slip.handed')).toBe(1)
  })
  await test.step('friend-add: the link of the line is not touched', async () => {
    for (const slip of ['slip-user-1', 'slip-store']) await desk.printAndHandOver(slip)
    await desk.readSims(lines)
    await desk.next()
    await desk.expectStep('link')
    await keys.tabTo('device-1.friend')
    await hold(page, 'Enter', 2)
    await expect.poll(() => times(page, 'device.friendAdded')).toBe(1)
    expect((await acts(page)).filter((action) => action.startsWith('link.'))).toEqual([])
    await desk.expectLink(1, 'contractorLink', 'eligible')
    await expectHarmlessFocus(page)
  })
})
