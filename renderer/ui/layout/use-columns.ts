/** Cards of unlike height in columns: each stands right below the one above it. */
import { computed, onBeforeUnmount, onMounted, ref, type ComputedRef, type Ref } from 'vue'

/** Width of a column at least, and what is between two, in rem. */
const LEAST_REM = 22
const GAP_REM = 1.25

/** @param place they stand in. @param items in their order. @returns the items of each column, from the left */
export function useColumns<T>(
  place: Readonly<Ref<HTMLElement | null>>,
  items: Readonly<Ref<readonly T[]>>,
): ComputedRef<readonly (readonly T[])[]> {
  /** How many fit; before it is known, as many as there are. */
  const fitting = ref(Number.POSITIVE_INFINITY)
  let observer: ResizeObserver | undefined

  function look(): void {
    const width = place.value?.clientWidth ?? 0
    if (width === 0) return
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    fitting.value = Math.max(1, Math.floor((width / rem + GAP_REM) / (LEAST_REM + GAP_REM)))
  }

  onMounted(() => {
    look()
    if (place.value === null) return
    observer = new ResizeObserver(look)
    observer.observe(place.value)
  })
  onBeforeUnmount(() => observer?.disconnect())

  return computed(() => {
    const count = Math.min(fitting.value, items.value.length)
    return Array.from({ length: count }, (_, n) => items.value.filter((_item, index) => index % count === n))
  })
}
