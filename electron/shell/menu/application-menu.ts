/** Puts the menu up, in the language that staff chose. */
import { Menu } from 'electron'
import type { MenuCommand, Preferences } from '#shared/contract/preferences.ts'
import { menuTemplate } from './template.ts'

/** @param send tells the desk which command was chosen. */
export function showMenu(locale: Preferences['locale'], send: (command: MenuCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(locale, send)))
}
