/** A host without server and Chromium: what the stand-in's objects do by themselves. */
import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WebSocket } from 'ws'
import type { HostConfig } from '#electron/browser-host/config.ts'
import { createHost, type Host } from '#electron/browser-host/host.ts'
import type { Spooler } from '#electron/browser-host/core/spooler.ts'
import type {
  Screen,
  Surface,
  SurfaceEvents,
  SurfaceRequest,
} from '#electron/browser-host/screens/surface.ts'
import { decode, encode } from '#electron/browser-host/wire/codec.ts'
import type { MainFrame, PageFrame } from '#electron/browser-host/wire/frames.ts'

/** What was asked of the screen, and the page's end of the socket. */
export class FakeScreen implements Screen {
  readonly opened: { request: SurfaceRequest; events: SurfaceEvents; closed: boolean }[] = []
  readonly printed: Readonly<Record<string, unknown>>[] = []
  readonly spooled: Parameters<Spooler['take']>[0][] = []
  /** False: CUPS refuses. */
  takes = true

  async open(request: SurfaceRequest, events: SurfaceEvents): Promise<Surface> {
    const entry = { request, events, closed: false }
    this.opened.push(entry)
    return {
      targetId: `target-${this.opened.length}`,
      navigate: async () => 'document',
      reload: async () => undefined,
      focus: () => undefined,
      minimize: () => undefined,
      maximize: () => undefined,
      setBounds: () => undefined,
      print: async (params) => {
        this.printed.push(params)
        return Buffer.from('%PDF')
      },
      title: async () => 'M-12345678',
      close: () => {
        entry.closed = true
      },
    }
  }

  async close(): Promise<void> {}
}

/** A page's socket, as the server would hand it over. */
export class FakePage extends EventEmitter {
  readyState = 1
  readonly received: MainFrame[] = []

  /** Connects to the window that shows a host. */
  constructor(host: FakeHost, name: string) {
    super()
    const route = host.hostState.routes.find(`${name}.localhost`)
    if (!route) throw new Error(`no window shows ${name}`)
    route.room.connected(this as unknown as WebSocket)
  }

  send(text: string): void {
    this.received.push(decode(text) as MainFrame)
  }

  /** Code that main closed the socket with. */
  closed: number | null = null

  close(code: number): void {
    this.closed = code
    this.terminate()
  }

  terminate(): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.emit('close')
  }

  post(frame: PageFrame): void {
    this.say(encode(frame))
  }

  /** Any text at all, as a hostile page may send it. */
  say(text: string): void {
    this.emit('message', Buffer.from(text))
  }
}

export interface FakeHost extends Host {
  readonly screen: FakeScreen
  /** Exit codes that the app left with. */
  readonly left: number[]
  /** Lines for the terminal. */
  readonly said: string[]
  /** Makes the app ready. */
  begin(): Promise<void>
}

export function fakeHost(show: HostConfig['show'] = 'headless'): FakeHost {
  const said: string[] = []
  const left: number[] = []
  const screen = new FakeScreen()
  const host = createHost({
    config: {
      name: 'HostApp',
      version: '1.2.3',
      // Made only when something is stored there.
      userData: join(tmpdir(), `fake-host-${randomUUID()}`),
      show,
      chromiumSwitches: [],
      sandbox: true,
      port: 0,
      verbose: false,
      chromium: null,
    },
    terminal: {
      note: (text) => said.push(text),
      tell: (text) => said.push(text),
      trouble: (page, trouble) => said.push(`${page} ${trouble.name}`),
      refused: (page, what) => said.push(`${page} sent ${what}`),
    },
    argv: ['node', 'main.js'],
    leave: (code) => left.push(code),
    spooler: {
      names: async () => ['Receipt'],
      take: async (job) => {
        screen.spooled.push(job)
        return screen.takes
      },
    },
  })
  const begin = (): Promise<void> =>
    host.start(async () => ({
      port: 4711,
      screenFor: () => ({ screen, foreign: false, authority: (name) => `${name}.localhost` }),
      close: async () => undefined,
    }))
  return { ...host, screen, left, said, begin }
}

/** Ready, with the scheme that pages need. */
export async function readyHost(): Promise<FakeHost> {
  const host = fakeHost()
  host.protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
  await host.begin()
  return host
}

/** A file below the system's temporary folder. @returns its absolute path. */
export function temporaryFile(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'host-file-')), name)
  writeFileSync(path, content)
  return path
}
