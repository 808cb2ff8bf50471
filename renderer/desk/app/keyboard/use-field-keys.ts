/** The one listener for keys that work on fields: Enter goes on, digits choose. What a bar code reader types, `scanner/` takes first. */
import { onScopeDispose } from 'vue'
import { useSessionStore } from '../../stores/session.ts'
import { chooseNth, fieldAround, moveOn } from './field-moves.ts'
import { isComposing, isTextField } from '../../../ui/press/one-press.ts'
import type { Scanner } from './scanner/use-scanner.ts'

/** How long a digit waits for another before it is taken as a choice, in milliseconds: a slow reader is faster. */
const SCANNER_PAUSE = 130

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
}

function stop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** For the window's root, once. @param scanner listens before. */
export function useFieldKeys(scanner: Scanner): void {
  const store = useSessionStore()
  let held = ''
  let heldFrom = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function choose(digits: string): Promise<void> {
    for (const digit of digits) {
      const field = fieldAround(document.activeElement)
      if (field !== null && chooseNth(field, Number(digit))) await moveOn(field, store.whenSaved)
    }
  }

  function release(): void {
    clearTimeout(timer)
    const digits = held
    held = ''
    // So many at once are a reader's too, whatever their shape.
    if (digits.length < 4 && !scanner.wasRead(heldFrom)) void choose(digits)
  }

  function hold(digit: string, at: number): void {
    // The first digits of a code that was read meanwhile choose nothing; this one may.
    if (held !== '' && scanner.wasRead(heldFrom)) held = ''
    if (held === '') heldFrom = at
    held += digit
    clearTimeout(timer)
    timer = setTimeout(release, SCANNER_PAUSE)
  }

  function onKeydown(event: KeyboardEvent): void {
    if (isComposing(event)) return
    const active = document.activeElement
    if (!isPlain(event)) return
    const field = fieldAround(active)
    if (/^\d$/.test(event.key) && field !== null && !isTextField(active)) {
      stop(event)
      hold(event.key, event.timeStamp)
      return
    }
    if (held !== '') release()
    if (event.key !== 'Enter' || field === null) return
    // In a dialog Enter means its button.
    if (isTextField(active) && field.closest('[role=dialog]') !== null) return
    if (active?.matches('textarea') === true) return
    if (!isTextField(active) && active?.getAttribute('role') !== 'radio') return
    stop(event)
    void moveOn(field, store.whenSaved)
  }

  window.addEventListener('keydown', onKeydown, true)
  onScopeDispose(() => {
    clearTimeout(timer)
    window.removeEventListener('keydown', onKeydown, true)
  })
}
