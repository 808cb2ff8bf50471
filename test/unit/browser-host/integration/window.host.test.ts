/** What a page can do and cannot do, in real Chromium through Playwright's own launcher. */
import type { ElectronApplication, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBootstrap, launch, newProfile, pageAt, patient, SLOW } from './harness.ts'

interface Bridge {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  readonly refused: Readonly<Record<string, string>>
}

interface Scope {
  open(
    host: string,
    partition: string,
    options?: object,
  ): { readonly loaded: Promise<void>; readonly id: number }
  readonly events: string[]
  readonly seen: string[]
}

declare global {
  var host: Bridge
  var heard: string[]
  var scope: Scope
  var store: (value?: string) => Promise<string | undefined>
}

const profile = newProfile()
let app: ElectronApplication
let page: Page

beforeAll(async () => {
  buildBootstrap()
  const launched = await launch(profile)
  app = launched.app
  page = launched.page
}, SLOW)

afterAll(async () => {
  await app.close()
  profile.remove()
}, SLOW)

const events = (): Promise<string[]> => app.evaluate(() => globalThis.scope.events)

describe('IPC', () => {
  it('values cross both ways as structured clones', async () => {
    const back = await page.evaluate(async () => {
      const sent = {
        at: new Date(5),
        map: new Map([[1, new Set(['あ'])]]),
        bytes: new Uint8Array([1, 255]),
        none: undefined,
        big: 10n,
      }
      const got = (await globalThis.host.invoke('echo', sent)) as typeof sent
      return [got.at.getTime(), got.map.get(1)?.has('あ'), [...got.bytes], 'none' in got, got.big === 10n]
    })
    expect(back).toEqual([5, true, [1, 255], true, true])
  })

  it('functions and proxies do not cross', async () => {
    const refused = await page.evaluate(() => {
      const why = (value: unknown): string => {
        try {
          // Like Electron's bridge, ours throws at once.
          void globalThis.host.invoke('echo', value)
          return 'crossed'
        } catch (error) {
          return (error as Error).message
        }
      }
      return [why(new Proxy({ a: 1 }, {})), why({ inner: new Proxy([], {}) })]
    })
    expect(refused).toEqual(['An object could not be cloned.', 'An object could not be cloned.'])
    const fromMain = await page.evaluate(() =>
      globalThis.host.invoke('function').catch((error: Error) => error.message),
    )
    expect(fromMain).toBe("Error invoking remote method 'function': Error: An object could not be cloned.")
  })

  it('a handler’s error arrives as a message without its class or extra fields', async () => {
    const error = await page.evaluate(() =>
      globalThis.host.invoke('throw').catch((thrown: Error & { extra?: number }) => ({
        message: thrown.message,
        isRange: thrown instanceof RangeError,
        extra: thrown.extra ?? null,
      })),
    )
    expect(error).toEqual({
      message: "Error invoking remote method 'throw': RangeError: deliberate",
      isRange: false,
      extra: null,
    })
  })

  it('the sender is known by the app’s own address', async () => {
    const sender = await page.evaluate(() => globalThis.host.invoke('sender'))
    expect(sender).toEqual({ url: 'app://one/', origin: 'app://one' })
  })

  it('a preload is refused node modules, sync calls and taken names', async () => {
    expect(await page.evaluate(() => globalThis.host.refused)).toEqual({
      taken: 'Cannot bind an API on top of an existing property on the window object',
      file: 'module not found: node:fs',
      sendSync: 'the browser host has no electron.ipcRenderer.sendSync',
    })
  })
})

describe('loading', () => {
  it('webContents.send to a loading window is lost; after the ready message it arrives', async () => {
    const heard = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const window = BrowserWindow.getAllWindows()[0]
      if (!window) throw new Error('no window')
      const ready = new Promise<void>((done) => ipcMain.once('ready', () => done()))
      const loaded = new Promise<void>((done) => window.webContents.once('did-finish-load', () => done()))
      window.webContents.reload()
      window.webContents.send('news', 'too early')
      await ready
      await loaded
      window.webContents.send('news', 'in time')
      return true
    })
    expect(heard).toBe(true)
    await page.waitForFunction(() => globalThis.heard.length > 0)
    expect(await page.evaluate(() => globalThis.heard)).toEqual(['in time'])
  })

  it('a window with its own partition gets nothing from another session’s handler', async () => {
    const failure = await app.evaluate(() =>
      globalThis.scope.open('three', 'persist:three').loaded.then(
        () => 'loaded',
        (error: Error) => error.message,
      ),
    )
    expect(failure).toBe("ERR_UNKNOWN_URL_SCHEME (-302) loading 'app://three/'")
  })

  it('an origin belongs to one partition', async () => {
    const failure = await app.evaluate(() =>
      globalThis.scope.open('one', 'persist:two').loaded.then(
        () => 'loaded',
        (error: Error) => error.message,
      ),
    )
    expect(failure).toBe(
      "the browser host keeps partitions apart by origin, and one belongs to 'persist:one'",
    )
  })

  it('encoded traversal never reaches the app’s handler', async () => {
    const statuses = await page
      .context()
      .request.get('http://one.localhost/')
      .then(
        () => 'reached',
        () => 'unreachable from outside',
      )
    expect(statuses).toBe('unreachable from outside')
    const seen = await app.evaluate(() => globalThis.scope.seen)
    expect(seen).toContain('/page.js')
    expect(seen.filter((path) => /%2e|%2f|\.\./i.test(path))).toEqual([])
  })
})

