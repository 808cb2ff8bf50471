/** How the practice carrier is told to behave. */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { CallError } from '#shared/contract/channel.ts'
import type { Practice } from '#shared/contract/desk.ts'
import { desk } from '../bridge.ts'

export const usePracticeStore = defineStore('practice', () => {
  const settings = shallowRef<Practice | null>(null)
  const trouble = shallowRef<CallError | null>(null)

  async function load(): Promise<void> {
    const answer = await desk().call('practice.read', null)
    if (answer.ok) settings.value = answer.value
    trouble.value = answer.ok ? null : answer.error
  }

  /** @returns true when main took it. */
  async function write(next: Practice): Promise<boolean> {
    const answer = await desk().call('practice.write', next)
    if (answer.ok) settings.value = answer.value
    trouble.value = answer.ok ? null : answer.error
    return answer.ok
  }

  return { settings, trouble, load, write }
})
