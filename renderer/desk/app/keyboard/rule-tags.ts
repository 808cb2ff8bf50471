/**
 * Whether the rules' tags are to be seen (N8). They are for whoever asks: always where somebody chose it on this PC, for as
 * long as Alt is held by itself, and while somebody goes from tag to tag. What a refusal says in full has its tags always.
 * The classes stand on `body`, where what moves under the pointer is watched (E1).
 */
import { onScopeDispose, watch } from 'vue'
import { usePreferencesStore } from '../../stores/preferences.ts'

/** How long Alt is held before it asks for them, in milliseconds: a shortcut with Alt is over by then. */
const HOLD_MS = 300
const CHOSEN = 'rules-chosen'
const ASKED = 'rules-asked'

/** They come for the one that is about to have the focus, and go when the focus goes on. */
export function askForRuleTags(): void {
  document.body.classList.add(ASKED)
}

/** A tag, or the words that it opened. */
function isAtRules(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest('[data-rule]') !== null
}

/** For the window's root, once. */
export function useRuleTags(): void {
  const preferences = usePreferencesStore()
  let timer: ReturnType<typeof setTimeout> | undefined
  let held = false

  function release(): void {
    clearTimeout(timer)
    held = false
    if (!isAtRules(document.activeElement)) document.body.classList.remove(ASKED)
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.repeat) return
    clearTimeout(timer)
    if (event.key !== 'Alt' || event.ctrlKey || event.shiftKey || event.metaKey) return
    timer = setTimeout(() => {
      held = true
      askForRuleTags()
    }, HOLD_MS)
  }

  function onKeyup(event: KeyboardEvent): void {
    if (event.key === 'Alt') release()
  }

  function onFocusin({ target }: FocusEvent): void {
    if (!held && !isAtRules(target)) document.body.classList.remove(ASKED)
  }

  const stop = watch(
    () => preferences.current.ruleTags,
    (chosen) => document.body.classList.toggle(CHOSEN, chosen),
    { immediate: true },
  )
  window.addEventListener('keydown', onKeydown, true)
  window.addEventListener('keyup', onKeyup, true)
  window.addEventListener('blur', release)
  document.addEventListener('focusin', onFocusin)
  onScopeDispose(() => {
    stop()
    clearTimeout(timer)
    document.body.classList.remove(CHOSEN, ASKED)
    window.removeEventListener('keydown', onKeydown, true)
    window.removeEventListener('keyup', onKeyup, true)
    window.removeEventListener('blur', release)
    document.removeEventListener('focusin', onFocusin)
  })
}
