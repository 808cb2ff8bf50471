/** `Menu`: the browser host shows none. What is set is recorded, and as strictly looked at as Electron does. */
import type { MenuItemConstructorOptions } from 'electron'
import { refusing } from '../refusing.ts'

export interface HostMenu {
  readonly items: readonly MenuItemConstructorOptions[]
}

/** @throws TypeError as Electron does: an entry that nobody could read or press. */
function check(template: readonly MenuItemConstructorOptions[]): void {
  for (const { label, role, type, submenu } of template) {
    if (label === undefined && role === undefined && type === undefined) {
      throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type')
    }
    if (Array.isArray(submenu)) check(submenu)
  }
}

let current: HostMenu | null = null

export const Menu = refusing('electron.Menu', {
  buildFromTemplate(template: readonly MenuItemConstructorOptions[]): HostMenu {
    check(template)
    return refusing('electron.Menu instance', { items: [...template] })
  },
  setApplicationMenu(menu: HostMenu | null): void {
    current = menu
  },
  getApplicationMenu: (): HostMenu | null => current,
})
