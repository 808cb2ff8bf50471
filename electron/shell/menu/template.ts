/**
 * The window's menu, in the language of the desk. Its entries name the desk's own commands: what they do, and whether
 * they can be done, the desk alone knows. Their keys are only shown here, since the page catches them by itself.
 */
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand, Preferences } from '#shared/contract/preferences.ts'
import { menuWords } from '#shared/words/menu.ts'

type Locale = Preferences['locale']

/** The keys that the desk's list of shortcuts shows for the same commands. */
export const accelerators: Partial<Record<MenuCommand, string>> = {
  newSession: 'F2',
  sessions: 'F3',
  search: 'CommandOrControl+F',
  settings: 'CommandOrControl+,',
  park: 'F4',
  addLine: 'F6',
  phones: 'F7',
  mask: 'F8',
  primary: 'F9',
  next: 'CommandOrControl+Enter',
  back: 'Alt+Left',
  palette: 'CommandOrControl+K',
  zoomIn: 'CommandOrControl+Plus',
  zoomOut: 'CommandOrControl+-',
  zoomReset: 'CommandOrControl+0',
  shortcuts: 'F1',
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** @param send tells the desk which command was chosen. */
export function menuTemplate(
  locale: Locale,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const words = menuWords[locale]
  const command = (id: MenuCommand): MenuItemConstructorOptions => {
    const accelerator = accelerators[id]
    return {
      id,
      label: words.commands[id],
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
      click: () => send(id),
    }
  }
  const role = (name: keyof typeof menuWords.ja.roles): MenuItemConstructorOptions => ({
    role: name,
    label: words.roles[name],
  })
  return [
    {
      label: words.menus.file,
      submenu: [
        command('newSession'),
        command('sessions'),
        command('search'),
        command('park'),
        separator,
        command('when'),
        command('printers'),
        command('rulebook'),
        command('settings'),
        separator,
        role('quit'),
      ],
    },
    {
      label: words.menus.edit,
      submenu: [
        role('undo'),
        role('redo'),
        separator,
        role('cut'),
        role('copy'),
        role('paste'),
        role('selectAll'),
      ],
    },
    {
      label: words.menus.reception,
      submenu: [
        command('next'),
        command('back'),
        command('primary'),
        separator,
        command('addLine'),
        command('board'),
        command('phones'),
        separator,
        command('abandon'),
      ],
    },
    {
      label: words.menus.view,
      submenu: [
        command('palette'),
        command('mask'),
        separator,
        command('zoomIn'),
        command('zoomOut'),
        command('zoomReset'),
        separator,
        role('togglefullscreen'),
        role('minimize'),
      ],
    },
    {
      label: words.menus.help,
      submenu: [command('shortcuts'), separator, command('diagnostics'), command('about')],
    },
  ]
}
