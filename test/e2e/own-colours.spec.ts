/** Where a person has colours of their own (Windows' contrast themes), nothing is told by a ground or a shadow alone. */
import type { Page } from '@playwright/test'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'

/** How an element looks, of what is left in a contrast theme. */
function lookOf(
  page: Page,
  selector: string,
): Promise<{ ground: string; ink: string; border: string; outline: string }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const {
        backgroundColor,
        color,
        borderTopWidth,
        borderTopStyle,
        borderTopColor,
        outlineWidth,
        outlineStyle,
      } = getComputedStyle(element)
      return {
        ground: backgroundColor,
        ink: color,
        border: `${borderTopWidth} ${borderTopStyle} ${borderTopColor}`,
        outline: `${outlineWidth} ${outlineStyle}`,
      }
    })
}

test('focus ring, what is chosen, marks and solid buttons are told apart in a contrast theme', async ({
  running,
}) => {
  const desk = new Desk(await running.window('desk'))
  const { page } = desk
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await desk.practise(0.3)
  await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 2))
  const at = (control: string) => `[data-control="${control}"]`

  // What leads on is solid, what leads back is not; both have an edge.
  const next = await lookOf(page, at('next'))
  const board = await lookOf(page, at('board'))
  expect(next.ground).not.toBe(board.ground)
  expect(board.border).toMatch(/^1px solid/)
  // The step that is open.
  const here = await lookOf(page, at('step-reception'))
  const there = await lookOf(page, at('step-contractor'))
  expect(here.ground).not.toBe(there.ground)
  expect(here.ink).not.toBe(here.ground)
  // What is chosen.
  const chosen = await lookOf(page, '[role=radio][data-state=checked]')
  const other = await lookOf(page, '[role=radio][data-state=unchecked]')
  expect(chosen.ground).not.toBe(other.ground)
  // Who has the focus, in a field and on a button.
  await desk.next()
  await desk.expectStep('contractor')
  await desk.at('contractor.givenName').focus()
  expect((await lookOf(page, at('contractor.givenName'))).outline).toBe('3px solid')
  await page.keyboard.press('Tab')
  expect((await lookOf(page, ':focus-visible')).outline).toBe('3px solid')
  // Marks: what is done is full, what is next has a thick ring, the rest a thin one.
  await desk.backToList()
  const marks = await page
    .locator('[data-mark]')
    .evaluateAll((all) =>
      all
        .map((mark) => [mark.getAttribute('data-mark'), getComputedStyle(mark)] as const)
        .map(
          ([kind, { backgroundColor, borderTopWidth }]) =>
            `${String(kind)} ${backgroundColor} ${borderTopWidth}`,
        ),
    )
  const looks = [...new Set(marks)]
  expect(looks.length).toBe(new Set(marks.map((mark) => mark.split(' ')[0])).size)
  expect(new Set(looks.map((look) => look.replace(/^\w+ /, ''))).size).toBe(looks.length)
  expect(looks.length).toBeGreaterThan(1)
})
