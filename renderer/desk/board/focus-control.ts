/** To the control that the board leads to: a page may still be loading, and a control may be a field or a button. */
import { around, type Control } from '#shared/domain/controls/control.ts'
import { findControl, findField } from '../../ui/controls/data-control.ts'
import { actAround } from '../../ui/press/acts.ts'
import { giveFocus } from '../../ui/press/give-focus.ts'
import { letGo, markLed } from '../../ui/press/led.ts'
import { bringToSight } from '../../ui/press/scrolling.ts'
import { focusField } from '../editing/focus.ts'

/** How long a page may take until its control is there. */
const PATIENCE_MS = 3000

/**
 * Focuses the control and marks it until the focus leaves it, so that the eye finds it too.
 * @param control that is led to; where it is not on screen, its nearest parent's, e.g. `line-2` for `line-2.activate`
 * @returns false when nothing of it is on screen
 */
export async function focusControl(control: Control): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS
  while (!isThere(control) && performance.now() < end) await nextFrame()
  for (const each of [control, ...around(control)]) {
    if (focusField(each)) return true
    const found = find(each)
    if (found === null) continue
    mark(found)
    return true
  }
  return false
}

/** An act is marked and F9 presses it; the focus waits beside it (E1). */
function mark(control: HTMLElement): void {
  if (control.tabIndex < 0 && actAround(control) === null) control.tabIndex = -1
  giveFocus(control, { preventScroll: true })
  bringToSight(control, { block: 'center' })
  markLed(control)
  const beside = document.activeElement ?? control
  beside.addEventListener('blur', () => letGo(control), { once: true })
}

/** On the page itself: the frame around it and its dialogs are led to by nobody. */
function find(control: Control): HTMLElement | null {
  return findControl(control, page())
}

function isThere(control: Control): boolean {
  return find(control) !== null || findField(control, page()) !== null
}

function page(): ParentNode {
  return document.querySelector('main') ?? document.createDocumentFragment()
}

function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()))
}
