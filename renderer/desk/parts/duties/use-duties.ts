/** The duties of the reception on screen, by what they hold back, and how they are answered. */
import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { AnsweredBy } from '#shared/domain/duty.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Duty } from '#shared/rulebook/schema/pack.ts'
import { dutiesNow, type DutyNow } from '#shared/rules/duties/duties.ts'
import { dutyHint, dutyTitle } from '#shared/rules/duties/duty-text.ts'
import { nowMilliseconds } from '../../../ui/now.ts'
import { tokyoToday } from '../tokyo.ts'
import { useRulebook } from '../use-rulebook.ts'
import { useSessionStore } from '../../stores/session.ts'

export interface Duties {
  readonly all: ComputedRef<readonly DutyNow[]>
  /** Not done: neither answered nor answered well. */
  readonly open: ComputedRef<readonly DutyNow[]>
  /** Null takes the answer back. */
  answer(one: DutyNow, value: string | null, by?: AnsweredBy): void
  title(duty: Duty): string
  hint(duty: Duty): string
}

export function useDuties(session: () => Session, blocks: Duty['blocks']): Duties {
  const { locale } = useI18n()
  const store = useSessionStore()
  const book = useRulebook()
  const language = computed(() => (locale.value === 'en' ? 'en' : 'ja'))

  const all = computed(() =>
    dutiesNow(session(), book.value, tokyoToday(nowMilliseconds())).filter(
      ({ duty }) => duty.blocks === blocks,
    ),
  )
  return {
    all,
    open: computed(() => all.value.filter(({ status }) => status !== 'done')),
    answer({ duty, line }, value, by = 'staff') {
      store.save({ kind: 'duty', dutyId: duty.id, lineId: line?.id ?? null, value, by })
    },
    title: (duty) => dutyTitle(duty, book.value, language.value),
    hint: (duty) => dutyHint(duty, book.value, language.value),
  }
}
