/**
 * The one control that is next: whoever knows says which, and no control decides it for itself. It alone is filled with
 * colour, and F9 presses it.
 */
import { inject, onScopeDispose, provide, shallowReactive, type InjectionKey } from 'vue'
import type { Control } from '#shared/domain/controls/control.ts'

type Current = () => string | null | undefined

interface NextControl {
  /** Null where nothing on the page is next. */
  readonly current: Current
  /** What each act on screen is. */
  readonly acts: Set<Current>
}

const nextControlKey: InjectionKey<NextControl> = Symbol('next control')

/** For everything that stands in the caller. @param current null where what is next is not here */
export function keepNextControl(current: () => Control | null): void {
  provide(nextControlKey, { current, acts: shallowReactive(new Set<Current>()) })
}

export interface NextHere {
  /** It is the one; null where nobody around knows what is next: it looks as it is given then. */
  isNext(): boolean | null
  /** Another act on screen is the one. */
  isAnother(): boolean
}

/** For one act. @param own its control, where it has one */
export function useNextControl(own: Current): NextHere {
  const next = inject(nextControlKey, null)
  if (next === null) return { isNext: () => null, isAnother: () => false }
  const { current, acts } = next
  acts.add(own)
  onScopeDispose(() => acts.delete(own))
  const isNext = (): boolean => (current() ?? null) !== null && current() === own()
  return {
    isNext,
    isAnother: () => !isNext() && [...acts].some((act) => (act() ?? null) !== null && act() === current()),
  }
}
