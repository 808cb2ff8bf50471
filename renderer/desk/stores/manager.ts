/** Whether this PC has a manager's PIN, and setting one (L10). The PIN itself is in no store. */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { CallError } from '#shared/contract/channel.ts'
import type { ManagerState } from '#shared/domain/manager.ts'
import { desk } from '../bridge.ts'

export const useManagerStore = defineStore('manager', () => {
  /** Null until main has said so. */
  const state = shallowRef<ManagerState | null>(null)
  const trouble = shallowRef<CallError | null>(null)
  const busy = ref(false)

  async function load(): Promise<void> {
    const answer = await desk().call('manager.read', null)
    if (answer.ok) state.value = answer.value
    trouble.value = answer.ok ? null : answer.error
  }

  /** @returns true when it is set. */
  async function setPin(pin: string, oldPin: string | null): Promise<boolean> {
    busy.value = true
    try {
      const answer = await desk().call('manager.setPin', { pin, oldPin })
      if (answer.ok) state.value = answer.value
      trouble.value = answer.ok ? null : answer.error
      return answer.ok
    } finally {
      busy.value = false
    }
  }

  return { state, trouble, busy, load, setPin }
})
