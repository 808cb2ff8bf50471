/** As strict as Electron: windows, preloads, what is lost while loading, and leaving. */
import { describe, expect, it } from 'vitest'
import { fakeHost, FakePage, readyHost, temporaryFile, type FakeHost } from './fake-host.ts'

function open(host: FakeHost, name = 'desk'): InstanceType<FakeHost['BrowserWindow']> {
  const window = new host.BrowserWindow({ show: false })
  window.loadURL(`app://${name}/`).catch(() => undefined)
  return window
}

/** A window whose page has loaded. */
async function loaded(
  host: FakeHost,
  name = 'desk',
): Promise<{ window: ReturnType<typeof open>; page: FakePage }> {
  const window = open(host, name)
  await expect.poll(() => host.screen.opened.length).toBeGreaterThan(0)
  const page = new FakePage(host, name)
  page.post({ t: 'loaded' })
  return { window, page }
}

describe('preloads', () => {
  const create = async (preload: string): Promise<unknown> => {
    const host = await readyHost()
    return new host.BrowserWindow({ webPreferences: { preload } })
  }

  it('the preload is at an absolute path', async () => {
    await expect(create('preload/desk.cjs')).rejects.toThrow('must have an absolute path')
  })

  it('the preload exists', async () => {
    await expect(create('/nowhere/desk.cjs')).rejects.toThrow('Unable to load preload script')
  })

  it('the preload is CommonJS: a sandboxed one cannot be an ES module', async () => {
    await expect(create(temporaryFile('desk.mjs', ''))).rejects.toThrow('cannot be an ES module')
    await expect(create(temporaryFile('desk.cjs', "import { x } from './x.js'"))).rejects.toThrow(
      'one CommonJS file',
    )
    await expect(create(temporaryFile('desk.cjs', "require('electron')"))).resolves.toBeDefined()
  })
})

describe('what the host is not', () => {
  it.each([
    ['sandbox', { sandbox: false }],
    ['contextIsolation', { contextIsolation: false }],
    ['nodeIntegration', { nodeIntegration: true }],
    ['webSecurity', { webSecurity: false }],
    ['webviewTag', { webviewTag: true }],
    ['an unknown preference', { offscreen: true }],
  ])('%s is refused by name', async (_what, webPreferences) => {
    const host = await readyHost()
    const [name] = Object.keys(webPreferences)
    expect(() => new host.BrowserWindow({ webPreferences })).toThrow(
      `the browser host has no web preference ${name}`,
    )
  })

  it('a window option that it would ignore is refused by name', async () => {
    const host = await readyHost()
    expect(() => new host.BrowserWindow({ kiosk: true })).toThrow(
      'the browser host has no window option kiosk',
    )
  })

  it('a window that was created hidden cannot be shown', async () => {
    const host = await readyHost()
    const { window } = await loaded(host)
    expect(() => window.show()).toThrow('BrowserWindow.show for a window that was created hidden')
  })

  it('what it lacks is refused by name', async () => {
    const host = await readyHost()
    const { window } = await loaded(host)
    expect(() => Reflect.get(window.webContents, 'paste') as unknown).toThrow(
      'the browser host has no electron.WebContents.paste',
    )
  })
})

describe('loading', () => {
  it('webContents.send to a window that is still loading is lost', async () => {
    const host = await readyHost()
    const window = open(host)
    window.webContents.send('news', 'before the page')
    await expect.poll(() => host.screen.opened.length).toBe(1)
    const page = new FakePage(host, 'desk')
    window.webContents.send('news', 'after its ready message')
    expect(page.received).toEqual([{ t: 'message', channel: 'news', args: ['after its ready message'] }])
  })

  it('webContents.send while a reload is under way is lost', async () => {
    const host = await readyHost()
    const { window, page } = await loaded(host)
    window.webContents.reload()
    window.webContents.send('news', 'for nobody')
    const next = new FakePage(host, 'desk')
    window.webContents.send('news', 'for the new page')
    expect(page.received).toEqual([])
    expect(next.received).toHaveLength(1)
  })

  it('a value that cannot be cloned is refused before it is sent', async () => {
    const host = await readyHost()
    const { window } = await loaded(host)
    expect(() => window.webContents.send('news', () => 1)).toThrow('An object could not be cloned.')
    expect(() => window.webContents.send('news', { inner: new Proxy({}, {}) })).toThrow('could not be cloned')
  })

  it('loadURL resolves with did-finish-load, and ready-to-show comes once', async () => {
    const host = await readyHost()
    const window = new host.BrowserWindow()
    const heard: string[] = []
    window.on('ready-to-show', () => heard.push('ready-to-show'))
    window.webContents.on('did-finish-load', () => heard.push('did-finish-load'))
    const loading = window.loadURL('app://desk/')
    expect(window.webContents.isLoading()).toBe(true)
    await expect.poll(() => host.screen.opened.length).toBe(1)
    new FakePage(host, 'desk').post({ t: 'loaded' })
    await loading
    window.webContents.reload()
    new FakePage(host, 'desk').post({ t: 'loaded' })
    expect(heard).toEqual(['did-finish-load', 'ready-to-show', 'did-finish-load'])
    expect(window.webContents.isLoading()).toBe(false)
  })

  it('a document that fails rejects loadURL and is heard as did-fail-load', async () => {
    const host = await readyHost()
    const window = new host.BrowserWindow()
    const failures: unknown[] = []
    window.webContents.on('did-fail-load', (_event: object, code: number) => failures.push(code))
    const loading = window.loadURL('app://desk/')
    await expect.poll(() => host.screen.opened.length).toBe(1)
    host.hostState.routes.find('desk.localhost')?.room.failed('ERR_UNEXPECTED (-9)')
    await expect(loading).rejects.toThrow("ERR_UNEXPECTED (-9) loading 'app://desk/'")
    expect(failures).toEqual([-9])
  })

  it('will-navigate is asked, and a forbidden address is not loaded', async () => {
    const host = await readyHost()
    const { window, page } = await loaded(host)
    const asked: string[] = []
    window.webContents.on('will-navigate', (event: { url: string; preventDefault(): void }) => {
      asked.push(event.url)
      event.preventDefault()
    })
    page.post({ t: 'navigate', url: 'https://example.com/' })
    page.post({ t: 'navigate', url: 'http://desk.localhost/other' })
    expect(asked).toEqual(['https://example.com/', 'app://desk/other'])
    expect(window.webContents.getURL()).toBe('app://desk/')
    expect(window.webContents.isLoading()).toBe(false)
  })
})

