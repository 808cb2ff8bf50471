/** Desktop manners: the menu, and what is remembered over a restart. */
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import type { Running } from './support/launch.ts'

/** Presses an entry of the window's menu. */
function choose(running: Running, id: string): Promise<void> {
  return running.app.evaluate(({ Menu }, wanted) => {
    type Entry = { id?: string; click?: () => void; submenu?: Entry[] | { items: Entry[] } }
    const items = (entry: { submenu?: Entry['submenu'] }): Entry[] =>
      Array.isArray(entry.submenu) ? entry.submenu : (entry.submenu?.items ?? [])
    const menu = Menu.getApplicationMenu() as unknown as { items: Entry[] } | null
    const found = menu?.items.flatMap(items).find((entry) => entry.id === wanted)
    if (!found?.click) throw new Error(`no entry ${wanted}`)
    found.click()
  }, id)
}

test('the menu does what it says, in the desk’s own words', async ({ running }) => {
  const desk = new Desk(await running.window('desk'))
  await expect(desk.at('session-list')).toBeVisible()
  const labels = () =>
    running.app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu() as unknown as { items: { label: string }[] }).items.map(
        ({ label }) => label,
      ),
    )
  expect(await labels()).toEqual(['ファイル', '編集', '受付', '表示', 'ヘルプ'])
  // A key on a button says that its command is known: from then on the menu is heard, and heard once.
  await expect(desk.page.locator('main [data-key-hint]').first()).toBeVisible()
  await choose(running, 'newSession')
  await desk.expectStep('reception')
  await choose(running, 'board')
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await desk.page.keyboard.press('Escape')
  await choose(running, 'printers')
  await expect(desk.at('printers')).toBeVisible()
  await choose(running, 'about')
  await desk.at('licences').locator('summary').first().click()
  await desk.at('licences.find').fill('vue-router')
  await expect(desk.at('licence-vue-router')).toContainText('MIT')
  await expect(desk.at('licence-dexie')).toHaveCount(0)
  await desk.at('licences.find').fill('')
  for (const name of ['dexie', 'vue', 'zod', '@nuxt/ui', '@fontsource-variable/noto-sans-jp']) {
    await expect(desk.at(`licence-${name}`)).toBeVisible()
  }
  await desk.page.keyboard.press('Escape')
  // 拡大, 縮小, 実際のサイズ: from the menu and by the usual keys, wherever + is on the keyboard.
  const size = () => desk.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  await choose(running, 'zoomIn')
  await expect.poll(size).toBe('17.6px')
  await choose(running, 'zoomReset')
  await choose(running, 'zoomOut')
  await expect.poll(size).toBe('14.4px')
  for (const [key, becomes] of [
    ['Control+0', '16px'],
    ['Control++', '17.6px'],
    ['Control+=', '20px'],
    ['Control+-', '17.6px'],
  ] as const) {
    await desk.page.keyboard.press(key)
    await expect.poll(size).toBe(becomes)
  }
  await desk.settings('display')
  await desk.choose('display.language', 'en')
  await expect.poll(labels).toEqual(['File', 'Edit', 'Reception', 'View', 'Help'])
})

test('language, brightness, size of type and of the window are remembered over a restart', async ({
  start,
}) => {
  const first = await start()
  const desk = new Desk(await first.window('desk'))
  await desk.settings('display')
  await desk.choose('display.language', 'en')
  await desk.choose('display.theme', 'dark')
  await desk.choose('display.textScale', 150)
  await expect(desk.page.locator('html')).toHaveClass(/dark/)
  await desk.leaveSettings()
  await first.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().startsWith('app://desk'),
    )
    window?.setBounds({ width: 1400, height: 900 })
  })
  await first.close()

  const second = await start()
  const again = new Desk(await second.window('desk'))
  await expect(again.at('new-session')).toContainText('New reception')
  await expect(again.page.locator('html')).toHaveClass(/dark/)
  expect(await again.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
  const size = await second.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().startsWith('app://desk'),
    )
    return window?.getBounds()
  })
  expect(size).toMatchObject({ width: 1400, height: 900 })
})
