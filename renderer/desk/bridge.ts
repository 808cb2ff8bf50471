/** The only door out of this window. Every store and screen goes through here. */
import type { DeskBridge } from '#shared/contract/desk.ts'

declare global {
  interface Window {
    readonly desk: DeskBridge
  }
}

/** @throws Error when the page is not in one of our windows: there is no bridge then. */
export function desk(): DeskBridge {
  if (!hasBridge()) throw new Error('window.desk is missing')
  return window.desk
}

/** False when the page runs outside the app. */
export function hasBridge(): boolean {
  return 'desk' in window && window.desk !== undefined
}
