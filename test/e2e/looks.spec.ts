/** Every screen and dialog of the desk, walked through once: axe in light and dark, 200 % type, and where the focus is. */
import { settingsSections } from '#renderer/desk/settings/sections.ts'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'
import type { Running } from './support/launch.ts'
import { expectFocusSomewhere, holdStill, looksOf } from './support/looks.ts'

/** A walk through the desk: what is looked at on the way is collected, and everything wrong is told at the end. */
async function walkOf(running: Running) {
  const desk = new Desk(await running.window('desk'))
  const { page } = desk
  const found: string[] = []
  await holdStill(page)
  await desk.practise(0.3)

  const look = async (where: string): Promise<void> => {
    await expectFocusSomewhere(page, where)
    found.push(...(await looksOf(page, where)))
  }
  /** A dialog as it opens; closed by Esc, which leaves the focus somewhere. */
  const dialog = async (where: string, open: () => Promise<void>): Promise<void> => {
    await open()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(where)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expectFocusSomewhere(page, `after ${where}`)
  }
  const press = (control: string) => () => desk.press(control)
  const key = (name: string) => () => page.keyboard.press(name)
  const step = async (name: string): Promise<void> => {
    await desk.at(`step-${name}`).click()
    await desk.expectStep(name)
    await expect(page.locator('main h1')).toBeVisible()
  }
  return { desk, page, found, look, dialog, press, key, step }
}

test('the screens and dialogs before the contract: axe finds nothing, 200 % type breaks nothing, the focus is never lost', async ({
  running,
}) => {
  test.slow()
  const { desk, found, look, dialog, press, key } = await walkOf(running)

  await test.step('the desk', async () => {
    await expect(desk.at('session-list')).toBeVisible()
    await look('empty list')
    await dialog('about', press('about'))
    await dialog('customer search', key('Control+f'))
    await dialog('palette', key('Control+k'))
    await dialog('shortcuts', key('F1'))
    await dialog('sample family', press('family.open'))
    for (const section of settingsSections) {
      await desk.settings(section)
      await look(`settings, ${section}`)
    }
    await desk.settings('rulebook')
    await dialog('put a rulebook in force', press('use-linemobile-2019-05-2019-05'))
    await desk.backToList()
  })
  await test.step('the forms', async () => {
    await desk.newSession()
    await expect(desk.at('reception.contractorPhone')).toBeVisible()
    await desk.next()
    await expect(desk.at('refusal')).toBeVisible()
    await look('reception, refused')
    await saveForms(desk, familyLines.slice(0, 2))
    await expect(desk.at('line-2.visit.phone')).toBeVisible()
    // Nothing is wrong any more: the refusal went by itself (E12d).
    await expect(desk.at('refusal')).toHaveCount(0)
    await look('reception')
    await desk.next()
    await desk.expectStep('contractor')
    await expect(desk.at('contractor.address')).toBeVisible()
    await look('contractor')
    await key('F8')()
    await expect(desk.at('curtain')).toBeVisible()
    await look('curtain')
    await key('F8')()
    await dialog('park', press('park'))
    await dialog('abandon', press('abandon'))
    await desk.next()
    await desk.expectStep('lines')
    await expect(desk.at('line-2')).toBeVisible()
    await look('lines, folded')
    await desk.press('line-2.fold')
    await expect(desk.at('line-2.iccid')).toBeVisible()
    await look('lines')
    await desk.next()
    await desk.expectStep('check')
    await look('check, shown')
    await key('F8')()
    await look('check, masked')
    await key('F8')()
    await desk.press('duty.matters.user.undo')
    await expect(desk.at('duties-activation')).toHaveAttribute('data-open', '1')
    await look('check, a duty open')
    await desk.at('duties-show').click()
    await look('customer display')
    await desk.at('display-close').click()
  })
  expect(found).toEqual([])
})

