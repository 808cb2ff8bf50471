/** A step begins at the field it was left at, or at its first one. */
import { nextTick, onMounted } from 'vue'
import { useSessionStore } from '../stores/session.ts'
import { focusField } from './focus.ts'

/** @param first test id of the step's first field. */
export function useStepFocus(first: string): void {
  const store = useSessionStore()
  onMounted(async () => {
    await nextTick()
    if (store.closed || store.session?.status === 'parked') return
    if (store.focus === null || !focusField(store.focus)) focusField(first)
  })
}
