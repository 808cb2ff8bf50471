/**
 * The focus always has a place. When what had it disappears, it goes to what is nearest; when a step begins and nobody
 * took it, to where the page begins. Never to an act: beside it, on a heading (E1). Otherwise the next key press would
 * reach nobody, or do what nobody asked for.
 */
import { onScopeDispose } from 'vue'
import { findControl } from '../../../ui/controls/data-control.ts'
import { giveFocus, headingNear } from '../../../ui/press/give-focus.ts'

/** A rule's tag explains; it is not what a place is for. An act counts while it waits, too: the focus goes beside it. */
const REACHABLE =
  'button:not(:disabled, [data-rule]), input:not(:disabled), textarea:not(:disabled), a[href], [tabindex="0"], [data-act]'

function isShown(element: HTMLElement): boolean {
  return element.closest('[hidden], [inert], [aria-hidden=true]') === null
}

/** The first thing there that can be reached; the place itself counts. */
function firstIn(place: Element | null): HTMLElement | null {
  if (place instanceof HTMLElement && place.matches(REACHABLE) && isShown(place)) return place
  return [...(place?.querySelectorAll<HTMLElement>(REACHABLE) ?? [])].find(isShown) ?? null
}

function usable(button: HTMLElement | null): HTMLElement | null {
  return button?.matches(':disabled') === false ? button : null
}

function page(): HTMLElement | null {
  return document.querySelector('main')
}

/** Where a page begins for the keyboard: beside what it is for, else its first control, else its heading, else what leads on. */
function landing(): HTMLElement | null {
  const place = page()
  if (place === null) return firstIn(document.body)
  return (
    place.querySelector<HTMLElement>('[data-primary]') ??
    place.querySelector<HTMLElement>('[data-next]') ??
    firstIn(place) ??
    place.querySelector<HTMLElement>('h1, h2, h3') ??
    usable(findControl('next'))
  )
}

/** What is open over the page, the last one on top. */
function topDialog(): Element | null {
  return [...document.querySelectorAll('[role=dialog][data-state=open]')].at(-1) ?? null
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** For the window's root, once. */
export function useFocusKeeper(): void {
  /** What had the focus last on the page, and in each dialog, and everything around it, from the inside out. */
  const around = new WeakMap<Element, readonly Element[]>()
  let step: string | undefined
  let frame: number | undefined

  function remember({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return
    const place = target.closest('[role=dialog]') ?? document.body
    const found: Element[] = []
    for (
      let at: Element | null = target;
      at !== null && at !== place && at !== page();
      at = at.parentElement
    ) {
      found.push(at)
    }
    around.set(place, found)
  }

  /** The nearest thing to what had the focus in this place, or the heading that is nearer. */
  function nearest(place: Element): HTMLElement | null {
    const alive = (around.get(place) ?? []).filter((element) => element.isConnected)
    for (const element of alive) {
      const found = firstIn(element) ?? element.querySelector<HTMLElement>('h1, h2, h3')
      if (found !== null) return found
    }
    return place === document.body ? landing() : (firstIn(place) ?? headingNear(place))
  }

  function give(element: HTMLElement | null): void {
    if (element !== null) giveFocus(element, { preventScroll: true })
  }

  function look(): void {
    frame = undefined
    const dialog = topDialog()
    if (dialog !== null) {
      if (isLost()) give(nearest(dialog))
      return
    }
    const now = page()?.dataset.step
    const begun = now !== step && (page()?.childElementCount ?? 0) > 0
    if (begun || now === undefined) step = now
    // A page that knows its first field has taken the focus by now.
    if (begun && page()?.contains(document.activeElement) !== true) give(landing())
    else if (isLost()) give(nearest(document.body))
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
