/**
 * The screen moves under a hand that rests: an act that comes to where the pointer is waits before it can be pressed
 * (E1). Looked at right after each change of the page, before the next press can arrive.
 */
import { actAround, settleAct } from './acts.ts'

/** @returns a function that ends it. */
export function watchUnderPointer(): () => void {
  let at: { readonly x: number; readonly y: number } | null = null
  let under: HTMLElement | null = null

  /** The person moved the pointer: what is under it now was gone to. */
  function onMove(event: PointerEvent): void {
    at = { x: event.clientX, y: event.clientY }
    under = event.target instanceof Element ? actAround(event.target) : null
  }

  function look(): void {
    if (at === null) return
    const now = actAround(document.elementFromPoint(at.x, at.y))
    if (now !== null && now !== under) settleAct(now)
    under = now
  }

  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
  const moves = ['pointermove', 'pointerdown'] as const
  const changes = ['scroll', 'resize', 'transitionend', 'animationend'] as const
  for (const name of moves) window.addEventListener(name, onMove, true)
  for (const name of changes) window.addEventListener(name, look, true)
  return () => {
    observer.disconnect()
    for (const name of moves) window.removeEventListener(name, onMove, true)
    for (const name of changes) window.removeEventListener(name, look, true)
  }
}
