/** Finds what a control names on the page: nobody else writes the attribute's name into a selector. */
import { readControl, type Control } from '#shared/domain/controls/control.ts'

/** @returns the first one in the place, or null. */
export function findControl(control: Control, place: ParentNode = document): HTMLElement | null {
  return place.querySelector<HTMLElement>(`[data-control="${CSS.escape(control)}"]`)
}

/** A field, which takes the focus itself or has within it what does. */
export function findField(control: Control, place: ParentNode = document): HTMLElement | null {
  return place.querySelector<HTMLElement>(`[data-field="${CSS.escape(control)}"]`)
}

/** The control that a field of the page carries; null for anything else. */
export function controlOfField(field: Element | null | undefined): Control | null {
  return field instanceof HTMLElement ? readControl(field.dataset['field']) : null
}
