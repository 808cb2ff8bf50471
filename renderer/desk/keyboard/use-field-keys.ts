/** The one listener for keys that work on fields: Enter goes on, digits choose, a fast burst of digits is a scanner. */
import { onScopeDispose } from 'vue'
import { useSessionStore } from '../stores/session.ts'
import { chooseNth, fieldAround, moveOn } from './field-moves.ts'
import { createScanBurst } from './scan-burst.ts'
import { scanTargetFor } from './scan-targets.ts'
import { isComposing, isTextField } from '../../ui/press/typing.ts'

/** How long a digit waits for another before it is taken as a choice, in milliseconds: a scanner is faster. */
const SCANNER_PAUSE = 80

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
}

function stop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** For the window's root, once. */
export function useFieldKeys(): void {
  const store = useSessionStore()
  const burst = createScanBurst()
  let held = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  async function choose(digits: string): Promise<void> {
    for (const digit of digits) {
      const field = fieldAround(document.activeElement)
      if (field !== null && chooseNth(field, Number(digit))) await moveOn(field, store.settled)
    }
  }

  function release(): void {
    clearTimeout(timer)
    const digits = held
    held = ''
    // So many at once were a scanner's, whose Enter never came.
    if (digits.length < 4) void choose(digits)
  }

  function hold(digit: string): void {
    held += digit
    clearTimeout(timer)
    timer = setTimeout(release, SCANNER_PAUSE)
  }

  /** @returns true when the key ended a code that is not plain text: a reader's Enter never presses a button. */
  function scanned(code: string | null, active: Element | null): boolean {
    if (code === null) return false
    clearTimeout(timer)
    held = ''
    const field = isTextField(active) ? (fieldAround(active)?.dataset.field ?? '') : null
    const target = scanTargetFor(code, field)
    target?.take(code, target.field === field)
    return target !== null || field === null
  }

  function onKeydown(event: KeyboardEvent): void {
    if (isComposing(event)) return
    const active = document.activeElement
    const code = burst.feed(event.key, event.timeStamp)
    if (scanned(code, active)) {
      stop(event)
      return
    }
    if (!isPlain(event)) return
    const field = fieldAround(active)
    if (/^\d$/.test(event.key) && field !== null && !isTextField(active)) {
      stop(event)
      hold(event.key)
      return
    }
    if (held !== '') release()
    if (event.key !== 'Enter' || field === null) return
    // In a dialog Enter means its button.
    if (isTextField(active) && field.closest('[role=dialog]') !== null) return
    if (active?.matches('textarea') === true) return
    if (!isTextField(active) && active?.getAttribute('role') !== 'radio') return
    stop(event)
    void moveOn(field, store.settled)
  }

  window.addEventListener('keydown', onKeydown, true)
  onScopeDispose(() => {
    clearTimeout(timer)
    window.removeEventListener('keydown', onKeydown, true)
  })
}
