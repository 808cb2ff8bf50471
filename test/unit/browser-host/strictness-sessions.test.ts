/** As strict as Electron: schemes, sessions, permissions, and what is too early. */
import { describe, expect, it } from 'vitest'
import { fakeHost, FakePage, readyHost } from './fake-host.ts'

const privileged = { scheme: 'app', privileges: { standard: true, secure: true } }
const page = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/html' } })

describe('before the app is ready', () => {
  it('windows, sessions, handlers and secrets are too early', async () => {
    const host = fakeHost()
    expect(() => new host.BrowserWindow()).toThrow('Cannot create BrowserWindow before app is ready')
    expect(() => host.session.defaultSession).toThrow('Session can only be received when app is ready')
    expect(() => host.session.fromPartition('persist:x')).toThrow(
      'Session can only be received when app is ready',
    )
    expect(() => host.protocol.handle('app', () => page(''))).toThrow('when app is ready')
    await expect(host.safeStorage.isAsyncEncryptionAvailable()).rejects.toThrow('before app is ready')
    await expect(host.safeStorage.encryptStringAsync('x')).rejects.toThrow('before app is ready')
    expect(host.safeStorage.getSelectedStorageBackend()).toBe('unknown')
  })

  it('whenReady resolves, and ready is heard, once the host has started', async () => {
    const host = fakeHost()
    const heard: string[] = []
    host.app.on('ready', () => heard.push('ready'))
    void host.app.whenReady().then(() => heard.push('whenReady'))
    expect(host.app.isReady()).toBe(false)
    await host.begin()
    await host.app.whenReady()
    expect(heard).toEqual(['ready', 'whenReady'])
    expect(host.app.isReady()).toBe(true)
  })
})

describe('schemes', () => {
  it('registerSchemesAsPrivileged is called once', () => {
    const host = fakeHost()
    host.protocol.registerSchemesAsPrivileged([privileged])
    expect(() => host.protocol.registerSchemesAsPrivileged([privileged])).toThrow('can only be called once')
  })

  it('registerSchemesAsPrivileged is called before ready', async () => {
    const host = fakeHost()
    await host.begin()
    expect(() => host.protocol.registerSchemesAsPrivileged([privileged])).toThrow('before app is ready')
  })

  it.each([
    ['not declared', []],
    ['not standard', [{ scheme: 'app', privileges: { secure: true } }]],
    ['not secure', [{ scheme: 'app', privileges: { standard: true } }]],
  ])(
    'a page of a scheme that is %s is not shown: it would have no IndexedDB and no fetch',
    async (_what, schemes) => {
      const host = fakeHost()
      if (schemes.length > 0) host.protocol.registerSchemesAsPrivileged(schemes)
      await host.begin()
      await expect(new host.BrowserWindow().loadURL('app://desk/')).rejects.toThrow(
        'registered as standard and secure',
      )
      expect(host.screen.opened).toEqual([])
    },
  )
})

describe('sessions', () => {
  it('a handler belongs to one session: another partition gets nothing from it', async () => {
    const host = await readyHost()
    host.protocol.handle('app', () => page('default'))
    host.session.fromPartition('persist:desk').protocol.handle('app', () => page('desk'))
    const route = async (name: string, partition?: string): Promise<Response> => {
      const window = new host.BrowserWindow({ webPreferences: partition === undefined ? {} : { partition } })
      window.loadURL(`app://${name}/`).catch(() => undefined)
      await expect.poll(() => host.screen.opened.length).toBeGreaterThan(0)
      return host.hostState.routes.find(`${name}.localhost`)?.room.answer('/') ?? page('')
    }
    expect(await (await route('plain')).text()).toBe('default')
    expect(await (await route('desk', 'persist:desk')).text()).toBe('desk')
    await expect(route('vault', 'persist:vault')).rejects.toThrow('ERR_UNKNOWN_URL_SCHEME')
  })

  it('a second handler for a scheme throws', async () => {
    const { session } = await readyHost()
    session.defaultSession.protocol.handle('app', () => page(''))
    expect(() => session.defaultSession.protocol.handle('app', () => page(''))).toThrow(
      'Failed to register protocol: app',
    )
  })

  it('the handler sees the app’s own address', async () => {
    const host = await readyHost()
    const seen: string[] = []
    host.session.defaultSession.protocol.handle('app', (request) => {
      seen.push(request.url)
      return page('')
    })
    new host.BrowserWindow().loadURL('app://desk/').catch(() => undefined)
    await host.hostState.routes.find('desk.localhost')?.room.answer('/assets/a.js?v=1')
    expect(seen).toEqual(['app://desk/assets/a.js?v=1'])
  })

  it('an origin belongs to one partition, since partitions share one profile here', async () => {
    const host = await readyHost()
    const open = (partition: string): Promise<void> =>
      new host.BrowserWindow({ webPreferences: { partition } }).loadURL('app://desk/')
    open('persist:a').catch(() => undefined)
    await expect(open('persist:b')).rejects.toThrow("desk belongs to 'persist:a'")
  })
})

describe('permissions', () => {
  async function granted(
    check: boolean | null,
    request: boolean | null,
  ): Promise<readonly string[] | undefined> {
    const host = await readyHost()
    const its = host.session.fromPartition('persist:vault')
    if (check !== null)
      its.setPermissionCheckHandler((_contents, permission) => check && permission === 'persistent-storage')
    if (request !== null) {
      its.setPermissionRequestHandler((_contents, permission, done) =>
        done(request && permission === 'persistent-storage'),
      )
    }
    new host.BrowserWindow({ webPreferences: { partition: 'persist:vault' } })
      .loadURL('app://vault/')
      .catch(() => undefined)
    await expect.poll(() => host.screen.opened.length).toBe(1)
    return host.screen.opened[0]?.request.permissions
  }

  it('what both handlers of the session allow is granted, and nothing else', async () => {
    expect(await granted(true, true)).toEqual(['persistent-storage'])
  })

  it.each([
    [false, true],
    [true, false],
    [null, true],
    [true, null],
    [null, null],
  ])('nothing is granted when the handlers say check %s, request %s', async (check, request) => {
    expect(await granted(check, request)).toEqual([])
  })
})

describe('IPC', () => {
  it('a second handler for a channel throws', () => {
    const { ipcMain } = fakeHost()
    ipcMain.handle('desk:open', () => 1)
    expect(() => ipcMain.handle('desk:open', () => 2)).toThrow(
      "Attempted to register a second handler for 'desk:open'",
    )
    ipcMain.removeHandler('desk:open')
    expect(() => ipcMain.handle('desk:open', () => 2)).not.toThrow()
  })

  it('handleOnce answers once, and a channel without a handler is an error', async () => {
    const host = await readyHost()
    host.ipcMain.handleOnce('once', () => 'first')
    new host.BrowserWindow().loadURL('app://desk/').catch(() => undefined)
    const desk = new FakePage(host, 'desk')
    desk.post({ t: 'invoke', id: 1, channel: 'once', args: [] })
    await expect.poll(() => desk.received).toEqual([{ t: 'result', id: 1, value: 'first' }])
    desk.post({ t: 'invoke', id: 2, channel: 'once', args: [] })
    await expect
      .poll(() => desk.received[1])
      .toEqual({ t: 'failed', id: 2, message: "Error: No handler registered for 'once'" })
  })

  it('a frame that is not one ends the socket', async () => {
    const host = await readyHost()
    new host.BrowserWindow().loadURL('app://desk/').catch(() => undefined)
    const desk = new FakePage(host, 'desk')
    desk.emit('message', Buffer.from('not a frame'))
    expect(desk.readyState).toBe(3)
  })
})
