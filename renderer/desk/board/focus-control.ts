/** To the control that the board leads to: a page may still be loading, and a control may be a field or a button. */
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
export async function focusControl(control: string): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS
  while (!isThere(control) && performance.now() < end) await nextFrame()
  for (let id = control; id !== ''; id = parentOf(id)) {
    if (focusField(id)) return true
    const found = find(id)
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

function find(control: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`main [data-control="${CSS.escape(control)}"]`)
}

function isThere(control: string): boolean {
  return (
    find(control) !== null || document.querySelector(`main [data-field="${CSS.escape(control)}"]`) !== null
  )
}

function parentOf(control: string): string {
  return control.slice(0, Math.max(0, control.lastIndexOf('.')))
}

function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()))
}
