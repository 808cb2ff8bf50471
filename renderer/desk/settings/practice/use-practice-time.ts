/** Date and time of practice, as main says how far they were moved on. */
import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { longDate } from '#shared/domain/time/date-words.ts'
import type { Answer, CallError } from '#shared/contract/channel.ts'
import type { AppInfo } from '#shared/contract/desk.ts'
import { tokyoTime } from '#shared/domain/time/time.ts'
import type { TimeStep } from '#shared/rules/calendar/practice-time.ts'
import { useNow } from '../../../ui/now.ts'
import { desk } from '../../bridge.ts'
import { instantOf, tokyoToday } from '../../parts/tokyo.ts'
import { useAppStore } from '../../stores/app.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** For screens that live for a while: the date follows the clock. */
export function usePracticeTime() {
  const { t } = useI18n()
  const app = useAppStore()
  const now = useNow()
  const busy = ref(false)
  const trouble = shallowRef<CallError | null>(null)

  /** How far, in its parts: 30日, 1日2時間10分; null where time stands where it is. */
  const ahead = computed(() => {
    const all = Math.round((app.info?.movedOn ?? 0) / MINUTE) * MINUTE
    const parts = [
      ['days', Math.floor(all / DAY)],
      ['hours', Math.floor((all % DAY) / HOUR)],
      ['minutes', (all % HOUR) / MINUTE],
    ] as const
    const said = parts.filter(([, n]) => n > 0).map(([part, n]) => t(`practiceTime.parts.${part}`, { n }))
    return said.length === 0 ? null : said.join(t('practiceTime.parts.join'))
  })
  const time = computed(() => tokyoTime(instantOf(now.value)))
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

  return { date, time, ahead, busy, trouble, forward, damageSeen }
}
