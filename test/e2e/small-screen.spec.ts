/** A counter PC of 1366×768 at 125 %: 1093×614 points. Nothing is cut off, nothing lies on something else. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'
import { layoutProblems } from './support/layout-problems.ts'

const POINTS = { width: 1093, height: 614 }

test('E8d: the steps of a reception on a screen of 1093×614 points', async ({ running }) => {
  const desk = new Desk(await running.window('desk'))
  await desk.page.emulateMedia({ reducedMotion: 'reduce' })
  await desk.page.setViewportSize(POINTS)
  const found: string[] = []
  const look = async (where: string): Promise<void> => {
    const problems = await desk.page.evaluate(layoutProblems)
    found.push(...problems.map((problem) => `${where}: ${problem}`))
  }
  await desk.practise(0.3)
  await expect(desk.at('session-list')).toBeVisible()
  await look('list')
  await desk.newSession()
  await look('reception')
  await saveForms(desk, familyLines.slice(0, 2))
  for (const step of ['contractor', 'lines', 'check'] as const) {
    await desk.next()
    await desk.expectStep(step)
    await look(step)
    // The way on stays on the screen, not below it; the contract itself is concluded at the end of its page.
    if (step !== 'check') await expect(desk.at('next')).toBeInViewport({ ratio: 0.9 })
  }
  await desk.at('apply').click()
  await desk.expectStep('activate')
  await desk.activateAll(2)
  await look('activate')
  for (const step of ['slips', 'link'] as const) {
    await desk.at(`step-${step}`).click()
    await desk.expectStep(step)
    await expect(desk.page.locator('main h1')).toBeVisible()
    await look(step)
  }
  expect(found).toEqual([])
})
