/** Keyboard life of a form: find a field by its control, focus it, and know which one has the focus. */

import { giveFocus } from '../../ui/press/give-focus.ts'
import { bringToSight } from '../../ui/press/scrolling.ts'

/** The element that takes the focus for a field: the input itself, or the chosen (else first) radio of a group. */
function targetOf(field: HTMLElement): HTMLElement {
  if (field.matches('input, button, textarea')) return field
  return (
    field.querySelector<HTMLElement>('[role=radio][aria-checked=true]') ??
    field.querySelector<HTMLElement>('[role=radio], input, button') ??
    field
  )
}

/** @param id control of a field. @returns false when it is not on screen. */
export function focusField(id: string): boolean {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(id)}"]`)
  if (field === null) return false
  const target = targetOf(field)
  giveFocus(target)
  bringToSight(target, { block: 'center' })
  return true
}

/** The first field of the page that complains, so that the next key press mends it. */
export function focusFirstIssue(): boolean {
  const field = document.querySelector<HTMLElement>('[data-field][aria-invalid=true]')
  return field?.dataset.field !== undefined && focusField(field.dataset.field)
}

/** The field that an event came from; null for buttons and the like. */
export function fieldOf(event: FocusEvent): string | null {
  if (!(event.target instanceof Element)) return null
  return event.target.closest<HTMLElement>('[data-field]')?.dataset.field ?? null
}