describe('hidden windows count', () => {
  it('window-all-closed waits for the last hidden window', async () => {
    const host = await readyHost()
    const heard: string[] = []
    host.app.on('window-all-closed', () => heard.push('all closed'))
    const { window: desk } = await loaded(host, 'desk')
    const { window: vault } = await loaded(host, 'vault')
    desk.close()
    expect(heard).toEqual([])
    vault.close()
    expect(heard).toEqual(['all closed'])
  })

  it('without a listener the app quits', async () => {
    const host = await readyHost()
    const { window } = await loaded(host)
    window.close()
    await expect.poll(() => host.left).toEqual([0])
  })

  it('backgroundThrottling is recorded', async () => {
    const host = await readyHost()
    const window = new host.BrowserWindow({ webPreferences: { backgroundThrottling: false } })
    expect(window.webContents.backgroundThrottling).toBe(false)
  })
})

describe('leaving', () => {
  async function order(forbid: string | null): Promise<string[]> {
    const host = await readyHost()
    const heard: string[] = []
    const { window } = await loaded(host)
    const listen = (name: string) => (event: { preventDefault(): void }) => {
      heard.push(name)
      if (name === forbid) event.preventDefault()
    }
    host.app.on('before-quit', listen('before-quit'))
    window.on('close', listen('close'))
    window.on('closed', () => heard.push('closed'))
    host.app.on('window-all-closed', () => heard.push('window-all-closed'))
    host.app.on('will-quit', listen('will-quit'))
    host.app.on('quit', (_event: object, code: number) => heard.push(`quit ${code}`))
    host.app.quit()
    await Promise.resolve()
    return heard
  }

  it('quit asks in Electron’s order, without window-all-closed', async () => {
    expect(await order(null)).toEqual(['before-quit', 'close', 'closed', 'will-quit', 'quit 0'])
  })

  it.each([
    ['before-quit', ['before-quit']],
    ['close', ['before-quit', 'close']],
    ['will-quit', ['before-quit', 'close', 'closed', 'will-quit']],
  ])('%s may forbid it', async (forbid, heard) => {
    expect(await order(forbid)).toEqual(heard)
  })

  it('exit asks nobody', async () => {
    const host = fakeHost()
    const heard: string[] = []
    host.app.on('before-quit', () => heard.push('before-quit'))
    host.app.on('quit', () => heard.push('quit'))
    host.app.exit(3)
    await expect.poll(() => host.left).toEqual([3])
    expect(heard).toEqual(['quit'])
  })

  it('a destroyed window refuses to be used', async () => {
    const host = await readyHost()
    const { window } = await loaded(host)
    window.destroy()
    expect(window.isDestroyed()).toBe(true)
    expect(() => window.webContents.send('news')).toThrow('Object has been destroyed')
    await expect(window.loadURL('app://desk/')).rejects.toThrow('Object has been destroyed')
  })
})

describe('page that dies', () => {
  it('render-process-gone is heard, and the window stays', async () => {
    const host = await readyHost()
    const { window } = await loaded(host)
    const reasons: string[] = []
    window.webContents.on('render-process-gone', (_event: object, details: { reason: string }) =>
      reasons.push(details.reason),
    )
    host.screen.opened[0]?.events.crashed()
    expect(reasons).toEqual(['crashed'])
    expect(window.isDestroyed()).toBe(false)
  })
})
