/**
 * What the desk can be told to do, by key or by name. Whoever can do something registers it for as long as it is on
 * screen; the palette, the list of shortcuts, the hints on buttons and the menu read from here.
 */
import { getCurrentScope, onScopeDispose, shallowRef } from 'vue'
import { beforeLeaving } from '../../../ui/leaving.ts'
import { mayInterruptTyping, shortcutOf, type Press } from './keys.ts'
import { useI18n } from 'vue-i18n'
import { isComposing, isTextField } from '../../../ui/press/one-press.ts'

/** Where a command belongs; the palette shows them in this order. */
export const commandGroups = ['page', 'session', 'app'] as const
export type CommandGroup = (typeof commandGroups)[number]

export interface Command {
  /** Stable, e.g. `next`, `newSession`: hints and the menu ask by it. */
  readonly id: string
  /** i18n key of its name; a function where the button on screen says it. */
  readonly label: string | (() => string)
  /** Values for the name. */
  readonly values?: Readonly<Record<string, string | number>>
  /** i18n key of further words to find it by: its reading in kana, what else people call it. */
  readonly words?: string
  /** `app` unless said otherwise. */
  readonly group?: CommandGroup
  /** e.g. `['ctrl+enter']`; the first one is shown. */
  readonly keys?: readonly string[]
  /** False while it makes no sense: then no key reaches it and the palette leaves it out. */
  readonly enabled?: () => boolean
  /** True when it works over an open dialog too. */
  readonly overDialogs?: boolean
  run(): unknown
}

/** Latest last: of two with one id or one key, the one that came later counts. */
const registered = shallowRef<readonly Command[]>([])

export interface Commands {
  /** Until the caller's scope ends, or the returned function is called. */
  register(...commands: readonly Command[]): () => void
  /** What can be done right now, one per id, page first. */
  available(): readonly Command[]
  /** @returns false when nothing by that name can be done now. */
  run(id: string): boolean
  /** The key to show for a command; null when it has none or is not registered. */
  shownKey(id: string): string | null
}

function isEnabled(command: Command): boolean {
  return command.enabled?.() ?? true
}

function current(): Command[] {
  const byId = new Map<string, Command>()
  for (const command of registered.value) {
    byId.delete(command.id)
    byId.set(command.id, command)
  }
  const rank = ({ group = 'app' }: Command): number => commandGroups.indexOf(group)
  return [...byId.values()].sort((a, b) => rank(a) - rank(b))
}

function register(...commands: readonly Command[]): () => void {
  registered.value = [...registered.value, ...commands]
  const stop = (): void => {
    registered.value = registered.value.filter((command) => !commands.includes(command))
  }
  if (getCurrentScope() !== undefined) onScopeDispose(stop)
  return stop
}

function available(): readonly Command[] {
  return current().filter(isEnabled)
}

/** Does it. A key or a menu leaves the focus where it is: what is typed there is handed over first (E3). */
export function perform(command: Command): void {
  beforeLeaving()
  void command.run()
}

function run(id: string): boolean {
  const command = current().find((each) => each.id === id)
  if (command === undefined || !isEnabled(command)) return false
  perform(command)
  return true
}

function shownKey(id: string): string | null {
  return current().find((each) => each.id === id)?.keys?.[0] ?? null
}

/** The registry of this window. */
export function useCommands(): Commands {
  return { register, available, run, shownKey }
}

export interface PressInPlace {
  /** The focus is where letters are written. */
  readonly typing: boolean
  /** A dialog is open. */
  readonly dialog: boolean
}

/** The command that a key press means at this place, or null. A page's key wins over the app's. */
export function commandFor(press: Press, place: PressInPlace): Command | null {
  const shortcut = shortcutOf(press)
  if (place.typing && !mayInterruptTyping(shortcut)) return null
  const fitting = [...registered.value]
    .reverse()
    .filter((each) => each.keys?.includes(shortcut) === true && (!place.dialog || each.overDialogs === true))
  return fitting.find(isEnabled) ?? null
}

/** How a command is called, and what else it is found by. */
export interface CommandNames {
  name(command: Command): string
  /** Name, reading and English name. */
  texts(command: Command): string[]
}

/** In the language of the screen. */
export function useCommandNames(): CommandNames {
  const { t, te } = useI18n({ useScope: 'global' })

  function name({ label, values = {} }: Command): string {
    return typeof label === 'function' ? label() : t(label, values)
  }

  return {
    name,
    texts(command) {
      const { label, values = {}, id } = command
      const english = typeof label === 'string' ? t(label, values, { locale: 'en' }) : ''
      const own = `keyboard.words.${id}`
      const words = command.words ?? (te(own, 'ja') ? own : null)
      return [name(command), english, words === null ? '' : t(words, {}, { locale: 'ja' })]
    },
  }
}

// The one listener for shortcuts of this window. Never while an input method composes: Enter and F-keys are
// its own then.

/** True while a dialog keeps the rest of the window out of reach. */
export function dialogIsOpen(): boolean {
  return (
    document.querySelector('[role=dialog][data-state=open], [role=alertdialog][data-state=open]') !== null
  )
}

function onKeydown(event: KeyboardEvent): void {
  // A group of choices prevents Enter of whatever kind: that a key was prevented says nothing about shortcuts.
  if (isComposing(event)) return
  const place = { typing: isTextField(document.activeElement), dialog: dialogIsOpen() }
  const command = commandFor(event, place)
  if (command === null) return
  event.preventDefault()
  // The key is the desk's alone, also while it is held and does nothing any more (E1): the library would take the focus
  // to its notices on F8.
  event.stopImmediatePropagation()
  if (!event.repeat) perform(command)
}

/** For the window's root, once. Before the library's own listeners, which are on the window too. */
export function useShortcuts(): void {
  window.addEventListener('keydown', onKeydown, true)
  onScopeDispose(() => window.removeEventListener('keydown', onKeydown, true))
}