test('the screens and dialogs from the contract on: axe finds nothing, 200 % type breaks nothing, the focus is never lost', async ({
  running,
}) => {
  test.slow()
  const { desk, found, look, dialog, press, key, step } = await walkOf(running)
  await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 2))
  for (const name of ['contractor', 'lines', 'check']) {
    await desk.next()
    await desk.expectStep(name)
  }
  await desk.answerDuties()

  await test.step('activation and slips', async () => {
    await desk.practise(60)
    await desk.at('apply').click()
    await desk.expectStep('activate')
    await expect(desk.at('activate-all')).toBeVisible()
    await look('activate')
    await dialog('withdraw', press('line-2.withdraw'))
    await desk.at('activate-all').click()
    await expect(desk.at('line-1.progress')).toBeVisible()
    await look('activating')
    await dialog('board', key('Alt+b'))
    for (const n of [1, 2]) await desk.at(`line-${String(n)}.cancel`).click()
    for (const n of [1, 2]) await desk.expectState(n, 'failed')
    await look('activation cancelled')
    await desk.practise(0.3)
    await desk.activateAll(2)
    await step('slips')
    await look('slips')
    await desk.at('no-printer.open').click()
    await desk.at('no-printer.identity').click()
    await look('no printer')
    await dialog('login ID shown', press('no-printer.show'))
    await desk.at('no-printer.open').click()
    await desk.at('print-all').click()
    await expect(desk.at('slip-store')).toHaveAttribute('data-state', 'printed')
    await look('slips printed')
    await dialog('jam', press('slip-user-2.jam'))
    await dialog('reprint', press('slip-contractor.reprint'))
    for (const slip of ['slip-contractor', 'slip-user-1', 'slip-user-2', 'slip-store']) {
      await desk.at(`${slip}.handover`).click()
      await expect(desk.at(slip)).toHaveAttribute('data-state', 'handed')
    }
    await desk.readSims(familyLines.slice(0, 2))
    await look('slips handed over')
  })
  await test.step('linking, and the end', async () => {
    await step('link')
    await expect(desk.at('device-1')).toBeVisible()
    await look('link')
    await dialog('abilities', press('abilities'))
    await dialog('defer', press('line-2.contractorLink.defer'))
    await dialog('phone held by staff', press('device-1.held'))
    const link = async (id: string): Promise<void> => {
      await desk.press(`${id}.start`)
      await desk.at(`${id}.done`).click()
      await expect(desk.at(id)).toHaveAttribute('data-confirmed', 'true')
    }
    for (const n of [1, 2]) await desk.press(`device-${String(n)}.friend`)
    await desk.press('line-2.contractorLink.start')
    await desk.at('line-2.contractorLink.seen').click()
    await desk.press('line-2.userLink.start')
    await expect(desk.at('line-2.userLink.window')).toBeVisible()
    await look('link, attempt and account')
    await desk.at('line-2.contractorLink.confirm').click()
    await link('line-1.contractorLink')
    await desk.at('line-2.userLink.fail').click()
    await desk.expectLink(2, 'userLink', 'failed')
    await desk.at('line-1.contractorLink.more').click()
    await look('link, failed')
    await dialog('reissue', press('line-2.reissue'))
    await dialog('unlink', press('line-1.contractorLink.unlink'))
    await desk.at('line-1.userLink.more').click()
    await dialog('user change', press('line-1.user-change'))
    await desk.defer(1, 'userLink', 'atHome')
    await desk.defer(2, 'userLink', 'atHome')
    await look('link, deferred')
    await step('done')
    await look('done')
    await desk.at('explain-proof').locator('summary').click()
    await desk.at('journal').locator('summary').click()
    await look('record')
    await desk.at('complete').click()
    await expect(desk.at('completed')).toBeVisible()
    await look('completed')
    await desk.backToList()
    await desk.newSession()
    await desk.backToList()
    await desk.newSession()
    await look('two receptions')
    await desk.at('park').click()
    await desk.at('dialog-confirm').click()
    await expect(desk.at('sessions-parked')).toBeVisible()
    await look('list')
    await dialog('customer search, found', async () => {
      await desk.at('search.open').click()
      await desk.at('search.familyKana').fill('みほん')
      await desk.at('search.find').click()
      await expect(desk.at('refusal')).toBeVisible()
      await look('customer search, refused')
      await desk.at('search.phoneEnd').fill('1234')
      await desk.at('search.phoneEnd').press('Enter')
      await expect(desk.at('search.found')).toHaveAttribute('data-count', '1')
    })
    await desk.at('sessions-parked').getByRole('link').click()
    await expect(desk.at('resume')).toBeVisible()
    await look('parked')
  })
  expect(found).toEqual([])
})

test('the calendar’s screens: axe finds nothing, 200 % type breaks nothing, the focus is never lost', async ({
  start,
}) => {
  const running = await start(['--test-now=2026-11-30T01:00:00Z'])
  const desk = new Desk(await running.window('desk'))
  const { page } = desk
  const found: string[] = []
  await holdStill(page)
  const look = async (where: string): Promise<void> => {
    await expectFocusSomewhere(page, where)
    found.push(...(await looksOf(page, where)))
  }
  await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 1))
  for (const step of ['contractor', 'lines']) {
    await desk.next()
    await desk.expectStep(step)
  }
  await expect(desk.at('month-end.deadline')).toBeVisible()
  await look('lines, last day of the month')
  await desk.backToList()
  await desk.at('when.open').click()
  await desk.choose('when.channel', 'store')
  await look('when, at the store on the last day of the month')
  await desk.choose('when.channel', 'webMnp')
  await desk.type('when.arrivedOn', '2026-11-28')
  await desk.type('when.serviceStartMailOn', '2999-04-01')
  await look('when, answered')
  await desk.at('ticket.print').click()
  await expect(desk.at('ticket.number')).toBeVisible()
  await look('ticket printed')
  expect(found).toEqual([])
})

test('whoever asked for less motion sees none', async ({ running }) => {
  const { page } = new Desk(await running.window('desk'))
  await expect(page.getByTestId('session-list')).toBeVisible()
  /** The longest time that anything on screen takes to change, in seconds. */
  const slowest = () =>
    page.evaluate(() => {
      const times = [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element)
        return `${animationDuration},${transitionDuration}`.split(',').map((time) => parseFloat(time))
      })
      return Math.max(...times.filter((time) => !Number.isNaN(time)))
    })
  await page.getByTestId('about').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await slowest()).toBeGreaterThan(0.05)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect.poll(slowest).toBeLessThan(0.001)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
