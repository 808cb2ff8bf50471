/** Paper goes wrong: printed again with a reason, never without trace, never after it left the counter. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import type { Desk } from './support/desk.ts'
import { loginIdsOn, readSlip } from './support/slips.ts'
import { atSlips } from './support/story.ts'

async function reprint(desk: Desk, slip: string, reason: string): Promise<void> {
  await desk.at(`${slip}.reprint`).click()
  await expect(desk.at('dialog-confirm')).toBeDisabled()
  await desk.confirmWith(reason)
}

async function fileOf(desk: Desk, slip: string): Promise<string> {
  return ((await desk.at(`${slip}.file`).textContent()) ?? '').trim()
}

test('L10, L11, Q4: a printer that fails, reprints with their reason, and the end of a code at its hand-over', async ({
  running,
  folder,
}) => {
  test.slow()
  const { desk, reception } = await atSlips(running, familyLines.slice(0, 1))
  await test.step('Q4: a slip folder that cannot be written to is said in plain words, and nothing is counted', async () => {
    const slips = join(folder, 'slips')
    rmSync(slips, { recursive: true, force: true })
    writeFileSync(slips, '')
    await desk.at('slip-user-1.print').click()
    await expect(desk.at('refusal')).toHaveAttribute('data-code', 'printing')
    await expect(desk.at('refusal')).toContainText('印刷できませんでした')
    await expect(desk.at('refusal')).toContainText('保存先を確認')
    await expect(desk.at('slip-user-1.job')).toHaveAttribute('data-job', 'failed')
    await expect(desk.at('slip-user-1')).toHaveAttribute('data-state', 'waiting')
    rmSync(slips)
    await desk.at('slip-user-1.print').click()
    await expect(desk.at('slip-user-1')).toHaveAttribute('data-state', 'printed')
    await expect(desk.at('refusal')).toHaveCount(0)
  })
  const first = await readSlip(folder, reception, await fileOf(desk, 'slip-user-1'))
  expect(first.text).not.toContain('再印刷')
  await test.step('L10: the first reprint is counted on the paper', async () => {
    await reprint(desk, 'slip-user-1', '紙づまり')
    await expect(desk.at('slip-user-1')).toContainText('印刷 2回')
    const again = await readSlip(folder, reception, await fileOf(desk, 'slip-user-1'))
    expect(again.text).toContain('再印刷2')
    expect(again.qr).toBe(first.qr)
  })
  await test.step('L10: the second needs a manager: the PIN is set once, typed by hand, and said wrong in the question', async () => {
    await desk.at('slip-user-1.reprint').click()
    await expect(desk.at('refusal')).toHaveAttribute('data-rules', /L10/)
    await expect(desk.at('refusal')).toContainText('責任者')
    await expect(desk.page.getByRole('dialog')).toHaveCount(0)
    await desk.settings('manager')
    await desk.at('manager.pin').fill('1234')
    await desk.at('manager.save').click()
    await expect(desk.at('refusal')).toHaveAttribute('data-rules', /L10/)
    await desk.at('manager.pin').fill('2580')
    await desk.at('manager.save').click()
    await expect(desk.at('manager.state')).toHaveAttribute('data-set', 'true')
    await desk.leaveSettings()
    await desk.at('slip-user-1.reprint').click()
    await desk.at('dialog-reason').fill('汚れ・破れ')
    await expect(desk.at('dialog-confirm')).toBeDisabled()
    await desk.at('reprint.pin').fill('1379')
    await desk.at('dialog-confirm').click()
    await expect(desk.page.getByRole('dialog').getByTestId('refusal')).toHaveAttribute('data-rules', /L10/)
    await expect(desk.at('slip-user-1')).toContainText('印刷 2回')
    await desk.at('reprint.pin').fill('2580')
    await desk.confirm()
    await expect(desk.at('slip-user-1')).toContainText('印刷 3回')
    const third = await readSlip(folder, reception, await fileOf(desk, 'slip-user-1'))
    expect(third.text).toContain('再印刷3')
    expect(third.qr).toBe(first.qr)
  })
  await test.step('L8, L10: handed over, the code is gone from the desk: only a reissue helps', async () => {
    await desk.at('slip-user-1.handover').click()
    await expect(desk.at('slip-user-1')).toHaveAttribute('data-state', 'handed')
    await desk.at('slip-user-1.reprint').click()
    await expect(desk.at('refusal')).toHaveAttribute('data-rules', /L10/)
    await expect(desk.page.getByRole('dialog')).toHaveCount(0)
    await expect(desk.at('refusal')).toContainText('再発行')
  })
  await test.step('L11: the contractor slip is printed again with a reason, also after it was handed over', async () => {
    const before = loginIdsOn(await readSlip(folder, reception, await printed(desk, 'slip-contractor')))
    await desk.at('slip-contractor.handover').click()
    await expect(desk.at('slip-contractor')).toHaveAttribute('data-state', 'handed')
    await desk.at('slip-contractor.reprint').click()
    await expect(desk.page.getByRole('dialog')).toContainText('破棄')
    await desk.at('dialog-reason').fill('汚れ・破れ')
    for (const tick of ['reprint.collected', 'reprint.identified']) {
      await expect(desk.at('dialog-confirm')).toBeDisabled()
      await desk.at(tick).click()
    }
    await desk.confirm()
    await expect(desk.at('slip-contractor')).toContainText('印刷 2回')
    const after = await readSlip(folder, reception, await fileOf(desk, 'slip-contractor'))
    expect(loginIdsOn(after)).toEqual(before)
    expect(after.text).toContain('再印刷2')
  })
})

async function printed(desk: Desk, slip: string): Promise<string> {
  await desk.at(`${slip}.print`).click()
  await expect(desk.at(slip)).toHaveAttribute('data-state', 'printed')
  return fileOf(desk, slip)
}
