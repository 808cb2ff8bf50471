/** What is typed is saved, or is there on return: whatever leads away, and whatever ends the page, the window or the app. */
import { familyLines } from '#test/fixtures/family.ts'
import { killAndResume } from '../crash/support/kill-and-resume.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'

const ADDRESS = 'contractor.address'
const SOME = '東京都千代田区見本'

/** In mid-word, with the focus in the field. */
async function typing(desk: Desk, text = SOME): Promise<void> {
  await desk.at(ADDRESS).focus()
  await desk.page.keyboard.insertText(text)
  await expect(desk.at(ADDRESS)).toHaveValue(text)
}

test('E3j: F3, F2, a reload and a closed window in mid-word lose nothing', async ({ start }) => {
  test.slow()
  let running = await start()
  let desk = new Desk(await running.window('desk'))
  const reception = await desk.newSession()
  const back = async (): Promise<void> => {
    await desk.at(`session-row-${reception}`).click()
    await expect(desk.at('reception-number')).toContainText(reception)
  }
  await desk.fillReception(familyLines.slice(0, 1))

  await test.step('F3: it is saved', async () => {
    await typing(desk)
    await desk.page.keyboard.press('F3')
    await back()
    await expect(desk.at(ADDRESS)).toHaveValue(SOME)
    await expect(desk.at('saved')).toBeVisible()
  })
  await test.step('F2: it is saved, and the new reception has none of it', async () => {
    await desk.at(ADDRESS).fill('')
    await typing(desk, `${SOME}町`)
    await desk.page.keyboard.press('F2')
    await expect(desk.at('reception-number')).not.toContainText(reception)
    await expect(desk.at('not-saved-note')).toHaveCount(0)
    await desk.page.keyboard.press('F3')
    await back()
    await expect(desk.at(ADDRESS)).toHaveValue(`${SOME}町`)
  })
  await test.step('a reload: it is there, saved in time or kept as it was typed', async () => {
    await desk.at(ADDRESS).fill('')
    await typing(desk, '東京都港')
    await desk.page.reload()
    await expect(desk.at(ADDRESS)).toHaveValue('東京都港')
    await desk.at(ADDRESS).press('Tab')
    await expect(desk.at('saved')).toBeVisible()
    await expect(desk.at('not-saved-note')).toHaveCount(0)
  })
  await test.step('a closed window: it is saved', async () => {
    await desk.at(ADDRESS).fill('')
    await typing(desk)
    await running.close()
    running = await start()
    desk = new Desk(await running.window('desk'))
    await back()
    await expect(desk.at(ADDRESS)).toHaveValue(SOME)
  })
})

test('E3k: kill -9 in mid-word: the half address is there, and saved when the field is left', async ({
  start,
}) => {
  const running = await start()
  const desk = new Desk(await running.window('desk'))
  const reception = await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await typing(desk)
  await expect(desk.at('typing')).toHaveAttribute('data-kept', 'true')
  const resumed = await killAndResume(running, start, reception)
  await expect(resumed.desk.at(ADDRESS)).toHaveValue(SOME)
  await expect(resumed.desk.at(ADDRESS)).toBeFocused()
  await resumed.desk.page.keyboard.press('Tab')
  await expect(resumed.desk.at('saved')).toBeVisible()
  const again = await killAndResume(resumed.running, start, reception)
  await expect(again.desk.at(ADDRESS)).toHaveValue(SOME)
  await expect(again.desk.at('not-saved-note')).toHaveCount(0)
})

test('E3l: the page dies in mid-word: it comes back by itself, with what was typed', async ({ running }) => {
  const desk = new Desk(await running.window('desk'))
  await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await typing(desk)
  await expect(desk.at('typing')).toHaveAttribute('data-kept', 'true')
  const session = await running.app.context().newCDPSession(desk.page)
  await session.send('Inspector.enable')
  const crashed = new Promise<void>((done) => session.once('Inspector.targetCrashed', () => done()))
  // A page that crashes does not answer.
  session.send('Page.crash').catch(() => undefined)
  await crashed
  // Playwright takes a page that crashed for gone for ever; the browser itself knows the new one.
  const expression = `document.querySelector('[data-control="${ADDRESS}"]')?.value ?? ''`
  const shown = (): Promise<unknown> =>
    session.send('Runtime.evaluate', { expression }).then(
      ({ result }) => result.value as unknown,
      () => '',
    )
  await expect.poll(shown, { timeout: 20_000 }).toBe(SOME)
})

test('E2h: a sentence pasted into 有効期限 is marked and stays, and the card after it is saved', async ({
  running,
}) => {
  const desk = new Desk(await running.window('desk'))
  await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await desk.fillContractor()
  await desk.next()
  await desk.expectStep('lines')
  await desk.at('line-1.numberKind').getByRole('radio').nth(1).click()
  const sentence = '有効期限は2026年12月の5日、土曜日の23時59分までです'
  await desk.at('line-1.mnpExpiresOn').focus()
  await desk.page.keyboard.insertText(sentence)
  await desk.type('line-1.iccid', '8981000000000000011')
  await expect(desk.at('field-error-line-1.mnpExpiresOn')).toContainText('20文字まで')
  await expect(desk.at('not-saved-note')).toContainText('MNP予約番号の有効期限')
  await expect(desk.at('saved')).toHaveCount(0)
  await desk.page.reload()
  await expect(desk.at('line-1.iccid')).toHaveValue('8981 0000 0000 0000 011')
  await expect(desk.at('line-1.mnpExpiresOn')).toHaveValue(sentence)
  await expect(desk.at('saved')).toHaveCount(0)
  await desk.type('line-1.mnpExpiresOn', '2026-12-05')
  await expect(desk.at('saved')).toBeVisible()
  await expect(desk.at('not-saved-note')).toHaveCount(0)
})
