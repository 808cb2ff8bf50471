/** Arriving on a page: its purpose is in sight, everything begins at one left edge, and no words stand in a column of letters. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'
import { layoutProblems } from './support/layout-problems.ts'

/** Runs within the page. @returns where banner, bar, header, page and footer begin, in whole pixels */
function leftEdges(): Record<string, number> {
  const parts = {
    banner: '#app [role=alert]',
    bar: '[data-control=home]',
    main: 'main',
    footer: '.step-footer',
  }
  const edges: Record<string, number> = {}
  for (const [name, selector] of Object.entries(parts)) {
    const part = document.querySelector(selector)
    if (part === null) continue
    const { paddingLeft } = getComputedStyle(part)
    edges[name] = Math.round(part.getBoundingClientRect().left + parseFloat(paddingLeft))
  }
  const first = document.querySelector('main h1')?.getBoundingClientRect().left
  const number = document.querySelector('#app section ol')?.getBoundingClientRect().left
  if (first !== undefined) edges['heading'] = Math.round(first)
  if (number !== undefined) edges['header'] = Math.round(number)
  return edges
}

async function typeAt(desk: Desk, percent: number): Promise<void> {
  await desk.page.evaluate((size) => (document.documentElement.style.fontSize = size), `${String(percent)}%`)
}

test('banners, bar, header, page and footer begin at one left edge at every width', async ({
  start,
  folder,
}) => {
  writeFileSync(join(folder, 'practice-time.json'), 'not a file of ours')
  const desk = new Desk(await (await start()).window('desk'))
  const { page } = desk
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(desk.at('practice-damaged')).toBeVisible()
  const found: string[] = []
  const measure = async (where: string): Promise<void> => {
    await expect(page.locator('main h1')).toBeVisible()
    for (const [width, percent] of [
      [1024, 100],
      [1280, 100],
      [1920, 100],
      [1280, 200],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await typeAt(desk, percent)
      const edges = await page.evaluate(leftEdges)
      expect(Object.keys(edges).length).toBeGreaterThan(3)
      if (new Set(Object.values(edges)).size > 1)
        found.push(`${where}, ${String(width)} at ${String(percent)} %: ${JSON.stringify(edges)}`)
    }
    await typeAt(desk, 100)
  }
  await measure('list')
  for (const [open, shown] of [
    ['when.open', 'when'],
    ['settings.open', 'settings'],
  ] as const) {
    await desk.at(open).click()
    await expect(desk.at(shown)).toBeVisible()
    await measure(shown)
    await desk.backToList()
  }
  await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 2))
  await measure('reception')
  for (const step of ['contractor', 'lines', 'check']) {
    await desk.next()
    await desk.expectStep(step)
    await measure(step)
  }
  expect(found).toEqual([])
})

test('a page begins at its top whatever was scrolled to before, with its heading and what is to be done in sight', async ({
  running,
}) => {
  const desk = new Desk(await running.window('desk'))
  const { page } = desk
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await desk.newSession()
  await saveForms(desk, familyLines)
  const scrollDown = () => page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  /** What a form begins with; a page that is read first begins with its heading. */
  const first = { contractor: 'contractor.familyName', lines: null, check: null } as const
  for (const percent of [100, 200]) {
    await typeAt(desk, percent)
    for (const [step, field] of Object.entries(first)) {
      await scrollDown()
      await desk.at(`step-${step}`).click()
      await desk.expectStep(step)
      await expect(page.locator('main h1')).toBeInViewport({ ratio: 1 })
      if (field !== null) await expect(desk.at(field)).toBeInViewport()
      // The bar is there whole, or not at all.
      const cut = await page.evaluate(() => {
        const bar = document.querySelector('#app header')?.getBoundingClientRect()
        return bar !== undefined && bar.top < 0 && bar.bottom > 0
      })
      expect(cut, `${step} at ${String(percent)} %: the bar is cut`).toBe(false)
    }
    await desk.at('step-reception').click()
    await desk.expectStep('reception')
  }
  await scrollDown()
  await desk.at('home').click()
  await expect(desk.at('session-list')).toBeVisible()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('no words stand in a column of fewer than four letters at 200 %, in English', async ({ running }) => {
  const desk = new Desk(await running.window('desk'))
  const { page } = desk
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await desk.practise(0.3)
  await desk.settings('display')
  await desk.choose('display.language', 'en')
  await desk.choose('display.textScale', 200)
  await desk.leaveSettings()
  const found: string[] = []
  const look = async (where: string): Promise<void> => {
    await expect(page.locator('main h1')).toBeVisible()
    found.push(...(await page.evaluate(layoutProblems)).map((problem) => `${where}: ${problem}`))
  }
  await look('list')
  await desk.at('when.open').click()
  await expect(desk.at('when')).toBeVisible()
  await look('when')
  await desk.backToList()
  await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 2))
  await look('reception')
  for (const step of ['contractor', 'lines', 'check']) {
    await desk.next()
    await desk.expectStep(step)
    await look(step)
  }
  await desk.answerDuties()
  await desk.at('apply').click()
  await desk.expectStep('activate')
  await look('activate')
  await desk.activateAll(2)
  for (const step of ['slips', 'link', 'done']) {
    await desk.at(`step-${step}`).click()
    await desk.expectStep(step)
    await look(step)
  }
  await desk.backToList()
  await look('list with a reception')
  expect(found).toEqual([])
  // What it looks for it finds.
  await page.addStyleTag({ content: 'main h1 { width: 2em }' })
  expect(await page.evaluate(layoutProblems)).toContainEqual(expect.stringMatching(/^fewer than 4 letters/))
})
