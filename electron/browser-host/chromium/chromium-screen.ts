/** Pages in a Chromium of our own: hidden ones headless, visible ones as app windows. */
import type { Screen, Surface, SurfaceEvents, SurfaceRequest } from '../screens/surface.ts'
import { type Chromium, chromiumPermissions } from './launch.ts'
import type { Params } from './pipe.ts'
import { Tab } from './tab.ts'

interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
  readonly openerId?: string
}

/** How long an app window may take to appear. */
const APPEAR_MILLISECONDS = 20_000

export class ChromiumScreen implements Screen {
  private readonly chromium: Chromium
  private readonly style: 'headless' | 'appWindow'
  private readonly tabs = new Map<string, SurfaceEvents>()
  private readonly awaited = new Map<string, (targetId: string) => void>()
  private lastWindow = 0

  private constructor(chromium: Chromium, style: 'headless' | 'appWindow') {
    this.chromium = chromium
    this.style = style
    chromium.pipe.onEvent((method, params) => this.hear(method, params))
    void chromium.exited.then(() => {
      for (const events of [...this.tabs.values()]) events.gone()
    })
  }

  static async on(chromium: Chromium, style: 'headless' | 'appWindow'): Promise<ChromiumScreen> {
    const screen = new ChromiumScreen(chromium, style)
    await chromium.pipe.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] })
    return screen
  }

  /** The secret goes into the browser's cookies and the permissions into its settings before the page asks. */
  async open(request: SurfaceRequest, events: SurfaceEvents): Promise<Surface> {
    const { pipe } = this.chromium
    const { origin, cookie } = request
    await pipe.send('Storage.setCookies', {
      cookies: [{ ...cookie, url: `${origin}/`, httpOnly: true, sameSite: 'Strict' }],
    })
    await pipe.send('Browser.grantPermissions', {
      origin,
      permissions: chromiumPermissions(request.permissions),
    })
    const targetId = this.style === 'headless' ? await this.openTab(request) : await this.openWindow(request)
    this.tabs.set(targetId, events)
    const tab = await Tab.attach(pipe, targetId)
    if (this.style === 'appWindow') {
      // A window that joins a running browser gets that browser's idea of a size.
      tab.setBounds({ width: request.width, height: request.height })
      await tab.navigate(request.url)
    }
    return tab
  }

  close(): Promise<void> {
    this.tabs.clear()
    return this.chromium.close()
  }

  private async openTab({ url, width, height }: SurfaceRequest): Promise<string> {
    const opened = await this.chromium.pipe.send<TargetInfo>('Target.createTarget', {
      url,
      width,
      height,
      newWindow: true,
    })
    return opened.targetId
  }

  /** Only a command line opens app windows, so it carries an empty landing page; the pipe then sends it on. */
  private async openWindow({ landing, width, height }: SurfaceRequest): Promise<string> {
    const url = `${landing}#${++this.lastWindow}`
    return new Promise<string>((appeared, failed) => {
      const timer = setTimeout(() => failed(new Error('the app window did not open')), APPEAR_MILLISECONDS)
      this.awaited.set(url, (targetId) => {
        clearTimeout(timer)
        this.awaited.delete(url)
        appeared(targetId)
      })
      this.chromium.openAppWindow(url, width, height)
    })
  }

  private hear(method: string, params: Params): void {
    if (method === 'Target.targetCreated' || method === 'Target.targetInfoChanged') {
      this.appeared(params.targetInfo as TargetInfo)
    }
    const events = this.tabs.get(String(params.targetId))
    if (method === 'Target.targetCrashed') events?.crashed()
    if (method === 'Target.targetDestroyed') {
      this.tabs.delete(String(params.targetId))
      events?.gone()
    }
  }

  private appeared({ targetId, url, openerId }: TargetInfo): void {
    this.awaited.get(url)?.(targetId)
    // A page opened it past the bootstrap's guard. No window of this app may open another.
    if (openerId !== undefined && this.tabs.has(openerId)) {
      this.chromium.pipe.send('Target.closeTarget', { targetId }).catch(() => undefined)
    }
  }
}
