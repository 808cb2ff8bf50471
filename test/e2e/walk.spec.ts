/** The short form of `npm run walk`: always the same presses. */
import { walk } from '#test/walk/walk.ts'
import { expect, test } from './support/app.ts'

const SEED = 20261206

test('E1n: a random walk of pressed, held, doubled and scanned keys asks for each act by exactly one press', async ({
  running,
}) => {
  const { acts, faults } = await walk(running, 10, SEED)
  expect(faults).toEqual([])
  expect(acts).toBeGreaterThan(1)
})
