/**
 * A press is one press (E1). A key that is held repeats what moves and what is written and nothing else; a key that went
 * down on one control does nothing to another that has the focus when it comes up. For the window, before anybody else
 * listens.
 */

/** Keys that may repeat anywhere. */
const MOVING = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Tab',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Shift',
  'Control',
  'Alt',
  'Meta',
])
const ERASING = new Set(['Backspace', 'Delete'])
/** The keys that press a control. */
const PRESSING = new Set(['Enter', ' '])

function stop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function mayRepeat({ key, altKey }: KeyboardEvent, target: EventTarget | null): boolean {
  if (MOVING.has(key)) return !altKey
  if (!isTextField(target)) return false
  const writes = [...key].length === 1 || ERASING.has(key)
  return (writes && !altKey) || (key === 'Enter' && target instanceof HTMLTextAreaElement)
}

/** @returns a function that ends it. */
export function keepOnePress(): () => void {
  /** Where each key went down that is still down. */
  const downOn = new Map<string, EventTarget | null>()

  function onDown(event: KeyboardEvent): void {
    if (isComposing(event)) return
    if (!event.repeat) downOn.set(event.code, event.target)
    else if (!mayRepeat(event, event.target)) stop(event)
  }

  /** Before it comes up, and while it does: buttons act on either. */
  function onFollowing(event: KeyboardEvent): void {
    const strayed = downOn.has(event.code) && downOn.get(event.code) !== event.target
    if (event.type === 'keyup') downOn.delete(event.code)
    if (strayed && PRESSING.has(event.key) && !isComposing(event)) stop(event)
  }

  window.addEventListener('keydown', onDown, true)
  window.addEventListener('keypress', onFollowing, true)
  window.addEventListener('keyup', onFollowing, true)
  return () => {
    window.removeEventListener('keydown', onDown, true)
    window.removeEventListener('keypress', onFollowing, true)
    window.removeEventListener('keyup', onFollowing, true)
  }
}

// Where letters are written, and when a key belongs to an input method.

/** True where a key press writes a letter. */
export function isTextField(element: EventTarget | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true
  if (element instanceof HTMLInputElement)
    return !/^(?:radio|checkbox|button|submit|range|file)$/.test(element.type)
  return element instanceof HTMLElement && element.isContentEditable
}

/** 229 is what Chromium reports for a key that went to the input method before composition began. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}
