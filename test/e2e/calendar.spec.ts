/** The calendar at the counter: the last day of a month, and a web customer who asks why linking fails (N2, N3, N19). */
import type { Page } from '@playwright/test'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'
import { readSlip } from './support/slips.ts'

/** The switch sets every clock: main's, and with it what the pages call "today". */
async function at(start: (args: string[]) => Promise<{ window(name: 'desk'): Promise<Page> }>, now: string) {
  const running = await start([`--test-now=${now}`])
  return new Desk(await running.window('desk'))
}

/** The number as a bar code reader sends it: letters and digits faster than any hand, then Enter. */
async function scan(page: Page, number: string): Promise<void> {
  await page.evaluate((text) => {
    for (const key of [...text, 'Enter']) {
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    }
  }, number)
}

test('V9, N3, S68: month end at the counter: both outcomes side by side, the deadline is today', async ({
  start,
}) => {
  const desk = await at(start, '2026-11-30T01:00:00Z')
  await desk.practise(0.3)
  await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 1))
  for (const step of ['contractor', 'lines']) {
    await desk.next()
    await desk.expectStep(step)
  }
  await expect(desk.at('month-end.2026-11-30')).toContainText('無料 1日間')
  await expect(desk.at('month-end.2026-12-01')).toContainText('無料 31日間')
  await expect(desk.at('month-end.deadline')).toContainText('プラン変更のお手続き期限は本日です。')
  await expect(desk.at('line-1.advice')).toContainText('10GB')
  await test.step('V23: LINE Free has neither advice nor deadline, but its free days', async () => {
    await desk.choose('line-1.planId', 'line-free')
    await expect(desk.at('month-end.deadline')).toHaveCount(0)
    await expect(desk.at('line-1.advice')).toHaveCount(0)
    await expect(desk.at('month-end')).toBeVisible()
    await desk.choose('line-1.planId', 'communication-free')
    await desk.choose('line-1.capacityGb', 10)
  })
  await desk.next()
  await desk.expectStep('check')
  await desk.at('apply').click()
  await desk.expectStep('activate')
  await expect(desk.at('month-end.deadline')).toContainText('プラン変更のお手続き期限は本日です。')
  await desk.activateAll(1)
  await expect(desk.at('month-end.2026-12-01')).toContainText('無料 31日間')
})

test('N2, N19, V8: a web customer on 28 February of a leap year: the answer, and a ticket that leads back', async ({
  start,
  folder,
}) => {
  const desk = await at(start, '2028-02-28T03:00:00Z')
  const { page } = desk
  await desk.newSession()
  await desk.backToList()
  await desk.at('when.open').click()
  await test.step('V9, N3: at the store both outcomes, the deadline, data and points of whoever is activated today', async () => {
    await desk.choose('when.channel', 'store')
    await expect(desk.at('month-end.2028-02-28')).toContainText('無料 2日間')
    await expect(desk.at('month-end.2028-02-29')).toContainText('無料 1日間')
    await expect(desk.at('month-end.deadline')).toContainText('2028年2月29日')
    await expect(desk.at('when.ifToday')).toContainText('2028年4月10日ごろ')
    await desk.choose('when.channel', 'webMnp')
  })
  await test.step('V5: a parcel and no mail: 見込み, not before the mail', async () => {
    await desk.type('when.arrivedOn', '令和10年2月27日')
    await expect(desk.at('when.headline')).toContainText('2028年2月29日 17:00 以降の見込み')
    await expect(desk.at('when.reason')).toContainText('メールが届いてから')
    await expect(desk.at('when.row.useStart')).toContainText('2028年3月1日')
    await expect(desk.at('when.row.freeDays')).toContainText('31日間')
  })
  await test.step('S73: on the web with a new number, the mail came today', async () => {
    await desk.choose('when.channel', 'webNew')
    await desk.type('when.shippingMailOn', '2028-02-28')
    await expect(desk.at('when.headline')).toContainText('2028年2月29日 00:00 から連携いただけます')
    await expect(desk.at('when.row.pending')).toContainText('要確認')
  })
  await desk.at('ticket.print').click()
  await expect(desk.at('ticket.number')).toHaveText(/P-0228-\d{3}/)
  const number = (await desk.at('ticket.number').textContent()) ?? ''
  await test.step('N19: on paper the number, its QR and the time, and nobody’s name', async () => {
    const slip = await readSlip(folder, number, ((await desk.at('ticket.file').textContent()) ?? '').trim())
    expect(slip.qr).toBe(number)
    expect(slip.text).toContain('2028年2月29日00:00以降')
  })
  await desk.at('ticket.list').click()
  await expect(desk.at(`session-row-${number}`)).toContainText('2/29 00:00')
  await test.step('the ticket is read at the list: its reception opens, and goes on', async () => {
    await scan(page, 'P-0101-001')
    await expect(desk.at('sessions.unknown')).toContainText('P-0101-001')
    await scan(page, number)
    await expect(desk.at('reception-number')).toContainText(number)
    await desk.at('resume').click()
    await desk.expectStep('reception')
  })
})
