/** The branch that this PC stands in, as main remembers it (S80, C28, R24). */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { CallError } from '#shared/contract/channel.ts'
import { unsetBranch, type Branch } from '#shared/domain/branch.ts'
import { desk, hasBridge } from '../bridge.ts'

export const useBranchStore = defineStore('branch', () => {
  const current = shallowRef<Branch>(unsetBranch)
  const trouble = shallowRef<CallError | null>(null)
  const busy = ref(false)

  async function load(): Promise<void> {
    if (!hasBridge()) return
    const answer = await desk().call('branch.read', null)
    if (answer.ok) current.value = answer.value
    trouble.value = answer.ok ? null : answer.error
  }

  /** @returns true when it is remembered. */
  async function save(next: Branch): Promise<boolean> {
    busy.value = true
    try {
      const answer = await desk().call('branch.write', next)
      if (answer.ok) current.value = answer.value
      trouble.value = answer.ok ? null : answer.error
      return answer.ok
    } finally {
      busy.value = false
    }
  }

  return { current, trouble, busy, load, save }
})
