/** Whether the list of rules is open: it is reached from every rule tag and from the palette (N8). */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export const useRulesStore = defineStore('rules', () => {
  const open = shallowRef(false)
  return { open }
})
