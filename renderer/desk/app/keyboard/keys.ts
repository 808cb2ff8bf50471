/** Shortcuts as text: `ctrl+enter`, `alt+left`, `f9`. Pure, so that what is caught and what is shown agree. */

/** What a key press says of itself; a `KeyboardEvent` fits. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

const names: Readonly<Record<string, string>> = {
  ' ': 'space',
  '+': 'plus',
  arrowleft: 'left',
  arrowright: 'right',
  arrowup: 'up',
  arrowdown: 'down',
  escape: 'esc',
}

/** A press as a shortcut is written. ⌘ counts as Ctrl, so that one list of keys serves every computer. */
export function shortcutOf(press: Press): string {
  const key = press.key.toLowerCase()
  const parts = [
    press.ctrlKey || press.metaKey ? 'ctrl' : '',
    press.altKey ? 'alt' : '',
    press.shiftKey ? 'shift' : '',
    names[key] ?? key,
  ]
  return parts.filter((part) => part !== '').join('+')
}

/** True for what never writes a letter, so that it may be caught while somebody types. */
export function mayInterruptTyping(shortcut: string): boolean {
  return /^(?:.*\+)?f\d{1,2}$|^(?:ctrl|alt)\+/.test(shortcut)
}

const signs: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  enter: 'Enter',
  esc: 'Esc',
  space: 'Space',
  plus: '+',
  tab: 'Tab',
  left: '←',
  right: '→',
  up: '↑',
  down: '↓',
}

/** `ctrl+enter` → `['Ctrl', 'Enter']`, to be shown as key caps. */
export function keyCaps(shortcut: string): string[] {
  return shortcut.split('+').map((part) => signs[part] ?? part.toUpperCase())
}
