/**
 * The screen moves under a hand that rests: an act that comes to where the pointer is waits before it can be pressed
 * (E1). Looked at right after each change of the page, before the next press can arrive.
 */
import { actAround, makeActWait } from './acts.ts'
import { whenScreenMoves } from './scrolling.ts'

/** @returns a function that ends it. */
export function watchUnderPointer(): () => void {
  let at: { readonly x: number; readonly y: number } | null = null
  let under: HTMLElement | null = null
  let scrolledTo = window.scrollY

  /** The person moved the pointer: what is under it now was gone to. */
  function onMove(event: PointerEvent): void {
    at = { x: event.clientX, y: event.clientY }
    under = event.target instanceof Element ? actAround(event.target) : null
  }

  function underNow(): HTMLElement | null {
    return at === null ? null : actAround(document.elementFromPoint(at.x, at.y))
  }

  function look(): void {
    const now = underNow()
    if (now !== null && now !== under) makeActWait(now)
    under = now
    scrolledTo = window.scrollY
  }

  /** The person scrolled: what comes under the pointer was gone to. What the window scrolls itself was looked at then. */
  function onScroll(): void {
    under = underNow()
    scrolledTo = window.scrollY
  }

  /** A change of the page can be heard before the scroll that came first. */
  const observer = new MutationObserver(() => {
    if (window.scrollY === scrolledTo) look()
    else onScroll()
  })
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
  const moves = ['pointermove', 'pointerdown'] as const
  const changes = ['resize', 'transitionend', 'animationend'] as const
  const stopHearing = whenScreenMoves(look)
  window.addEventListener('scroll', onScroll, true)
  for (const name of moves) window.addEventListener(name, onMove, true)
  for (const name of changes) window.addEventListener(name, look, true)
  return () => {
    observer.disconnect()
    stopHearing()
    window.removeEventListener('scroll', onScroll, true)
    for (const name of moves) window.removeEventListener(name, onMove, true)
    for (const name of changes) window.removeEventListener(name, look, true)
  }
}
