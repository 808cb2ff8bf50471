/** `app`: start, paths, single instance, and leaving in Electron's order. */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostState } from '../core/host-state.ts'
import { sayAtStart } from '../core/start-trouble.ts'
import { InstanceLock } from '../core/instance-lock.ts'
import { MissingInHost, preventable, RefusingEmitter } from '../refusing.ts'
import { HostCommandLine } from './command-line.ts'

const events = [
  'will-finish-launching',
  'ready',
  'activate',
  'second-instance',
  'web-contents-created',
  'browser-window-created',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
]

const pathNames = ['userData', 'sessionData', 'temp', 'documents', 'downloads', 'logs'] as const
type PathName = (typeof pathNames)[number]

/** What ends the process, handed in so that tests survive it. */
export type Leave = (code: number) => void

export class HostApp extends RefusingEmitter {
  /** The host is for development and for machines without Electron; packages hold real Electron. */
  readonly isPackaged = false
  readonly commandLine: HostCommandLine
  name: string
  private readonly hostState: HostState
  private readonly leave: Leave
  private readonly paths = new Map<PathName, string>()
  private readonly ready = Promise.withResolvers<void>()
  private lock: InstanceLock | null = null

  constructor(hostState: HostState, argv: readonly string[], leave: Leave) {
    super('electron.app', events)
    this.hostState = hostState
    this.leave = leave
    this.name = hostState.config.name
    this.commandLine = new HostCommandLine(argv)
    // As Chromium gets it: the app can say so.
    if (!hostState.config.sandbox) this.commandLine.appendSwitch('no-sandbox')
    this.paths.set('userData', hostState.config.userData)
  }

  /** The host has started. Not part of Electron. */
  becomeReadyInHost(): void {
    this.hostState.lifecycle.phase = 'ready'
    this.emit('will-finish-launching')
    this.emit('ready', {}, {})
    this.ready.resolve()
  }

  whenReady(): Promise<void> {
    return this.ready.promise
  }

  isReady(): boolean {
    return this.hostState.lifecycle.isReady
  }

  getName(): string {
    return this.name
  }

  setName(name: string): void {
    this.name = name
  }

  getVersion(): string {
    return this.hostState.config.version
  }

  /** Everything but the system's temporary folder lies below the profile, apart from the data of real Electron. */
  getPath(name: PathName): string {
    if (!pathNames.includes(name)) throw new MissingInHost(`electron.app.getPath('${name}')`)
    if (name === 'temp') return this.paths.get(name) ?? tmpdir()
    const userData = this.paths.get('userData') ?? ''
    const path = this.paths.get(name) ?? (name === 'sessionData' ? userData : join(userData, name))
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return path
  }

  /** @throws Error for the profile once Chromium uses it. */
  setPath(name: PathName, path: string): void {
    if (!pathNames.includes(name)) throw new MissingInHost(`electron.app.setPath('${name}')`)
    if (name === 'userData' || name === 'sessionData') {
      this.hostState.lifecycle.requireNotReady(
        `app.setPath('${name}') must be called before the app is ready`,
      )
    }
    this.paths.set(name, path)
  }

  enableSandbox(): void {
    this.hostState.lifecycle.requireNotReady('app.enableSandbox() can only be called before app is ready')
  }

  /** Means something to Windows' task bar only. */
  setAppUserModelId(_id: string): void {}

  /** @returns false when another process has the profile; that one hears `second-instance`. */
  requestSingleInstanceLock(): boolean {
    this.lock ??= new InstanceLock(this.getPath('userData'), ({ argv, workingDirectory }) =>
      this.emit('second-instance', preventable({}), argv, workingDirectory, undefined),
    )
    const profile = this.getPath('userData')
    const free = this.lock.acquire({ argv: process.argv, workingDirectory: process.cwd() })
    if (!free) {
      const pid = this.lock.ownerPid ?? '?'
      this.hostState.terminal.tell(sayAtStart(profile, 'whereItRuns', { pid, profile }))
    }
    return free
  }

  hasSingleInstanceLock(): boolean {
    return this.lock?.isHeld ?? false
  }

  releaseSingleInstanceLock(): void {
    this.lock?.release()
  }

  /** before-quit, then each window's close, then will-quit and quit. Each of the first three may forbid it. */
  quit(): void {
    const { lifecycle, openWindows } = this.hostState
    if (lifecycle.phase === 'quitting' || lifecycle.phase === 'gone') return
    const before = lifecycle.phase
    const asked = preventable({})
    this.emit('before-quit', asked)
    if (asked.defaultPrevented) return
    lifecycle.phase = 'quitting'
    for (const openWindow of [...openWindows.values()]) {
      if (!openWindow.askToClose()) {
        lifecycle.phase = before
        return
      }
      openWindow.destroy()
    }
    const last = preventable({})
    this.emit('will-quit', last)
    if (last.defaultPrevented) {
      lifecycle.phase = before
      return
    }
    void this.end(0)
  }

  /** At once, without asking anyone. */
  exit(code = 0): void {
    if (this.hostState.lifecycle.phase === 'gone') return
    void this.end(code)
  }

  /** The last window has gone. Not part of Electron. */
  emptyInHost(): void {
    if (this.hostState.lifecycle.phase !== 'ready') return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }

  /** Chromium ends by itself first, so that what it still writes is written. */
  private async end(code: number): Promise<void> {
    this.hostState.lifecycle.phase = 'gone'
    this.emit('quit', {}, code)
    await this.hostState.display?.close()
    this.releaseSingleInstanceLock()
    this.leave(code)
  }
}
