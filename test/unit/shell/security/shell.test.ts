/** Permissions, navigation, senders and preferences: deny by default, in tables that can be read. */
import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ app: {}, session: {}, BrowserWindow: class {} }))
const { mayUse } = await import('#electron/shell/security/permissions.ts')
const { isHome } = await import('#electron/shell/security/navigation.ts')
const { trusts } = await import('#electron/shell/security/navigation.ts')
const { preferencesOf } = await import('#electron/shell/windows/windows.ts')
const { windowKinds } = await import('#electron/shell/windows/kinds.ts')

describe('permissions', () => {
  it('grants lasting storage to the vault alone', () => {
    expect(windowKinds.filter((kind) => mayUse(kind, 'persistent-storage'))).toEqual(['vault'])
  })

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'usb', 'fullscreen', 'openExternal'])(
    'denies %s everywhere',
    (permission) => {
      expect(windowKinds.some((kind) => mayUse(kind, permission))).toBe(false)
    },
  )
})

describe('navigation', () => {
  it('stays on its own page', () => {
    expect(isHome('app://desk/#/a', 'app://desk/#/b')).toBe(true)
  })
  it.each([
    'https://example.com/',
    'app://vault/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'not an address',
  ])('refuses %s', (target) => {
    expect(isHome('app://desk/', target)).toBe(false)
  })
})

describe('trusted senders', () => {
  const contents = {}
  const window = { isDestroyed: () => false, webContents: contents }
  const frame = (url: string, parent: object | null = null) => ({ url, parent })
  const check = (sender: object, senderFrame: object | null) =>
    trusts('desk', () => window as never)({ sender, senderFrame } as never)

  it('knows its own window on its own page', () => {
    expect(check(contents, frame('app://desk/#/sessions'))).toBe(true)
  })
  it('refuses another window, another origin, a frame inside and a frame that is gone', () => {
    expect(check({}, frame('app://desk/'))).toBe(false)
    expect(check(contents, frame('app://desk.example/'))).toBe(false)
    expect(check(contents, frame('app://desk/', {}))).toBe(false)
    expect(check(contents, null)).toBe(false)
  })
  it('refuses everyone while there is no such window', () => {
    expect(trusts('desk', () => null)({ sender: contents, senderFrame: frame('app://desk/') } as never)).toBe(
      false,
    )
  })
})

describe('preferences', () => {
  it.each(windowKinds)('%s is sandboxed, isolated and has no Node', (kind) => {
    expect(preferencesOf(kind, '/preloads', false)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    })
  })
  it('gives every kind a partition and a preload of its own', () => {
    const all = windowKinds.map((kind) => preferencesOf(kind, '/preloads', true))
    expect(new Set(all.map((p) => p.partition)).size).toBe(windowKinds.length)
    expect(new Set(all.map((p) => p.preload)).size).toBe(windowKinds.length)
  })
  it('lets hidden windows work unthrottled', () => {
    expect(preferencesOf('vault', '/preloads', true).backgroundThrottling).toBe(false)
  })
})
