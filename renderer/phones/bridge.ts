/** The phones' only door to the carrier. */
import type { PhonesBridge } from '#shared/contract/phones.ts'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly phones: PhonesBridge
  }
}

export const phonesBridge = (): PhonesBridge => window.phones
