/** What the desktop around the windows gives: brightness, notices, a screen that stays on. Recorded; here there is no desktop. */
import type { NotificationConstructorOptions, PowerSaveBlocker } from 'electron'
import { refusing, RefusingEmitter } from '../refusing.ts'

export interface HostTheme {
  themeSource: 'system' | 'light' | 'dark'
  readonly shouldUseDarkColors: boolean
}

/** Pages follow the browser. */
const theme: HostTheme = { themeSource: 'system', shouldUseDarkColors: false }

export const nativeTheme = refusing('electron.nativeTheme', theme)

/** Shown nowhere: a page says the same by itself, and no press ever comes. */
export class Notification extends RefusingEmitter {
  readonly title: string
  readonly body: string

  constructor({ title = '', body = '' }: NotificationConstructorOptions = {}) {
    super('electron.Notification', ['show', 'click', 'close', 'failed'])
    this.title = title
    this.body = body
  }

  static isSupported(): boolean {
    return false
  }

  show(): void {
    // Nobody would see it.
  }

  close(): void {
    this.emit('close')
  }
}

export type HostPowerSaveBlocker = Pick<PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>

const holds: readonly string[] = ['prevent-app-suspension', 'prevent-display-sleep']
const held = new Set<number>()
let last = 0

/** Refuses what Electron refuses. The browser that shows the windows keeps no screen awake. */
export const powerSaveBlocker: HostPowerSaveBlocker = refusing('electron.powerSaveBlocker', {
  start(type) {
    if (!holds.includes(type)) throw new TypeError(`Error processing argument at index 0: ${type}`)
    last += 1
    held.add(last)
    return last
  },
  stop: (id) => held.delete(id),
  isStarted: (id) => held.has(id),
})
