/** A reception closed today, a start with the clock a year ahead, then right again: asked about, and nothing is lost. */
import type { Session } from '#shared/domain/session.ts'
import { contractor, familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'
import { holdStill, looksOf } from './support/looks.ts'

const at = (time: string): string[] => [`--test-now=${time}`]

/** What main has of a reception. @throws when it has none */
function readReception(desk: Desk, reception: string): Promise<Session> {
  return desk.page.evaluate(async (number) => {
    const list = await window.desk.call('session.list', null)
    const row = list.ok ? list.value.find(({ receptionNumber }) => receptionNumber === number) : undefined
    const read = row && (await window.desk.call('session.read', { sessionId: row.id }))
    if (read?.ok !== true) throw new Error('not read')
    return read.value
  }, reception)
}

test('E7h: R4: a clock a year ahead erases nothing, asks, and is over once it is right again', async ({
  start,
}) => {
  let running = await start(at('2026-11-30T01:00:00Z'))
  let desk = new Desk(await running.window('desk'))
  const reception = await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 1))
  const { id } = await readReception(desk, reception)
  await desk.page.evaluate(
    (sessionId) => window.desk.call('session.abandon', { sessionId, reason: 'ご都合により' }),
    id,
  )
  await expect(desk.at('clock-question')).toHaveCount(0)
  await running.close()

  await test.step('a year ahead: said and asked, and what takes a date from it waits', async () => {
    running = await start(at('2027-11-30T01:10:00Z'))
    desk = new Desk(await running.window('desk'))
    await expect(desk.at('clock-question')).toContainText('2027年11月30日 10:1')
    await expect(desk.at('clock-question')).toContainText('2026年11月30日 10:0')
    await holdStill(desk.page)
    expect(await looksOf(desk.page, 'clock-question')).toEqual([])
    await desk.at('new-session').click()
    await expect(desk.at('refusal')).toContainText('日時を確認しております')
    await desk.at('clock.wrong').click()
    await expect(desk.at('clock-question')).toHaveAttribute('data-answered', 'true')
    expect(await desk.newSession()).toBe('P-1130-002')
    await running.close()
  })

  await test.step('right again: nothing is asked, nothing is lost', async () => {
    running = await start(at('2026-11-30T01:30:00Z'))
    desk = new Desk(await running.window('desk'))
    await desk.at('session-list').waitFor()
    await expect(desk.at('clock-question')).toHaveCount(0)
    const { purgedAt, contractor: kept } = await readReception(desk, reception)
    expect(purgedAt).toBeNull()
    expect(kept).toMatchObject(contractor)
    await running.close()
  })

  await test.step('days later and confirmed: the data are erased as the rules say', async () => {
    running = await start(at('2026-12-20T01:00:00Z'))
    desk = new Desk(await running.window('desk'))
    await desk.at('clock.right').click()
    await expect(desk.at('clock-question')).toHaveCount(0)
    await expect.poll(async () => (await readReception(desk, reception)).purgedAt).not.toBeNull()
  })
})
