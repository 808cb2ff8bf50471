/** Windows that people see: at a printed address, and as app windows on a display. */
import { spawnSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '#electron/browser-host/chromium/find.ts'
import { buildBootstrap, commandLines, newProfile, patient, RawApp, SLOW } from './harness.ts'
import { openSocket, request } from './visitor.ts'
import { withDisplay } from './display.ts'

const profile = newProfile()
beforeAll(buildBootstrap, SLOW)
afterAll(() => profile.remove())

describe('without a display', () => {
  it('a printed address opens once, and its window takes one socket', { timeout: SLOW }, async () => {
    const app = new RawApp(profile, { HOST_SHOW: 'address' })
    const line = await app.line(/enter\?token=/)
    const address = new URL(/http:\/\/\S+/.exec(line)?.[0] ?? '')
    const host = address.host
    const port = Number(address.port)
    const visit = (target: string, headers: Record<string, string> = {}) =>
      request(port, target, { host, ...headers })
    await app.started()

    // A cookie is sent to every port of its host name, so nobody else on this machine may know the name.
    expect(address.hostname).toMatch(/^one-[0-9a-f]{32}\.localhost$/)
    expect(
      (await visit(`${address.pathname}${address.search}`, { host: `one.localhost:${port}` })).status,
    ).toBe(403)
    expect((await visit('/')).status).toBe(403)
    const entered = await visit(`${address.pathname}${address.search}`)
    expect(entered.status).toBe(303)
    expect(entered.headers.location).toBe('/')
    const cookie = String(entered.headers['set-cookie']?.[0])
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
    expect((await visit(`${address.pathname}${address.search}`)).status).toBe(403)

    const headers = { cookie: cookie.split(';')[0] ?? '' }
    const page = await visit('/', headers)
    expect(page.status).toBe(200)
    expect(page.body).toContain('<script src="/__host/page.js"></script>')
    const origin = `http://${host}`
    const first = await openSocket(port, { host, origin, ...headers })
    expect(first.status).toBe(101)
    expect((await openSocket(port, { host, origin, ...headers })).status).toBe(409)
    const guessed = `one.localhost:${port}`
    expect((await openSocket(port, { host: guessed, origin: `http://${guessed}`, ...headers })).status).toBe(
      403,
    )
    expect((await openSocket(port, { host, origin: `http://${guessed}`, ...headers })).status).toBe(403)
    first.end()
    await app.quit()
  })

  it(
    'somebody’s own browser shows the window, may reload it, and closes it with the tab',
    { timeout: SLOW },
    async () => {
      const app = new RawApp(profile, { HOST_SHOW: 'address' })
      const address = /http:\/\/\S+/.exec(await app.line(/enter\?token=/))?.[0] ?? ''
      const browser = await chromium.launch({ executablePath: findChromium(process.env.CHROMIUM ?? null) })
      const page = await browser.newPage()
      await page.goto(address)
      expect(page.url()).toMatch(/^http:\/\/one-[0-9a-f]{32}\.localhost:\d+\/$/)
      const sender = (): Promise<unknown> => page.evaluate(() => globalThis.host.invoke('sender'))
      expect(await sender()).toEqual({ url: 'app://one/', origin: 'app://one' })
      await page.reload()
      expect(await sender()).toEqual({ url: 'app://one/', origin: 'app://one' })
      await app.started()
      await app.ask('windows.one.webContents.reload()')
      await page.waitForEvent('load')
      expect(await sender()).toEqual({ url: 'app://one/', origin: 'app://one' })
      expect(await app.ask('windows.one.isDestroyed()')).toBe(false)
      await page.close()
      await expect.poll(() => app.ask('windows.one.isDestroyed()'), patient).toBe(true)
      await browser.close()
      await app.quit()
    },
  )
})

const hasXvfb = spawnSync('which', ['Xvfb']).status === 0

describe.skipIf(!hasXvfb)('on a display', () => {
  it(
    'a visible window is an app window, opened without a secret in its command line',
    { timeout: SLOW },
    async () => {
      await withDisplay(async (display) => {
        const app = new RawApp(profile, { HOST_SHOW: 'app', DISPLAY: display })
        await app.started()
        await app.ask('windows.one.loaded')
        expect(await app.ask('windows.one.webContents.getURL()')).toBe('app://one/')
        expect(await app.ask("events.includes('ready')")).toBe(true)
        const lines = commandLines(profile)
        expect(lines.filter((line) => line.includes('chromium-windows')).length).toBeGreaterThan(0)
        expect(lines.join('\n')).not.toContain('token')
        expect(await app.quit()).toBe(0)
      })
    },
  )
})
