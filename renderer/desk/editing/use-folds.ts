/**
 * Which of a page's cards are open: all that are not finished, those that were opened by hand, and the one that the focus is
 * in. A finished one folds when the focus goes to another, never under the hand: what has the focus stays in its place.
 */
import { nextTick, onScopeDispose, ref } from 'vue'
import { keepInPlace } from '../../ui/press/scrolling.ts'

export interface Folds<Id> {
  isOpen(id: Id): boolean
  /** By hand. */
  set(id: Id, open: boolean): void
  /** The focus has come to something in it. */
  arrive(id: Id, event: FocusEvent): void
}

/** @param isFinished what may be folded */
export function useFolds<Id>(isFinished: (id: Id) => boolean): Folds<Id> {
  /** Finished, and open all the same. */
  const kept = ref(new Set<Id>()) as { value: Set<Id> }
  let pressed = false
  let waiting: Id | undefined

  function isOpen(id: Id): boolean {
    return !isFinished(id) || kept.value.has(id)
  }

  function set(id: Id, open: boolean): void {
    const others = [...kept.value].filter((other) => other !== id)
    kept.value = new Set(open ? [...others, id] : others)
  }

  /** The one with the focus stays open when it is finished; the other finished ones fold. */
  function settle(id: Id): void {
    waiting = undefined
    if (kept.value.size === 1 && kept.value.has(id)) return
    void keepInPlace(async () => {
      kept.value = new Set([id])
      await nextTick()
    })
  }

  function arrive(id: Id, { target }: FocusEvent): void {
    if (!(target instanceof Element) || target.closest('[data-fold]') === null) return
    set(id, true)
    // Under a pointer that is down nothing moves: its click is still to come.
    if (pressed) waiting = id
    else settle(id)
  }

  const onDown = (): void => void (pressed = true)
  const onUp = (): void => {
    pressed = false
    const id = waiting
    if (id !== undefined) setTimeout(() => waiting === id && settle(id), 0)
  }
  const ends = ['pointerup', 'pointercancel'] as const
  window.addEventListener('pointerdown', onDown, true)
  for (const end of ends) window.addEventListener(end, onUp, true)
  onScopeDispose(() => {
    window.removeEventListener('pointerdown', onDown, true)
    for (const end of ends) window.removeEventListener(end, onUp, true)
  })

  return { isOpen, set, arrive }
}
