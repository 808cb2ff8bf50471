/** Where letters are written, and when a key belongs to an input method. */

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
