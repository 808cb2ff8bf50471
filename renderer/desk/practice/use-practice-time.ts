/** The date of practice, as main says how far it was moved on. */
import { computed, ref, shallowRef } from 'vue'
import { longDate } from '#shared/domain/dates.ts'
import type { Answer, CallError } from '#shared/contract/channel.ts'
import type { AppInfo } from '#shared/contract/desk.ts'
import type { TimeStep } from '#shared/rules/practice-time.ts'
import { useNow } from '../../ui/use-now.ts'
import { desk } from '../bridge.ts'
import { tokyoToday } from '../parts/tokyo.ts'
import { useAppStore } from '../stores/app.ts'

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** For screens that live for a while: the date follows the clock. */
export function usePracticeTime() {
  const app = useAppStore()
  const now = useNow()
  const busy = ref(false)
  const trouble = shallowRef<CallError | null>(null)

  const daysAhead = computed(() => Math.round((app.info?.movedOn ?? 0) / DAY_MILLISECONDS))
  const date = computed(() => longDate(tokyoToday(now.value)))

  async function ask(call: () => Promise<Answer<AppInfo>>): Promise<void> {
    busy.value = true
    const answer = await call()
    busy.value = false
    trouble.value = answer.ok ? null : answer.error
    if (answer.ok) app.show(answer.value)
  }
  const forward = (by: TimeStep): Promise<void> => ask(() => desk().call('practice.forward', { by }))
  const damageSeen = (): Promise<void> => ask(() => desk().call('practice.damageSeen', null))

  return { date, daysAhead, busy, trouble, forward, damageSeen }
}
