/** What has just been said must be seen, however far the screen was scrolled. */

import { screenMoved } from '../../ui/press/scrolling.ts'

/** Pixels above it. */
const GAP = 12

/** Scrolls the phone's own screen, and nothing around it. @param element null: not on screen any more */
export function bringIntoView(element: HTMLElement | null): void {
  const body = element?.closest('.body')
  if (!element || !body) return
  body.scrollTop += element.getBoundingClientRect().top - body.getBoundingClientRect().top - GAP
  screenMoved()
}
