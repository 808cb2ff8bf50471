/**
 * What is typed in a dialog of a reception: kept like every other text until the thing is done (E3). Esc, a reload or a
 * kill loses none of it; the dialog opens with it again.
 */
import { computed, ref, watch, type Ref, type WritableComputedRef } from 'vue'
import { useSessionStore } from '../stores/session.ts'
import { useTypedStore } from '../stores/typed.ts'

/** @param name of the dialog and of what it is about, e.g. `withdraw.<line id>`; not shown to anybody */
export function draftPath(name: string): string {
  return `dialog.${name}`
}

/** A text that is kept from its first letter on; empty when there is none. */
export function useDraft(name: () => string): WritableComputedRef<string> {
  const typed = useTypedStore()
  const path = computed(() => draftPath(name()))
  return computed({
    get: () => typed.textAt(path.value) ?? '',
    set: (text) => (text === '' ? typed.forget(path.value) : typed.typing(path.value, text, null)),
  })
}

/** Several values that belong together. @param known them from what was kept, null when it is something else @param empty nothing typed yet */
export function useDraftForm<T extends object>(
  name: () => string,
  known: (kept: unknown) => T | null,
  empty: () => T,
): Ref<T> {
  const kept = useDraft(name)
  const form = ref(read()) as Ref<T>

  function read(): T {
    try {
      return known(JSON.parse(kept.value)) ?? empty()
    } catch {
      return empty()
    }
  }

  watch(
    form,
    (now) => (kept.value = JSON.stringify(now) === JSON.stringify(empty()) ? '' : JSON.stringify(now)),
    {
      deep: true,
    },
  )
  return form
}

/**
 * Ends what a dialog was for: its texts go when it was done.
 * @param forget empties them
 * @returns to be called when main has answered; what was refused keeps its texts
 */
export function useDone(forget: () => void): () => void {
  const store = useSessionStore()
  return () => {
    if (store.told === null) forget()
  }
}
