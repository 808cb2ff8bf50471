/** ルール集 (C1, C2, N20): a broken file, two packs compared, and a reception that keeps the pack it was begun under. */
import { familyLines } from '#test/fixtures/family.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { readSlip } from './support/slips.ts'

const own = { ...defaultPack, id: 'own-store', version: '1', series: 'own', label: '店舗のルール' }

async function choose(desk: Desk, text: string): Promise<void> {
  await desk
    .at('rulebook.file')
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('C2, N20: a broken pack changes nothing; after a switch an old reception keeps its pack, on its slip too', async ({
  running,
}) => {
  const desk = new Desk(await running.window('desk'))
  const { page } = desk
  await desk.practise(0.3)
  const old = await desk.newSession()
  await desk.signUp(familyLines.slice(0, 1))
  await desk.activateAll(1)
  await desk.next()
  await desk.expectStep('slips')
  await desk.backToList()

  await test.step('the screen is reached by name, and says what is in force', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('きやく')
    await page.keyboard.press('Enter')
    await expect(desk.at('rulebook')).toContainText('記事の時点')
    await expect(desk.at('pack-linemobile-article-2019-04')).toHaveAttribute('data-in-force', 'true')
  })
  await test.step('a broken file: every mistake with its place, and nothing changes', async () => {
    await choose(desk, '{"id": ')
    await expect(desk.at('rulebook.issues')).toContainText('JSON')
    const plans = own.plans.map((plan, n) => (n === 1 ? { ...plan, label: '' } : plan))
    await choose(desk, JSON.stringify({ ...own, plans, maxLines: 'ten' }))
    await expect(desk.at('rulebook.issues')).toContainText('plans › 2 › label')
    await expect(desk.at('rulebook.issues')).toContainText('maxLines')
    await expect(desk.at('rulebook.more')).toBeVisible()
    const items = own.duties.items.filter(({ id }) => id !== 'identity.expiry')
    await choose(desk, JSON.stringify({ ...own, duties: { ...own.duties, items } }))
    await expect(desk.at('rulebook.issues')).toContainText('R1')
    await expect(desk.at('rulebook.issues')).toContainText(
      '省けない項目「本人確認書類の有効期限」がありません。',
    )
    await expect(desk.at('pack-own-store-1')).toHaveCount(0)
    await choose(
      desk,
      JSON.stringify({ ...defaultPack, id: 'late', effectiveFrom: '2027-01-01', effectiveTo: null }),
    )
    await expect(desk.at('rulebook.issues')).toContainText('2027年1月1日')
    await expect(desk.at('pack-linemobile-article-2019-04')).toHaveAttribute('data-in-force', 'true')
  })
  await test.step('two packs compared: in words, with screens and slips, without code', async () => {
    await expect(desk.at('diff-points')).toContainText('1%')
    await expect(desk.at('diff-dates')).toContainText('最大31日間')
    await expect(desk.at('rulebook.places')).toContainText('契約者さま用の用紙')
    await expect(desk.at('rulebook.diff')).not.toContainText('{')
  })
  await test.step('a whole file is taken, and put in force after one more question', async () => {
    await choose(desk, JSON.stringify(own))
    await expect(desk.at('rulebook.taken')).toContainText('店舗のルール')
    await desk.at('use-own-store-1').click()
    await expect(page.getByRole('dialog')).toContainText('1件')
    await desk.confirm()
    await expect(desk.at('pack-own-store-1')).toHaveAttribute('data-in-force', 'true')
  })
  await test.step('the reception from before keeps its pack, and its slip prints it', async () => {
    await desk.leaveSettings()
    await desk.openFromList(old)
    await desk.expectStep('slips')
    const file = await desk.printAndHandOver('slip-contractor')
    const { text } = await readSlip(running.folder, old, file)
    expect(text).toContain('記事の時点のルール)2019-04')
  })
})

test('E13i: with a manager’s PIN a pack is loaded and taken off again by the manager only', async ({
  running,
}) => {
  const desk = new Desk(await running.window('desk'))
  const { page } = desk
  const set = await page.evaluate(() => window.desk.call('manager.setPin', { pin: '2580', oldPin: null }))
  expect(set.ok).toBe(true)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('きやく')
  await page.keyboard.press('Enter')
  await expect(desk.at('rulebook')).toBeVisible()

  await test.step('a broken file asks for nobody; a whole one waits for the manager', async () => {
    await choose(desk, '{"id": ')
    await expect(desk.at('rulebook.issues')).toContainText('JSON')
    await choose(desk, JSON.stringify(own))
    await desk.at('rulebook.pin').fill('1379')
    await desk.at('dialog-confirm').click()
    await expect(page.getByRole('dialog')).toContainText('もう一度入力してください')
    await expect(page.getByRole('dialog')).not.toContainText('再発行')
    await expect(desk.at('pack-own-store-1')).toHaveCount(0)
    await desk.at('rulebook.pin').fill('2580')
    await desk.confirm()
    await expect(desk.at('rulebook.taken')).toContainText('店舗のルール')
  })
  await test.step('what nothing was made under can go', async () => {
    await desk.at('remove-own-store-1').click()
    await desk.at('rulebook.pin').fill('2580')
    await desk.confirm()
    await expect(desk.at('pack-own-store-1')).toHaveCount(0)
    await expect(desk.at('remove-linemobile-article-2019-04')).toHaveCount(0)
  })
})
