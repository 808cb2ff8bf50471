/**
 * How a window scrolls by itself. What it brings under a hand that rests waits like everything that comes there (E1); what
 * a person brings there by a scroll of their own was gone to. Nothing else in the windows scrolls; a test looks for it.
 */

const watchers = new Set<() => void>()

/** @param look called right after the window has moved what is on screen. @returns a function that ends it */
export function whenScreenMoves(look: () => void): () => void {
  watchers.add(look)
  return () => watchers.delete(look)
}

/** For whoever has just moved what is on screen. */
export function screenMoved(): void {
  for (const look of watchers) look()
}

/** @param options as for `scrollIntoView()` */
export function bringToSight(element: Element | null | undefined, options: ScrollIntoViewOptions): void {
  element?.scrollIntoView(options)
  screenMoved()
}

export function scrollToTop(): void {
  window.scrollTo({ top: 0 })
  screenMoved()
}
