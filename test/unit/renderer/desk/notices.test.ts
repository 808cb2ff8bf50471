/** What main brings to the page: a reception whose notice was pressed, and where the diagnostics are. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import App from '#renderer/desk/App.vue'
import { useCommands } from '#renderer/desk/app/keyboard/commands.ts'
import { contractor } from '#test/fixtures/family.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { chosen } from '#test/support/main/electron.ts'
import { theSession } from '#test/support/main/the-main.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'notices-'))))
afterEach(() => {
  chosen.file = null
  rmSync(root, { recursive: true, force: true })
})

it('a notice that is pressed brings its reception on the screen', async () => {
  const session = await theSession({ until: 'received' })
  const { main, wrapper } = await mountDesk(App)
  main.windows.desk.webContents.send('desk:app.open', { sessionId: session.id })
  await vi.waitFor(() =>
    expect(wrapper.vm.$router.currentRoute.value).toMatchObject({
      name: 'session',
      params: { id: session.id },
    }),
  )
})

it('L9: diagnostics have versions, states and the log, and nothing of anybody', async () => {
  await theSession({ until: 'active' })
  await mountDesk(App)
  chosen.file = join(root, 'diagnostics.txt')
  expect(useCommands().run('diagnostics')).toBe(true)
  await vi.waitFor(() => expect(document.body.textContent).toContain(chosen.file))
  const text = readFileSync(join(root, 'diagnostics.txt'), 'utf8')
  for (const marker of ['"node"', '"activeLines": 3', 'vault state=ready', '"textScale": 100']) {
    expect(text).toContain(marker)
  }
  for (const secret of [
    contractor.familyName,
    contractor.givenName,
    contractor.address,
    contractor.contactPhone,
    root,
  ]) {
    expect(text).not.toContain(secret)
  }
})

it('nobody chose a place: nothing is written; a place that takes no file is said', async () => {
  await mountDesk(App)
  expect(useCommands().run('diagnostics')).toBe(true)
  writeFileSync(join(root, 'file'), '')
  chosen.file = join(root, 'file', 'diagnostics.txt')
  useCommands().run('diagnostics')
  await vi.waitFor(() =>
    expect(document.body.textContent).toContain('その場所にファイルを保存できませんでした。'),
  )
  expect(readdirSync(root)).toEqual(['file'])
})