describe('staying at home', () => {
  it('the page goes nowhere unless will-navigate allows it', async () => {
    await page.evaluate(() => {
      location.href = 'https://example.com/away'
    })
    await expect.poll(events, patient).toContain('will-navigate https://example.com/away')
    await page.evaluate(() => {
      location.href = '/other'
    })
    await expect.poll(events, patient).toContain('will-navigate app://one/other')
    expect(page.url()).toBe('http://one.localhost/')
  })

  it('window.open and target=_blank open nothing, and the app hears of both', async () => {
    await page.evaluate(() => {
      window.open('https://example.com/window')
      const link = document.createElement('a')
      link.href = 'https://example.com/blank'
      link.target = '_blank'
      document.body.append(link)
      link.click()
    })
    await expect
      .poll(events, patient)
      .toEqual(expect.arrayContaining(['open https://example.com/window', 'open https://example.com/blank']))
    expect(app.windows().filter((window) => window.url().includes('example.com'))).toEqual([])
  })

  it('a route within the page is followed by getURL', async () => {
    await page.evaluate(() => {
      location.hash = '#/lines'
    })
    const url = (): Promise<string | undefined> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())
    await expect.poll(url, patient).toBe('app://one/#/lines')
  })

  it('the page’s policy allows the host’s socket and no other connection', async () => {
    const answer = await page.evaluate(() =>
      fetch('/page.js').then(
        () => 'fetched',
        (error: Error) => error.name,
      ),
    )
    expect(answer).toBe('TypeError')
  })
})

describe('windows', () => {
  it('printToPDF makes one page of the size in inches', async () => {
    const pdf = await app.evaluate(async ({ BrowserWindow }) => {
      const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
        pageSize: { width: 80 / 25.4, height: 100 / 25.4 },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      })
      return bytes?.toString('latin1') ?? ''
    })
    expect(pdf.startsWith('%PDF')).toBe(true)
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
    // Points: 72 to the inch; Chromium rounds to whole pixels.
    expect(Number(width)).toBeCloseTo((80 / 25.4) * 72, -0.5)
    expect(Number(height)).toBeCloseTo((100 / 25.4) * 72, -0.5)
  })

  it('only the partition whose handlers allow it keeps its storage for good', async () => {
    await app.evaluate(() => globalThis.scope.open('two', 'persist:two').loaded)
    const second = await pageAt(app, 'two')
    expect(await page.evaluate(() => navigator.storage.persist())).toBe(true)
    expect(await second.evaluate(() => navigator.storage.persist())).toBe(false)
  })

  it('a page’s dead process is reported, and a reload brings the page back', async () => {
    const outcome = await app.evaluate(async ({ BrowserWindow }) => {
      const opened = globalThis.scope.open('memory', 'memory')
      await opened.loaded
      const contents = BrowserWindow.fromId(opened.id)?.webContents
      if (!contents) throw new Error('no window')
      globalThis.scope.events.push(`opened ${contents.id}`)
      return contents.id
    })
    const memory = await pageAt(app, 'memory')
    const gone = app.evaluate(
      ({ webContents }, id) =>
        new Promise<string>((done) => {
          const contents = webContents.fromId(id)
          contents?.once('render-process-gone', (_event, details) => {
            contents.once('did-finish-load', () => done(details.reason))
            contents.reload()
          })
        }),
      outcome,
    )
    const session = await memory.context().newCDPSession(memory)
    session.send('Page.crash').catch(() => undefined)
    expect(await gone).toBe('crashed')
  })

  it('errors and policy violations of a page are heard on standard error', async () => {
    let heard = ''
    app.process().stderr?.on('data', (data: Buffer) => {
      heard += data.toString()
    })
    await page.evaluate(() => {
      setTimeout(() => {
        throw new RangeError('planted')
      })
      void Promise.reject(new TypeError('left alone'))
      fetch('/page.js').catch(() => undefined)
    })
    await expect.poll(() => heard, patient).toMatch(/\[host\] error in app:\/\/one\/\S*: RangeError at/)
    await expect.poll(() => heard, patient).toMatch(/rejection in app:\/\/one\/\S*: TypeError at/)
    await expect.poll(() => heard, patient).toMatch(/policy in app:\/\/one\/\S*: connect-src at/)
  })

  it('Playwright’s browserWindow finds the window of a page', async () => {
    const window = await app.browserWindow(page)
    expect(await window.evaluate((found: { isVisible(): boolean }) => found.isVisible())).toBe(true)
  })

  it('the process that Playwright started is main itself', async () => {
    expect(await app.evaluate(() => process.pid)).toBe(app.process().pid)
  })
})
