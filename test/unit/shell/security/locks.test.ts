/** The locks as they are set: on every page, on every session, before the first window. */
import { beforeEach, describe, expect, it, vi } from 'vitest'

type Listener = (...args: never[]) => void

const order: string[] = []
const listeners = new Map<string, Listener>()
const sessions = new Map<string, Record<string, Listener>>()
const sessionOf = (name: string): Record<string, Listener> => {
  const known = sessions.get(name) ?? {}
  sessions.set(name, known)
  const set =
    (what: string) =>
    (handler: Listener): void =>
      void (known[what] = handler)
  return {
    setPermissionRequestHandler: set('request'),
    setPermissionCheckHandler: set('check'),
    setDevicePermissionHandler: set('device'),
  }
}

vi.mock('electron', () => ({
  app: {
    on: (event: string, listener: Listener) => {
      order.push(`on ${event}`)
      listeners.set(event, listener)
    },
    enableSandbox: () => order.push('sandbox'),
    requestSingleInstanceLock: () => {
      order.push('lock')
      return false
    },
    exit: (code: number) => order.push(`exit ${code}`),
    whenReady: () => {
      order.push('ready')
      return Promise.resolve()
    },
  },
  session: {
    fromPartition: sessionOf,
    get defaultSession() {
      return sessionOf('')
    },
  },
  protocol: {
    registerSchemesAsPrivileged: (schemes: { scheme: string }[]) =>
      order.push(`scheme ${schemes.map(({ scheme }) => scheme).join()}`),
  },
  BrowserWindow: class {
    constructor() {
      order.push('window')
    }
  },
  ipcMain: {},
  safeStorage: {},
  shell: {},
}))
const { lockNavigation } = await import('#electron/shell/security/navigation.ts')
const { lockPermissions } = await import('#electron/shell/security/permissions.ts')
const { profiles, windowKinds } = await import('#electron/shell/windows/kinds.ts')

beforeEach(() => {
  order.length = 0
  listeners.clear()
  sessions.clear()
})

describe('start-up list', () => {
  it('sets scheme, sandbox and navigation lock before the app may be ready; a second instance opens nothing', async () => {
    vi.stubEnv('LC_ALL', 'ja_JP.UTF-8')
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await import('#electron/main.ts')
    const said = write.mock.calls.map(([text]) => String(text)).join('')
    write.mockRestore()
    vi.unstubAllEnvs()
    expect(order).toEqual(['scheme app', 'sandbox', 'on web-contents-created', 'lock', 'exit 0'])
    expect(said).toContain('すでに起動しています')
  })
})

describe('navigation lock', () => {
  const on = new Map<string, Listener>()
  let openHandler: (() => { action: string }) | null = null
  const contents = {
    getURL: () => 'app://desk/#/sessions',
    on: (event: string, listener: Listener) => void on.set(event, listener),
    setWindowOpenHandler: (handler: () => { action: string }) => void (openHandler = handler),
  }
  const prevented = (event: string, url: string): boolean => {
    const preventDefault = vi.fn()
    on.get(event)?.({ url, preventDefault } as never)
    return preventDefault.mock.calls.length > 0
  }
  beforeEach(() => {
    lockNavigation()
    listeners.get('web-contents-created')?.({} as never, contents as never)
  })

  it('every page that is created stays where it is', () => {
    expect(prevented('will-navigate', 'https://example.com/')).toBe(true)
    expect(prevented('will-navigate', 'app://vault/')).toBe(true)
    expect(prevented('will-navigate', 'app://desk/#/other')).toBe(false)
  })

  it('opens no window and takes no webview in', () => {
    expect(openHandler?.()).toEqual({ action: 'deny' })
    expect(prevented('will-attach-webview', 'app://desk/')).toBe(true)
  })
})

describe('permission lock', () => {
  beforeEach(() => lockPermissions())
  const answers = (partition: string, permission: string): boolean[] => {
    const { request, check } = sessions.get(partition) ?? {}
    const done = vi.fn()
    request?.({} as never, permission as never, done as never)
    return [
      done.mock.calls[0]?.[0] === true,
      (check as unknown as (c: null, p: string) => boolean)(null, permission),
    ]
  }

  it('every session answers requests and checks from the table, the default session too', () => {
    expect([...sessions.keys()].sort()).toEqual(['', ...windowKinds.map((k) => profiles[k].partition)].sort())
    for (const partition of sessions.keys()) {
      expect(answers(partition, 'media'), partition).toEqual([false, false])
      const its = partition === profiles.vault.partition
      expect(answers(partition, 'persistent-storage'), partition).toEqual([its, its])
    }
  })

  it('no window is offered a device', () => {
    for (const kind of windowKinds) {
      const device = sessions.get(profiles[kind].partition)?.device as unknown as (d: object) => boolean
      expect(device({}), kind).toBe(false)
    }
  })
})
