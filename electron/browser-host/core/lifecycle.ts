/** How far the app is. Most of Electron's API throws before the app is ready, and so does the host's. */

export type Phase = 'starting' | 'ready' | 'quitting' | 'gone'

export class Lifecycle {
  phase: Phase = 'starting'

  get isReady(): boolean {
    return this.phase !== 'starting'
  }

  /** @param refusal what Electron says when it is too early. */
  requireReady(refusal: string): void {
    if (!this.isReady) throw new Error(refusal)
  }

  /** @param refusal what Electron says when it is too late. */
  requireNotReady(refusal: string): void {
    if (this.isReady) throw new Error(refusal)
  }
}
