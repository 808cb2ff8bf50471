/**
 * Where the focus goes when the person did not bring it there. Never on an act: it goes to the heading beside it, from
 * where Tab leads on (E1). Nothing else in the windows calls `focus()`; a test looks for it.
 */
import { unfoldAround } from '../layout/fold.ts'
import { actAround } from './acts.ts'
import { screenMoved } from './scrolling.ts'

const HEADING = 'h1, h2, h3'

function isShown(element: Element): boolean {
  return element.closest('[hidden], [inert]') === null
}

/** The heading that an element stands under, in the smallest part of the screen that has one; null when there is none. */
export function headingNear(element: Element): HTMLElement | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const headings = [...at.querySelectorAll<HTMLElement>(HEADING)].filter(isShown)
    const before = headings.filter(
      (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    const heading = before.at(-1) ?? headings[0]
    if (heading !== undefined) return heading
    // A question without a heading of its own is one itself.
    if (at instanceof HTMLElement && at.matches('[role=dialog]')) return at
    if (at.matches('main, body')) break
  }
  return element.ownerDocument.querySelector<HTMLElement>(`main :is(${HEADING})`)
}

/** Beside an act, on what does nothing when it is pressed. */
function stepBeside(act: HTMLElement): void {
  const beside = headingNear(act)
  if (beside === null) {
    act.blur()
    return
  }
  if (!beside.hasAttribute('tabindex')) beside.tabIndex = -1
  beside.focus({ preventScroll: true })
}

/** @param options as for `focus()`. */
export function giveFocus(element: HTMLElement, options: FocusOptions = {}): void {
  unfoldAround(element)
  const act = actAround(element)
  if (act !== null) {
    stepBeside(act)
    return
  }
  if (element.matches(HEADING) && !element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus(options)
  screenMoved()
}

/** An act that is pressed, or cannot be pressed any more, does not keep the focus: the next press would be its. */
export function takeFocusFrom(act: HTMLElement): void {
  if (act.contains(document.activeElement)) stepBeside(act)
}
