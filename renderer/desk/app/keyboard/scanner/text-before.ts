/** What stood in a text field before a reader typed into it, so that it can be put back. */

type TextElement = HTMLInputElement | HTMLTextAreaElement

export interface TextBefore {
  readonly element: TextElement
  readonly text: string
  /** Where the caret was, from and to; null where a field has none. */
  readonly caret: readonly [number, number] | null
}

/** @returns null when the element takes no text. */
export function textBefore(element: Element | null): TextBefore | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null
  const { value: text, selectionStart, selectionEnd } = element
  const caret =
    selectionStart === null || selectionEnd === null ? null : ([selectionStart, selectionEnd] as const)
  return { element, text, caret }
}

/** The field is as it was: text, caret, and what its form knows of it. */
export function putBack({ element, text, caret }: TextBefore): void {
  if (!element.isConnected || element.value === text) return
  element.value = text
  element.dispatchEvent(new Event('input', { bubbles: true }))
  if (caret !== null && document.activeElement === element) element.setSelectionRange(...caret)
  // A text that is set reports no change by itself: what a person had begun is still handed over when the field is left.
  element.addEventListener('blur', () => element.dispatchEvent(new Event('change', { bubbles: true })), {
    once: true,
  })
}
