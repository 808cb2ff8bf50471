/** The screen stays on while something activates, and no longer. */
import { expect, it } from 'vitest'
import { createAwake } from '#electron/shell/awake.ts'
import { applied, createTestDesk } from '#test/fakes/session-desk.ts'

function screen() {
  const held = new Set<number>()
  let last = 0
  return {
    held,
    start(): number {
      held.add((last += 1))
      return last
    },
    stop: (id: number) => held.delete(id),
  }
}

it('holds the screen once, however many run, and lets go with the last of them', () => {
  const blocker = screen()
  const awake = createAwake(blocker)
  awake.follow(1)
  awake.follow(3)
  expect(blocker.held.size).toBe(1)
  awake.follow(0)
  awake.follow(0)
  expect(blocker.held.size).toBe(0)
  awake.follow(1)
  awake.release()
  awake.release()
  expect(blocker.held.size).toBe(0)
})

for (const end of ['held', 'busy', 'refused', 'unreachable', 'answerLost'] as const) {
  it(`carrier "${end}": held while the activation runs, let go when it has an end`, async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const blocker = screen()
    const awake = createAwake(blocker)
    desk.service.onActivating(({ running }) => awake.follow(running))
    desk.carrier.script('activate', end)
    const lineId = session.lines[0]?.id
    if (lineId === undefined) throw new Error('no line')
    await desk.handlers['line.activate']({ sessionId: session.id, lineId })
    expect(blocker.held.size).toBe(1)
    desk.carrier.release()
    await desk.service.idle()
    expect(blocker.held.size).toBe(0)
  })
}

it('a vault that fails at the end lets go too', async () => {
  const desk = await createTestDesk()
  const session = await applied(desk)
  const blocker = screen()
  const awake = createAwake(blocker)
  desk.service.onActivating(({ running }) => awake.follow(running))
  desk.carrier.script('activate', 'held')
  const lineId = session.lines[0]?.id
  if (lineId === undefined) throw new Error('no line')
  await desk.handlers['line.activate']({ sessionId: session.id, lineId })
  desk.store.change = () => Promise.reject(new Error('gone'))
  desk.carrier.release()
  await desk.service.idle()
  expect(blocker.held.size).toBe(0)
})
