/** The slip window's only way out. */
import type { SlipBridge } from '#shared/contract/slip.ts'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly slip: SlipBridge
  }
}

export const bridge = (): SlipBridge => window.slip
