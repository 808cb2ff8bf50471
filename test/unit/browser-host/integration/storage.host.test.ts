/** What is there after a restart, and what is not. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBootstrap, launch, newProfile, pageAt, SLOW } from './harness.ts'

const profile = newProfile()
beforeAll(buildBootstrap, SLOW)
afterAll(() => profile.remove())

it(
  'IndexedDB outlives the process under persist:, and is empty in a partition in memory',
  { timeout: SLOW },
  async () => {
    const first = await launch(profile)
    await first.app.evaluate(() => globalThis.scope.open('memory', 'memory').loaded)
    const memory = await pageAt(first.app, 'memory')
    await first.page.evaluate(() => globalThis.store('kept'))
    await memory.evaluate(() => globalThis.store('forgotten'))
    expect(await memory.evaluate(() => globalThis.store())).toBe('forgotten')
    await first.app.close()

    const second = await launch(profile)
    expect(await second.page.evaluate(() => globalThis.store())).toBe('kept')
    await second.app.evaluate(() => globalThis.scope.open('memory', 'memory').loaded)
    const again = await pageAt(second.app, 'memory')
    expect(await again.evaluate(() => globalThis.store())).toBeUndefined()
    await second.app.close()
  },
)
