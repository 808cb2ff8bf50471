/**
 * What is on screen but not for everybody's eyes: masked until it is asked for. Every block that holds such data says
 * so for as long as it is on screen; with its page it is forgotten, and the next page begins masked again.
 */
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

export const useMaskStore = defineStore('mask', () => {
  /** Blocks on screen; true while a block is masked. */
  const blocks = shallowRef<ReadonlyMap<symbol, boolean>>(new Map())
  /** There is something to hide or to show. */
  const any = computed(() => blocks.value.size > 0)
  /** At least one block is masked: then one press shows everything. */
  const masked = computed(() => [...blocks.value.values()].includes(true))

  function set(block: symbol, mask: boolean): void {
    blocks.value = new Map(blocks.value).set(block, mask)
  }

  function forget(block: symbol): void {
    blocks.value = new Map([...blocks.value].filter(([each]) => each !== block))
  }

  /** Shows every block, or hides every block when all are shown. */
  function toggle(): void {
    const mask = !masked.value
    blocks.value = new Map([...blocks.value.keys()].map((block) => [block, mask]))
  }

  return { blocks, any, masked, set, forget, toggle }
})
