/** What `data-control` may say, on elements and components alike: the compiler finds a name that is none. */
import { type Control, readControl } from '#shared/domain/controls/control.ts'

declare module '@vue/runtime-dom' {
  interface HTMLAttributes {
    'data-control'?: Control | undefined
  }
}

declare module 'vue' {
  interface ComponentCustomProps {
    'data-control'?: Control | undefined
  }
}

// Finds what a control names on the page: nobody else writes the attribute's name into a selector.

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
