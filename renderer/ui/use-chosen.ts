/**
 * What was chosen here, from the moment it was chosen. Fields that depend on a choice are there for the next
 * key press; waiting for main's answer would let a quick typist tab past them.
 */
import { ref, watch, type Ref } from 'vue'

/** @param committed what main has; whenever that changes, it is what counts again. */
export function useChosen<T>(committed: () => T): Ref<T> {
  const chosen = ref(committed()) as Ref<T>
  watch(committed, (value) => (chosen.value = value))
  return chosen
}
