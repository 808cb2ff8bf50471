/** The one listener for shortcuts of this window. Never while an input method composes: Enter and F-keys are its own then. */
import { onScopeDispose } from 'vue'
import { isComposing, isTextField } from '../../../ui/press/typing.ts'
import { commandFor, perform } from './commands.ts'

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
