/** A step begins at the field it was left at, or at its first one. */
import type { Control } from '#shared/domain/controls/control.ts'
import { nextTick, onMounted, type Ref } from 'vue'
import { giveFocus } from '../../ui/press/give-focus.ts'
import { useSessionStore } from '../stores/session.ts'
import { focusField } from './focus.ts'

/** @param first field of the step; null where there is none. */
export function useStepFocus(first: Control | null): void {
  const store = useSessionStore()
  onMounted(async () => {
    await nextTick()
    if (store.closed || store.session?.status === 'parked') return
    if (store.focus !== null && focusField(store.focus)) return
    if (first !== null) focusField(first)
  })
}

/**
 * For a step that is read before anything is done on it: it begins at its top, with the focus on its heading, where no key
 * decides anything; or at the field it was left at.
 */
export function useStepTop(heading: Ref<HTMLElement | null>): void {
  const store = useSessionStore()
  onMounted(async () => {
    await nextTick()
    if (store.closed || store.session?.status === 'parked') return
    if (store.focus !== null && focusField(store.focus)) return
    if (heading.value !== null) giveFocus(heading.value, { preventScroll: true })
  })
}
