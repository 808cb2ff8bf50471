/** What `npm run walk` runs: WALK_MINUTES and WALK_SEED come from there. */
import { expect, test } from '#test/e2e/support/app.ts'
import { walk } from './walk.ts'

const minutes = Number(process.env['WALK_MINUTES'] ?? 15)
const seed = Number(process.env['WALK_SEED'] ?? Date.now() % 1_000_000)

test('E1: a long random walk asks for each act by exactly one press', async ({ running }) => {
  test.setTimeout((minutes + 3) * 60_000)
  console.log(
    `seed ${String(seed)}, ${String(minutes)} min: npm run walk -- --minutes ${String(minutes)} --seed ${String(seed)}`,
  )
  const { receptions, presses, acts, faults } = await walk(running, minutes * 60, seed)
  console.log(`${String(receptions)} receptions, ${String(presses)} gestures, ${String(acts)} acts`)
  expect(faults).toEqual([])
  expect(acts).toBeGreaterThan(minutes)
})
