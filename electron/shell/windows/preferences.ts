/** The one hardened set of preferences. No window gets anything else. */
import { join } from 'node:path'
import type { WebPreferences } from 'electron'
import { profiles, type WindowKind } from './kinds.ts'

/** @param preloadFolder absolute folder of the built preloads. @param hidden a hidden window works unthrottled. */
export function preferencesOf(kind: WindowKind, preloadFolder: string, hidden: boolean): WebPreferences {
  const profile = profiles[kind]
  return {
    preload: join(preloadFolder, profile.preload),
    partition: profile.partition,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // The customer's name must not travel to a dictionary service.
    spellcheck: false,
    backgroundThrottling: !hidden,
  }
}
