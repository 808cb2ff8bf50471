/** When the vault cannot be used: a recovery screen in Japanese that says what to do, and nothing is overwritten. */
import type { Page } from '@playwright/test'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test, type Running } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { holdStill, looksOf } from './support/looks.ts'

/** As a much newer app would leave it. IndexedDB's own numbers are ten times Dexie's. */
const NEWER = 990

/** Leaves the database as a newer app would: a higher version, and a store that this app does not know. */
async function makeNewer(vault: Page): Promise<void> {
  await vault.evaluate(
    (version) =>
      new Promise<void>((done, failed) => {
        // Our own connection closes by itself when it hears that the version changes.
        const open = indexedDB.open('practice-desk', version)
        open.onupgradeneeded = () => {
          open.result.createObjectStore('fromTheFuture').put('kept', 'key')
        }
        open.onsuccess = () => {
          open.result.close()
          done()
        }
        open.onerror = () => failed(open.error ?? new Error('not opened'))
      }),
    NEWER,
  )
}

/** Everything in the desk's database as text, with its version, read behind the app's back. */
async function contents(vault: Page): Promise<{ version: number; stores: Record<string, string> }> {
  return vault.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const open = indexedDB.open('practice-desk')
      open.onsuccess = () => done(open.result)
      open.onerror = () => failed(open.error ?? new Error('not opened'))
    })
    const { version, objectStoreNames } = database
    const stores: Record<string, string> = {}
    for (const name of objectStoreNames) {
      stores[name] = await new Promise<string>((done, failed) => {
        const all = database.transaction(name).objectStore(name).getAll()
        all.onsuccess = () => done(JSON.stringify(all.result))
        all.onerror = () => failed(all.error ?? new Error('not read'))
      })
    }
    database.close()
    return { version, stores }
  })
}

test('data of a newer app: the recovery screen, and not a byte is changed', async ({ start }) => {
  let running = await start()
  const desk = new Desk(await running.window('desk'))
  await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await desk.type('contractor.familyName', '見本')
  await expect(desk.at('saved')).toBeVisible()
  await makeNewer(await running.window('vault'))
  const before = await contents(await running.window('vault'))
  expect(before.version).toBe(NEWER)
  expect(before.stores['sessions']).toContain('見本')
  await running.close()

  running = await start()
  const again = new Desk(await running.window('desk'))
  await expect(again.at('recovery')).toHaveAttribute('data-state', 'newerData')
  await expect(again.at('recovery')).toContainText('このデータは新しい版のアプリで作られています')
  await expect(again.at('recovery')).toContainText('最新の版に更新')
  await holdStill(again.page)
  expect(await looksOf(again.page, 'recovery')).toEqual([])
  await expect(again.at('new-session')).toHaveCount(0)
  const vault = await running.window('vault')
  const tried = vault.waitForEvent('load')
  await again.at('recovery.retry').click()
  await tried
  await expect(again.at('recovery.retry')).toHaveText('もう一度開く')
  await expect(again.at('recovery')).toHaveAttribute('data-state', 'newerData')
  expect(await contents(vault)).toEqual(before)
})

/** Ends the vault's page as a crash would. */
async function killer(running: Running): Promise<() => Promise<void>> {
  const vault = await running.window('vault')
  const session = await running.app.context().newCDPSession(vault)
  return async () => {
    const crashed = new Promise<void>((done) => session.once('Inspector.targetCrashed', () => done()))
    await session.send('Inspector.enable')
    // A page that crashes does not answer.
    session.send('Page.crash').catch(() => undefined)
    await crashed
  }
}

test('the vault’s page dies: once is not noticed, twice is the recovery screen, and nothing is lost', async ({
  start,
}) => {
  const running = await start()
  const desk = new Desk(await running.window('desk'))
  const reception = await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await desk.type('contractor.familyName', '見本')
  await expect(desk.at('saved')).toBeVisible()
  const kill = await killer(running)

  await test.step('once: nobody notices, and what is being typed is kept', async () => {
    await desk.at('contractor.givenName').fill('太郎')
    await kill()
    await desk.at('contractor.givenName').press('Tab')
    await expect(desk.at('contractor.familyKana')).toBeFocused()
    await desk.type('contractor.familyKana', 'みほん')
    await expect(desk.at('saved')).toBeVisible()
    await expect(desk.at('recovery')).toHaveCount(0)
  })
  await test.step('twice: the recovery screen, whose button works', async () => {
    await desk.at('contractor.givenKana').fill('たろう')
    await kill()
    await expect(desk.at('recovery')).toHaveAttribute('data-state', 'gone')
    await expect(desk.at('recovery')).toContainText('保存領域との接続が切れました')
    await desk.at('recovery.retry').click()
    await expect(desk.at('recovery')).toHaveCount(0)
    await expect(desk.at('contractor.givenKana')).toHaveValue('たろう')
    await desk.type('contractor.givenKana', 'たろう')
    await expect(desk.at('saved')).toBeVisible()
  })
  await test.step('the reception is as it was typed', async () => {
    await desk.page.reload()
    await desk.at('session-list').or(desk.at('reception-number')).first().waitFor()
    if ((await desk.at('session-list').count()) > 0) await desk.at(`session-row-${reception}`).click()
    await expect(desk.at('contractor.familyName')).toHaveValue('見本')
    await expect(desk.at('contractor.givenName')).toHaveValue('太郎')
    await expect(desk.at('contractor.familyKana')).toHaveValue('みほん')
    await expect(desk.at('contractor.givenKana')).toHaveValue('たろう')
  })
})
