/** How staff call a field that is not saved, and what is said about it. */
import { useI18n } from 'vue-i18n'
import { readFormField, type FormField } from '#shared/domain/controls/form-field.ts'
import type { Session } from '#shared/domain/session.ts'
import { dutyTitle } from '#shared/rules/duties/duty-text.ts'
import { fieldLabel } from '#shared/words/terms.ts'
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

  function label({ form, name }: FormField): string {
    const language = locale.value === 'en' ? 'en' : 'ja'
    const duty = form === 'duty' ? book.value.duties.items.find(({ id }) => id === name) : undefined
    return duty === undefined ? fieldLabel(name)[language] : dutyTitle(duty, book.value, language)
  }

  return {
    name(path) {
      const field = readFormField(path)
      if (field === null) return fieldLabel(path)[locale.value === 'en' ? 'en' : 'ja']
      const at = session().lines.findIndex(({ id }) => id === field.lineId)
      return at < 0 ? label(field) : `${t('common.line', { n: at + 1 })} ${label(field)}`
    },
    why: (each) => say(each).text,
  }
}
