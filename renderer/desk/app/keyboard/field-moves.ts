/** From one field of a page to the next: what Enter and digits do. */
import { nextTick } from 'vue'
import { controlOfField, findControl } from '../../../ui/controls/data-control.ts'
import { giveFocus } from '../../../ui/press/give-focus.ts'
import { focusField } from '../../editing/focus.ts'

/** The dialog, or the page, that a field stands in. */
function placeOf(element: Element): ParentNode {
  return element.closest('[role=dialog]') ?? document.querySelector('main') ?? document
}

function usable(field: HTMLElement): boolean {
  if (field.matches(':disabled, [data-disabled]') || field.closest('[hidden], [inert]') !== null) return false
  return (
    field.matches('input, textarea, button') || field.querySelector('button:not(:disabled), input') !== null
  )
}

/** The field an element belongs to. */
export function fieldAround(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-field]') ?? null
}

/** A slow disk does not hold the hands up longer than this, in milliseconds. */
const PATIENCE = 200

/**
 * The focus goes to the field after this one; behind the last one to what leads on. Where that is an act it goes beside
 * it, and in a dialog it stays: F9 is the act.
 * @param whenSaved resolves when what was chosen is saved: some fields appear only because of it.
 */
export async function moveOn(from: HTMLElement, whenSaved: () => Promise<void>): Promise<void> {
  const place = placeOf(from)
  const id = from.dataset.field
  await nextTick()
  await Promise.race([whenSaved(), new Promise((done) => setTimeout(done, PATIENCE))])
  await nextTick()
  // Whoever moved on by hand meanwhile knows better.
  if (fieldAround(document.activeElement)?.dataset.field !== id) return
  const fields = [...place.querySelectorAll<HTMLElement>('[data-field]')]
  const at = fields.findIndex(({ dataset }) => dataset.field === id)
  const next = fields.slice(at + 1).find(usable)
  const field = controlOfField(next)
  if (field !== null && focusField(field)) return
  const ending = place.querySelector<HTMLElement>('[data-onward]')
  if (ending !== null) giveFocus(ending)
  if (ending !== null || (place instanceof Element && place.matches('[role=dialog]'))) return
  const onward = findControl('next')
  if (onward !== null) giveFocus(onward)
}

/** Chooses the nth of a group, as its key cap says. @param n from 1. @returns false when there is no such choice. */
export function chooseNth(field: HTMLElement, n: number): boolean {
  const choice = field.querySelectorAll<HTMLButtonElement>('[role=radio]')[n - 1]
  if (choice === undefined || choice.disabled) return false
  choice.click()
  return true
}
