/** One page in our own Chromium, as a surface. */
import type { Bounds, Surface } from '../screens/surface.ts'
import type { Params, Pipe } from './pipe.ts'

interface Navigation {
  readonly errorText?: string
  readonly loaderId?: string
}

export class Tab implements Surface {
  readonly targetId: string
  private readonly pipe: Pipe
  private readonly sessionId: string

  private constructor(pipe: Pipe, targetId: string, sessionId: string) {
    this.pipe = pipe
    this.targetId = targetId
    this.sessionId = sessionId
  }

  static async attach(pipe: Pipe, targetId: string): Promise<Tab> {
    const attached = await pipe.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    return new Tab(pipe, targetId, attached.sessionId)
  }

  async navigate(url: string): Promise<'document' | 'same'> {
    const { errorText, loaderId } = await this.pipe.send<Navigation>('Page.navigate', { url }, this.sessionId)
    if (errorText) throw new Error(errorText)
    return loaderId === undefined ? 'same' : 'document'
  }

  async reload(): Promise<void> {
    await this.pipe.send('Page.reload', {}, this.sessionId)
  }

  focus(): void {
    this.tell('Target.activateTarget', { targetId: this.targetId })
  }

  minimize(minimized: boolean): void {
    void this.setWindow({ windowState: minimized ? 'minimized' : 'normal' })
  }

  maximize(): void {
    void this.setWindow({ windowState: 'maximized' })
  }

  setBounds({ x, y, width, height }: Bounds): void {
    void this.setWindow({ left: x, top: y, width, height })
  }

  async print(params: Params): Promise<Buffer> {
    const { data } = await this.pipe.send<{ data: string }>('Page.printToPDF', params, this.sessionId)
    return Buffer.from(data, 'base64')
  }

  async title(): Promise<string> {
    const { targetId } = this
    const { targetInfo } = await this.pipe.send<{ targetInfo: { title: string } }>('Target.getTargetInfo', {
      targetId,
    })
    return targetInfo.title
  }

  close(): void {
    this.tell('Target.closeTarget', { targetId: this.targetId })
  }

  /** Where the window may have gone in the meantime, which is no error. */
  private tell(method: string, params: Params): void {
    this.pipe.send(method, params).catch(() => undefined)
  }

  private async setWindow(bounds: Params): Promise<void> {
    try {
      const { targetId } = this
      const { windowId } = await this.pipe.send<{ windowId: number }>('Browser.getWindowForTarget', {
        targetId,
      })
      await this.pipe.send('Browser.setWindowBounds', { windowId, bounds })
    } catch {
      // A headless page has no window to move.
    }
  }
}
