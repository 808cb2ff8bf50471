/** A scan is a scan (E5): whatever has the focus, however the reader is set, with the input method on and off. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test, type Running } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { Keys } from './support/keys.ts'

const [father, mother, son] = familyLines.map(({ iccid }) => iccid) as [string, string, string]
const shown = (iccid: string): string => iccid.replaceAll(/(.{4})(?=.)/g, '$1 ')

async function atContractor(running: Running): Promise<{ desk: Desk; keys: Keys }> {
  const desk = new Desk(await running.window('desk'))
  await desk.newSession()
  await desk.fillReception(familyLines)
  await desk.expectStep('contractor')
  return { desk, keys: new Keys(desk.page) }
}

test('E5d: a card read over a name is no name: what was typed stays, and the desk says where cards are read', async ({
  running,
}) => {
  const { desk, keys } = await atContractor(running)
  const name = desk.at('contractor.familyName')
  await name.focus()
  await desk.page.keyboard.type('見本')
  for (const enters of [1, 2, 0]) {
    await keys.scan(father, enters)
    await expect(desk.at('scan-notice')).toContainText('この画面では、SIMカードを読み取れません。')
    await expect(name).toHaveValue('見本')
    await expect(name).toBeFocused()
    await desk.at('scan-notice.dismiss').click()
    await name.focus()
  }
  await keys.scanComposing(father)
  await expect(desk.at('scan-notice')).toBeVisible()
  await expect(name).toHaveValue('見本')
  await desk.page.keyboard.press('Tab')
  await desk.page.reload()
  await expect(name).toHaveValue('見本')
})

test('E5e: cards in a row with the input method on, and slow ones over a button, each find their line', async ({
  running,
}) => {
  test.slow()
  const { desk, keys } = await atContractor(running)
  await desk.fillContractor()
  await desk.next()
  await desk.expectStep('lines')
  await test.step('E5e: two in a row, composed, are two cards', async () => {
    await desk.at('line-1.iccid').focus()
    await keys.scanComposing(father)
    await expect(desk.at('line-1.iccid')).toHaveValue(shown(father))
    await keys.expectFocus('line-2.iccid')
    await keys.scanComposing(mother, false)
    await expect(desk.at('line-2.iccid')).toHaveValue(shown(mother))
    await expect(desk.at('line-1.iccid')).toHaveValue(shown(father))
  })
  await test.step('E5c: 100 ms a key over 次へ, CR and LF: nothing is pressed', async () => {
    await desk.at('next').focus()
    await desk.page.keyboard.type(son, { delay: 100 })
    await desk.page.keyboard.press('Enter')
    await desk.page.keyboard.press('Enter')
    await expect(desk.at('line-3.iccid')).toHaveValue(shown(son))
    await expect(desk.at('scan-notice')).toContainText('回線3のSIMカードを読み取りました')
    await expect(desk.at('refusal')).toHaveCount(0)
    await keys.expectFocus('next')
  })
})
