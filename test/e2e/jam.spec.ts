/** Paper that jams or comes out in pieces (W9): what happens next follows from what is on it and what was found. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import type { Desk } from './support/desk.ts'
import { loginIdsOn, readSlip } from './support/slips.ts'
import { atSlips } from './support/story.ts'

async function fileOf(desk: Desk, slip: string): Promise<string> {
  return ((await desk.at(`${slip}.file`).textContent()) ?? '').trim()
}

async function jam(desk: Desk, slip: string, pieces: 'all' | 'missing', way: string): Promise<void> {
  await desk.at(`${slip}.jam`).click()
  await expect(desk.at('dialog-confirm')).toBeDisabled()
  await desk.choose('jam.pieces', pieces)
  await expect(desk.at('jam.effect')).toHaveAttribute('data-way', way)
}

async function tick(desk: Desk, ...ticks: string[]): Promise<void> {
  for (const name of ticks) {
    await expect(desk.at('dialog-confirm')).toBeDisabled()
    await desk.at(`jam.${name}`).click()
  }
}

test('W9, L10, L11: a jam, by what is on the paper and whether every piece was found', async ({
  running,
  folder,
}) => {
  test.slow()
  const { desk, reception } = await atSlips(running, familyLines.slice(0, 2))

  await test.step('Q4: every slip in one press, each with what is known of it', async () => {
    await desk.at('print-all').click()
    for (const slip of ['slip-contractor', 'slip-user-1', 'slip-user-2', 'slip-store']) {
      await expect(desk.at(slip)).toHaveAttribute('data-state', 'printed')
      await expect(desk.at(`${slip}.job`)).toHaveAttribute('data-job', 'written')
    }
    await expect(desk.at('print-all')).toHaveCount(0)
  })
  await test.step('W9, L10: a user slip whose pieces are all here is destroyed and printed again', async () => {
    const before = await readSlip(folder, reception, await fileOf(desk, 'slip-user-1'))
    await jam(desk, 'slip-user-1', 'all', 'reprint')
    await tick(desk, 'destroyed')
    await desk.confirm()
    await expect(desk.at('slip-user-1')).toContainText('印刷 2回')
    await expect(desk.at('slip-user-1')).toHaveAttribute('data-state', 'printed')
    const after = await readSlip(folder, reception, await fileOf(desk, 'slip-user-1'))
    expect(after.qr).toBe(before.qr)
    expect(after.text).toContain('再印刷')
  })
  await test.step('W9, N9: with a piece missing the code is dead, and a new one is printed', async () => {
    const before = await readSlip(folder, reception, await fileOf(desk, 'slip-user-2'))
    await jam(desk, 'slip-user-2', 'missing', 'reissue')
    await expect(desk.at('jam.effect')).toContainText('以前の利用コードは使えなくなります')
    await tick(desk, 'present')
    await desk.confirm()
    await expect(desk.at('slip-user-2')).toHaveAttribute('data-state', 'waiting')
    await desk.at('slip-user-2.print').click()
    await expect(desk.at('slip-user-2')).toHaveAttribute('data-state', 'printed')
    const after = await readSlip(folder, reception, await fileOf(desk, 'slip-user-2'))
    expect(after.qr).not.toBe(before.qr)
  })
  await test.step('L11: a contractor slip waits for its pieces, however long that takes', async () => {
    await jam(desk, 'slip-contractor', 'missing', 'note')
    await expect(desk.at('jam.effect')).toContainText('プリンターが使えないとき')
    await desk.confirm()
    await expect(desk.at('slip-contractor')).toHaveAttribute('data-state', 'lost')
    await expect(desk.at('slip-contractor.handover')).toHaveCount(0)
    await expect(desk.at('slip-contractor.job')).toHaveAttribute('data-job', 'spoiled')
    await desk.at('slip-contractor.reprint').click()
    await desk.at('dialog-reason').fill('紙片が見つかりました')
    for (const name of ['reprint.collected', 'reprint.identified']) {
      await expect(desk.at('dialog-confirm')).toBeDisabled()
      await desk.at(name).click()
    }
    await desk.confirm()
    await expect(desk.at('slip-contractor')).toHaveAttribute('data-state', 'printed')
  })
  await test.step('W9, L11: found at once, it is destroyed before the customer and printed again', async () => {
    const before = loginIdsOn(await readSlip(folder, reception, await fileOf(desk, 'slip-contractor')))
    await jam(desk, 'slip-contractor', 'all', 'reprint')
    await tick(desk, 'destroyed', 'identified')
    await desk.confirm()
    await expect(desk.at('slip-contractor')).toContainText('印刷 3回')
    const after = await readSlip(folder, reception, await fileOf(desk, 'slip-contractor'))
    expect(loginIdsOn(after)).toEqual(before)
    await expect(desk.at('slip-contractor.history')).toContainText('印刷の記録')
    await desk.at('slip-contractor.handover').click()
    await expect(desk.at('slip-contractor')).toHaveAttribute('data-state', 'handed')
    await expect(desk.at('slip-contractor.job')).toHaveAttribute('data-job', 'inHand')
    await expect(desk.at('slip-contractor.jam')).toHaveCount(0)
  })
  await test.step('a store copy carries nothing: it is destroyed and printed again', async () => {
    await desk.at('slip-store.jam').click()
    await expect(desk.at('jam.effect')).toHaveAttribute('data-way', 'reprint')
    await desk.confirm()
    await expect(desk.at('slip-store')).toContainText('印刷 2回')
  })
})
