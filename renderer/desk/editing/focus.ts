/** Keyboard life of a form: find a field by its control, focus it, and know which one has the focus. */

import type { Control } from '#shared/domain/controls/control.ts'
import { controlOfField, findField } from '../../ui/controls/data-control.ts'
import { giveFocus } from '../../ui/press/give-focus.ts'
import { arriveAt, bringToSight } from '../../ui/press/scrolling.ts'
import { nextTick, onMounted, type Ref } from 'vue'
import { useSessionStore } from '../stores/session.ts'

/** The element that takes the focus for a field: the input itself, or the chosen (else first) radio of a group. */
function targetOf(field: HTMLElement): HTMLElement {
  if (field.matches('input, button, textarea')) return field
  return (
    field.querySelector<HTMLElement>('[role=radio][aria-checked=true]') ??
    field.querySelector<HTMLElement>('[role=radio], input, button') ??
    field
  )
}

/** @param control of a field. @returns false when it is not on screen. */
export function focusField(control: Control): boolean {
  const field = findField(control)
  if (field === null) return false
  const target = targetOf(field)
  giveFocus(target)
  bringToSight(target, { block: 'center' })
  return true
}

/** As `focusField`, for a page that has just come: it begins at its top, or at its heading where the field is far below. */
function beginAt(control: Control): boolean {
  const field = findField(control)
  if (field === null) return false
  const target = targetOf(field)
  giveFocus(target, { preventScroll: true })
  arriveAt(target)
  return true
}

/** The first field of the page that complains, so that the next key press mends it. */
export function focusFirstIssue(): boolean {
  const field = controlOfField(document.querySelector('[data-field][aria-invalid=true]'))
  return field !== null && focusField(field)
}

/** The field that an event came from; null for buttons and the like. */
export function fieldOf(event: FocusEvent): Control | null {
  if (!(event.target instanceof Element)) return null
  return controlOfField(event.target.closest('[data-field]'))
}

// A step begins at the field it was left at, or at its first one.

/** @param first field of the step; null where there is none. */
export function useStepFocus(first: Control | null): void {
  const store = useSessionStore()
  onMounted(async () => {
    await nextTick()
    if (store.closed || store.session?.status === 'parked') return
    if (store.focus !== null && beginAt(store.focus)) return
    if (first !== null) beginAt(first)
  })
}

/**
 * For a step that is read before anything is done on it: it begins at its top, with the focus on its heading, where no key
 * decides anything; or at the field it was left at.
 */
export function useStepTop(heading: Ref<HTMLElement | null>): void {
  const store = useSessionStore()
  onMounted(async () => {
    await nextTick()
    if (store.closed || store.session?.status === 'parked') return
    if (store.focus !== null && beginAt(store.focus)) return
    if (heading.value !== null) giveFocus(heading.value, { preventScroll: true })
  })
}
