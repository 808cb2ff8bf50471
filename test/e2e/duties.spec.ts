/** Duties at the counter: what a minor's line cannot skip, a number that runs out, and the customer's own 分かりました. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'
import { Keys } from './support/keys.ts'

const MORNING = '2026-11-30T01:00:00Z'
const TWO_DAYS_LATER = '2026-12-02T01:00:00Z'

test('R14, R9, N10: a minor’s line waits for filtering; the customer confirms it on the display, by keys', async ({
  start,
}) => {
  const running = await start([`--test-now=${MORNING}`])
  const desk = new Desk(await running.window('desk'))
  const keys = new Keys(desk.page)
  await desk.practise(0.3)
  await desk.newSession()
  await saveForms(desk, familyLines)
  for (const step of ['contractor', 'lines', 'check']) {
    await desk.next()
    await desk.expectStep(step)
  }

  const filtering = 'line-3.duty.minor.filtering'
  await test.step('R14: open again, it holds the son’s line back and no other', async () => {
    await desk.press(`${filtering}.undo`)
    await expect(desk.at(`${filtering}.row`)).toHaveAttribute('data-status', 'open')
    await desk.at('apply').click()
    await desk.expectStep('activate')
    await expect(desk.at('duties-notice')).toBeVisible()
    await desk.at('activate-all').click()
    await desk.expectState(1, 'active')
    await desk.expectState(2, 'active')
    await desk.expectState(3, 'contracted')
    await expect(desk.at('refusal')).toContainText('フィルタリング')
  })
  await test.step('N6: the notice leads to it', async () => {
    await desk.at('duties-lead').click()
    await desk.expectStep('check')
    await keys.expectFocus(filtering)
  })
  await test.step('R9: one thing at a time, in three voices; Enter confirms, Esc leaves', async () => {
    await keys.press('Alt+s')
    await expect(desk.at('customer-display')).toHaveAttribute('data-duty', filtering)
    // What is to be read has the focus: F9 is 分かりました (E1).
    await keys.expectFocus('h1')
    await keys.press('2')
    await expect(desk.at('customer-display')).toHaveAttribute('data-voice', 'easyJa')
    await keys.press('3')
    await expect(desk.at('display-text')).toContainText('Under 18, filtering')
    await keys.press('ArrowLeft')
    await expect(desk.at('customer-display')).toHaveAttribute('data-duty', 'line-3.duty.minor.age')
    await keys.press('Escape')
    await expect(desk.at('customer-display')).toHaveCount(0)
    await expect(desk.at(`${filtering}.row`)).toHaveAttribute('data-status', 'open')
    await keys.press('Alt+s')
    await keys.expectFocus('h1')
    await keys.act()
    await expect(desk.at('customer-display')).toHaveCount(0)
    await expect(desk.at(`${filtering}.row`)).toHaveAttribute('data-by', 'customer')
    await keys.expectFocusSomewhere()
  })
  await keys.press('Control+Enter')
  await desk.expectStep('activate')
  await desk.at('line-3.activate').click()
  await desk.expectState(3, 'active')
})

test('R15, R17: a number that expires tomorrow is warned of, and refused once its days are over', async ({
  start,
}) => {
  const [own] = familyLines
  if (own === undefined) throw new Error('no line')
  const running = await start([`--test-now=${MORNING}`])
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await saveForms(desk, [own])
  for (const step of ['contractor', 'lines']) {
    await desk.next()
    await desk.expectStep(step)
  }
  await desk.choose('line-1.numberKind', 'mnp')
  await desk.type('line-1.phoneNumber', '09000005678')
  await desk.type('line-1.mnpNumber', '1123456789')
  await desk.type('line-1.mnpExpiresOn', '2026-12-01')
  await desk.next()
  await desk.expectStep('check')
  await expect(desk.at('line-1.mnp-left')).toHaveAttribute('data-state', 'soon')
  await expect(desk.at('line-1.mnp-left')).toHaveAttribute('data-days', '1')
  await desk.choose('line-1.duty.mnp.sameName', 'ng')
  await expect(desk.at('line-1.duty.mnp.sameName.row')).toHaveAttribute('data-status', 'stopped')
  await desk.choose('line-1.duty.mnp.sameName', 'ok')
  await expect(desk.at('duties-activation')).toHaveAttribute('data-open', '0')
  await desk.at('apply').click()
  await desk.expectStep('activate')
  await running.close()

  const later = await start([`--test-now=${TWO_DAYS_LATER}`])
  const again = new Desk(await later.window('desk'))
  // Two days off the counter: the clock is asked about before a line is activated on its date.
  await again.at('clock.right').click()
  await again.openFromList(reception)
  await again.at('line-1.activate').click()
  await expect(again.at('refusal')).toContainText('MNP予約番号の有効期限が足りません')
  await again.expectState(1, 'contracted')
})
