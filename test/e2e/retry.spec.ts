/** A carrier that fails: the line says so, is tried again, and is never switched on twice (Q2). */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { activationsOf } from './support/carrier.ts'

test('Q2: two activations fail and are retried without a second activation', async ({ running }) => {
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.signUp(familyLines)
  await desk.practise(0.3, 'refused', 2)
  await desk.at('activate-all').click()
  await expect(desk.page.locator('[data-control$=".state"][data-state="failed"]')).toHaveCount(2)
  await expect(desk.page.locator('[data-control$=".state"][data-state="active"]')).toHaveCount(1)
  for (const n of [1, 2, 3]) {
    const state = desk.at(`line-${n}.state`)
    if ((await state.getAttribute('data-state')) === 'failed') await desk.at(`line-${n}.activate`).click()
  }
  for (const n of [1, 2, 3]) await desk.expectState(n, 'active')
  expect(await activationsOf(running, reception)).toEqual([1, 1, 1])
})

for (const fault of ['busy', 'unreachable'] as const) {
  test(`Q2: ${fault} is shown, and a retry activates once`, async ({ running }) => {
    const desk = new Desk(await running.window('desk'))
    await desk.practise(0.3)
    const reception = await desk.newSession()
    await desk.signUp(familyLines.slice(0, 1))
    await desk.practise(0.3, fault, 1)
    await desk.at('line-1.activate').click()
    await desk.expectState(1, 'failed')
    await desk.at('line-1.activate').click()
    await desk.expectState(1, 'active')
    expect(await activationsOf(running, reception)).toEqual([1])
  })
}

test('Q2: a lost answer is asked for by the operation id, not sent again', async ({ running }) => {
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.signUp(familyLines.slice(0, 1))
  await desk.practise(0.3, 'answerLost', 1)
  await desk.at('line-1.activate').click()
  await desk.expectState(1, 'active')
  expect(await activationsOf(running, reception)).toEqual([1])
})

test('an activation can be stopped in time and tried again', async ({ running }) => {
  const desk = new Desk(await running.window('desk'))
  await desk.practise(30)
  await desk.newSession()
  await desk.signUp(familyLines.slice(0, 1))
  await desk.at('line-1.activate').click()
  await desk.expectState(1, 'activating')
  await desk.at('line-1.cancel').click()
  await desk.expectState(1, 'failed')
  await desk.practise(0.3)
  await desk.at('line-1.activate').click()
  await desk.expectState(1, 'active')
})
