/** Text that is mended while it is typed, so that the browser's own undo takes it back step by step (E4). */
import type { Typed } from './formats.ts'

/**
 * The one way to change a field that its undo knows of; everything else empties the list of what can be taken back.
 * It is an old way, and there is no newer one.
 */
interface Editing {
  readonly execCommand?: (command: 'insertText' | 'delete', withDialog: false, text: string) => boolean
}

/** Whether text can be put in as a step of undo: everywhere but in a document without an editor. */
export function isUndoable(page: Editing = document): boolean {
  return typeof page.execCommand === 'function'
}

/** Puts another text into the field that has the focus, as one step: only what differs is written anew. */
export function putText(input: HTMLInputElement, next: Typed, page: Editing = document): void {
  const now = input.value
  let start = 0
  while (start < now.length && now[start] === next.text[start]) start += 1
  const most = Math.min(now.length, next.text.length) - start
  let end = 0
  while (end < most && now[now.length - 1 - end] === next.text[next.text.length - 1 - end]) end += 1
  const put = next.text.slice(start, next.text.length - end)
  input.setSelectionRange(start, now.length - end)
  page.execCommand?.(put === '' ? 'delete' : 'insertText', false, put)
  // Without an editor, or where it took the text in another way: what counts is what stands there.
  if (input.value !== next.text) input.value = next.text
  input.setSelectionRange(next.caret, next.caret)
}

/** What the field would hold after a key or a paste; null for what cannot be foretold, such as an input method. */
export function typedAfter(input: HTMLInputElement, event: InputEvent): Typed | null {
  const { value } = input
  let from = input.selectionStart ?? value.length
  let to = input.selectionEnd ?? from
  if (event.inputType === 'insertText' || event.inputType === 'insertFromPaste') {
    if (event.data === null) return null
    return { text: value.slice(0, from) + event.data + value.slice(to), caret: from + event.data.length }
  }
  if (event.inputType === 'deleteContentBackward' && from === to) from -= 1
  else if (event.inputType === 'deleteContentForward' && from === to) to += 1
  else if (!event.inputType.startsWith('deleteContent')) return null
  if (from < 0 || to > value.length) return null
  return { text: value.slice(0, from) + value.slice(to), caret: from }
}
