/** The disk runs full under an open desk and before a start: said in its own words, over by itself, nothing lost. */
import { join } from 'node:path'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { launch } from './support/launch.ts'
import { holdStill, looksOf } from './support/looks.ts'
import { mountSmallDisk } from './support/small-disk.ts'

/** Two looks of main at the disk: it waits longer the longer it is full. */
const UNTIL_SEEN = { timeout: 25_000 }

test('E8a: a full disk is said, what is there can be read, and with room again it is saved by itself', async () => {
  const disk = mountSmallDisk(200)
  test.skip(disk === null, 'mounting a small disk needs root on Linux')
  if (disk === null) return
  const profile = join(disk.folder, 'profile')
  let running = await launch(profile)
  try {
    let desk = new Desk(await running.window('desk'))
    const reception = await desk.newSession()
    await desk.fillReception(familyLines.slice(0, 1))
    await desk.type('contractor.familyName', '見本')
    await expect(desk.at('saved')).toBeVisible()

    await test.step('full under an open desk', async () => {
      disk.fill()
      await desk.type('contractor.givenName', '太郎')
      await expect(desk.at('disk-full')).toContainText('空き容量が足りない')
      await expect(desk.at('contractor.givenName')).toHaveValue('太郎')
      await holdStill(desk.page)
      expect(await looksOf(desk.page, 'disk-full')).toEqual([])
      const read = await desk.page.evaluate(() => window.desk.call('session.list', null))
      expect(read.ok && read.value).toHaveLength(1)
    })
    await test.step('room again: saved by itself', async () => {
      disk.makeRoom()
      await expect(desk.at('disk-full')).toHaveCount(0, UNTIL_SEEN)
      await expect(desk.at('saved')).toBeVisible()
      await running.close()
    })
    await test.step('full before a start: the recovery screen, and it opens by itself', async () => {
      disk.fill()
      running = await launch(profile)
      desk = new Desk(await running.window('desk'))
      await expect(desk.at('recovery')).toHaveAttribute('data-state', 'diskFull')
      disk.makeRoom()
      await expect(desk.at('recovery')).toHaveCount(0, UNTIL_SEEN)
      await desk.openFromList(reception)
      await expect(desk.at('contractor.familyName')).toHaveValue('見本')
      await expect(desk.at('contractor.givenName')).toHaveValue('太郎')
    })
  } finally {
    await running.close().catch(() => running.kill().catch(() => undefined))
    disk.remove()
  }
})
