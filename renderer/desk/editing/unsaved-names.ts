/** How staff call a field that is not saved, and what is said about it. */
import { useI18n } from 'vue-i18n'
import type { Session } from '#shared/domain/session.ts'
import { dutyTitle } from '#shared/rules/duties/duty-text.ts'
import { labelOfField } from '#shared/rules/forms/field-labels.ts'
import { useRulebook } from '../parts/use-rulebook.ts'
import type { Why } from '../stores/typed.ts'
import { sayWhy } from './text-keeper.ts'

export interface UnsavedNames {
  /** e.g. `住所`, `回線2 生年月日`. */
  name(path: string): string
  why(why: Why): string
}

/** @param session on screen */
export function useUnsavedNames(session: () => Session): UnsavedNames {
  const { t, locale } = useI18n()
  const book = useRulebook()
  const say = sayWhy({ t, locale })

  function label(path: string): string {
    const language = locale.value === 'en' ? 'en' : 'ja'
    const duty = book.value.duties.items.find(({ id }) => path === `duty.${id}`)
    return duty === undefined ? labelOfField(path)[language] : dutyTitle(duty, book.value, language)
  }

  return {
    name(path) {
      const at = session().lines.findIndex(({ id }) => path.startsWith(`${id}.`))
      if (at < 0) return label(path)
      const line = session().lines[at]?.id ?? ''
      return `${t('common.line', { n: at + 1 })} ${label(path.slice(line.length + 1))}`
    },
    why: (each) => say(each).text,
  }
}
