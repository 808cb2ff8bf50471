/** `Menu`: the browser host shows none. What is set is recorded. */
import type { MenuItemConstructorOptions } from 'electron'
import { refusing } from '../refusing.ts'

export interface HostMenu {
  readonly items: readonly MenuItemConstructorOptions[]
}

let current: HostMenu | null = null

export const Menu = refusing('electron.Menu', {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]): HostMenu =>
    refusing('electron.Menu instance', { items: [...template] }),
  setApplicationMenu(menu: HostMenu | null): void {
    current = menu
  },
  getApplicationMenu: (): HostMenu | null => current,
})
