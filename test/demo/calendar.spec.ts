/** Pictures of the calendar: the end of a month at the counter, and 連携できる時期 with its ticket (N2, N3, N19). */
import { mkdir, writeFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { familyLines } from '#test/fixtures/family.ts'
import { renderPng } from '#test/fakes/pdf.ts'
import { expect, test } from '../e2e/support/app.ts'
import { Desk } from '../e2e/support/desk.ts'
import { unfold } from '../e2e/support/folds.ts'
import { slipFolder } from '../e2e/support/slips.ts'
import { out, picture, say, sizes } from './camera.ts'

const NOW = '2026-11-30T01:00:00Z'

test('the calendar at the end of a month', async ({ start, folder }) => {
  await mkdir(out, { recursive: true })
  const page = await (await start([`--test-now=${NOW}`])).window('desk')
  await page.setViewportSize({ width: sizes[0].width, height: sizes[0].height })
  const desk = new Desk(page)
  await desk.practise(0.3)
  await desk.newSession()
  await desk.signUp(familyLines)
  await expect(desk.at('month-end.deadline')).toBeVisible()
  await picture(page, '20-month-end-activate')
  await desk.at('step-lines').click()
  await desk.expectStep('lines')
  await desk.at('curtain.show').click()
  await unfold(page, 'line-1.advice')
  await expect(desk.at('line-1.advice')).toBeVisible()
  await picture(page, '21-month-end-lines')
  await desk.backToList()
  await desk.at('when.open').click()
  await desk.choose('when.channel', 'store')
  await picture(page, '25-when-store')
  await desk.choose('when.channel', 'webMnp')
  await desk.type('when.arrivedOn', '2026-11-28')
  await picture(page, '22-when-expected')
  await desk.choose('when.channel', 'webNew')
  await desk.type('when.shippingMailOn', '2026-11-30')
  await desk.at('ticket.print').click()
  await expect(desk.at('ticket.number')).toBeVisible()
  await picture(page, '23-when-ticket')
  const number = (await desk.at('ticket.number').textContent()) ?? ''
  const pdf = new Uint8Array(await readFile(join(await slipFolder(folder, number), 'ticket-1.pdf')))
  await writeFile(join(out, 'ticket-1.png'), await renderPng(pdf))
  say('ticket-1.png')
  await desk.at('ticket.list').click()
  await expect(desk.at(`session-row-${number}`)).toBeVisible()
  await picture(page, '24-list-with-ticket')
})
