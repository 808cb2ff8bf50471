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

/** Whether a person sees all of it now, whatever lies over the window's foot. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const from = Number.parseFloat(scrollPaddingTop) || 0
  return top >= from && bottom <= window.innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0)
}

/**
 * A page that has just come shows what it is for: its top with the bar whole, else its heading and what is to be done there.
 * @param target what the person is to do first
 */
export function arriveAt(target: Element): void {
  window.scrollTo({ top: 0 })
  if (!isInSight(target)) document.querySelector('main h1')?.scrollIntoView({ block: 'start' })
  if (!isInSight(target)) target.scrollIntoView({ block: 'nearest' })
  screenMoved()
}

/** What has the focus stays where it is on screen, though something above it folds or opens. @param change resolves once the page has changed */
export async function keepInPlace(change: () => Promise<void>): Promise<void> {
  const element = document.activeElement
  const { style } = document.documentElement
  const before = element?.getBoundingClientRect().top ?? 0
  // The browser's own way to do this takes what is on top of the screen, which may be what folds.
  style.overflowAnchor = 'none'
  await change()
  if (element?.isConnected === true) window.scrollBy({ top: element.getBoundingClientRect().top - before })
  style.overflowAnchor = ''
  screenMoved()
}

export function scrollToTop(): void {
  window.scrollTo({ top: 0 })
  screenMoved()
}
