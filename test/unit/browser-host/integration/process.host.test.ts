/** Starting, ending and dying. Linux: processes are looked up in /proc. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBootstrap, commandLines, newProfile, patient, RawApp, SLOW } from './harness.ts'

const profile = newProfile()
beforeAll(buildBootstrap, SLOW)
afterAll(() => profile.remove())

const lock = (): { pid: number } =>
  JSON.parse(readFileSync(join(profile.folder, 'host.lock'), 'utf8')) as { pid: number }

describe.skipIf(process.platform !== 'linux')('processes of the host', () => {
  it(
    'kill -9 of the host takes Chromium with it, and the next start recovers the lock',
    { timeout: SLOW },
    async () => {
      const first = new RawApp(profile)
      await first.started()
      expect(await first.ask('process.pid')).toBe(first.pid)
      expect(lock().pid).toBe(first.pid)
      expect(commandLines(profile).length).toBeGreaterThan(1)
      process.kill(first.pid, 'SIGKILL')
      await first.ended
      await expect.poll(() => commandLines(profile), patient).toEqual([])

      const second = new RawApp(profile)
      await second.started()
      expect(lock().pid).toBe(second.pid)
      expect(await second.quit()).toBe(0)
      await expect.poll(() => commandLines(profile), patient).toEqual([])
    },
  )

  it('a second instance is refused, and wakes the first', { timeout: SLOW }, async () => {
    const first = new RawApp(profile)
    await first.started()
    const second = new RawApp(profile)
    await second.line(/^second$/)
    expect(await second.ended).toBe(3)
    await expect.poll(() => first.ask('events'), patient).toContain('second-instance')
    expect(lock().pid).toBe(first.pid)
    await first.quit()
  })

  it('SIGTERM asks the app first, so that it can finish', { timeout: SLOW }, async () => {
    const app = new RawApp(profile)
    await app.started()
    await app.ask("app.once('before-quit', () => process.stdout.write('asked\\n')) && 1")
    process.kill(app.pid, 'SIGTERM')
    await app.line(/^asked$/)
    expect(await app.ended).toBe(0)
    await expect.poll(() => commandLines(profile), patient).toEqual([])
  })

  it('no secret stands in a command line', { timeout: SLOW }, async () => {
    const app = new RawApp(profile)
    await app.started()
    await app.ask('windows.one.loaded')
    const all = commandLines(profile).join('\n')
    expect(all).toContain('--remote-debugging-pipe')
    expect(all).not.toContain('--remote-debugging-port')
    expect(all).not.toMatch(/token|localhost\/\?/)
    await app.quit()
  })
})
