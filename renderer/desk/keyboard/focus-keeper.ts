/**
 * The focus always has a place. When what had it disappears, it goes to what is nearest; when a step begins and nobody
 * took it, to the one thing that the page is for. Otherwise the next key press would reach nobody.
 */
import { onScopeDispose } from 'vue'

/** A rule's tag explains; it is not what a place is for. */
const REACHABLE =
  'button:not(:disabled, [data-rule]), input:not(:disabled), textarea:not(:disabled), a[href], [tabindex="0"]'

function firstIn(place: Element | null): HTMLElement | null {
  if (place === null) return null
  const found = [...place.querySelectorAll<HTMLElement>(REACHABLE)]
  return found.find((element) => element.closest('[hidden], [inert], [aria-hidden=true]') === null) ?? null
}

function page(): HTMLElement | null {
  return document.querySelector('main')
}

/** Where a page begins for the keyboard: what it is for, else its first control, else what leads on. */
function landing(): HTMLElement | null {
  const place = page()
  if (place === null) return firstIn(document.body)
  return (
    place.querySelector<HTMLElement>('[data-primary]:not(:disabled)') ??
    firstIn(place) ??
    document.querySelector<HTMLElement>('[data-testid="next"]:not(:disabled)')
  )
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** For the window's root, once. */
export function useFocusKeeper(): void {
  /** What had the focus last, and everything around it, from the inside out. */
  let around: readonly Element[] = []
  let step: string | undefined
  let frame: number | undefined

  function remember(event: FocusEvent): void {
    around = []
    for (let at = event.target instanceof Element ? event.target : null; at !== null; at = at.parentElement) {
      if (at === page() || at === document.body) break
      around = [...around, at]
    }
  }

  function nearest(): HTMLElement | null {
    for (const element of around) {
      const found = element.isConnected ? firstIn(element) : null
      if (found !== null) return found
    }
    return landing()
  }

  function look(): void {
    frame = undefined
    const dialog = [...document.querySelectorAll('[role=dialog][data-state=open]')].at(-1)
    if (dialog !== undefined) {
      if (isLost()) firstIn(dialog)?.focus({ preventScroll: true })
      return
    }
    const now = page()?.dataset.step
    const begun = now !== step && firstIn(page()) !== null
    if (begun || now === undefined) step = now
    // A page that knows its first field has taken the focus by now.
    if (begun && page()?.contains(document.activeElement) !== true) landing()?.focus({ preventScroll: true })
    else if (isLost()) nearest()?.focus({ preventScroll: true })
  }

  const observer = new MutationObserver(() => (frame ??= requestAnimationFrame(look)))
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'data-step'],
  })
  document.addEventListener('focusin', remember)
  onScopeDispose(() => {
    observer.disconnect()
    if (frame !== undefined) cancelAnimationFrame(frame)
    document.removeEventListener('focusin', remember)
  })
}
