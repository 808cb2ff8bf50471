/** What the app says about itself: host, version, vault. */
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { AppInfo } from '#shared/contract/desk.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { setAhead } from '../../ui/now.ts'
import { desk } from '../bridge.ts'

export const useAppStore = defineStore('app', () => {
  const info = shallowRef<AppInfo | null>(null)
  const retrying = shallowRef(false)
  /** The desk works only with an open vault; anything else is the recovery screen. */
  const ready = computed(() => info.value?.vault === 'ready')

  /** The clock of every screen goes by what main says. */
  function show(next: AppInfo): void {
    setAhead(next.ahead)
    info.value = next
  }

  async function load(): Promise<void> {
    const answer = await desk().call('app.info', null)
    if (answer.ok) show(answer.value)
  }

  async function retryVault(): Promise<void> {
    retrying.value = true
    try {
      const answer = await desk().call('app.retryVault', null)
      if (answer.ok) show(answer.value)
    } finally {
      retrying.value = false
    }
  }

  /** What staff say of the PC's clock. @param shown what they read of it */
  async function answerClock(right: boolean, shown: Instant): Promise<void> {
    const answer = await desk().call('app.clock', { right, shown })
    if (answer.ok) show(answer.value)
  }

  /** @returns a function that stops listening. */
  function listen(): () => void {
    return desk().on('app.changed', show)
  }

  return { info, ready, retrying, show, load, retryVault, answerClock, listen }
})
