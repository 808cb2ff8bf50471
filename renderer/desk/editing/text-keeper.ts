/** The window's keeper of typed text: the reception on screen, in the words of the screen. */
import type { Ref } from 'vue'
import type { TextKeeper } from '../../ui/text-keeper.ts'
import type { FieldError } from '../../ui/field-error.ts'
import { languageOf } from '../../ui/words/language.ts'
import { errorWords } from '../app/on-demand.ts'
import type { createWords } from '../i18n.ts'
import type { useTypedStore, Why } from '../stores/typed.ts'

/** What is wrong with a field, and what to do about it. */
export type SayWhy = (why: Why) => FieldError

/** What of a window's words is needed. */
interface Words {
  readonly t: (key: string, values?: Record<string, unknown>) => string
  readonly locale: Ref<string>
}

/** @param words of this window */
export function sayWhy({ t, locale }: Words): SayWhy {
  return (why) => {
    if ('tooLong' in why) return { text: t('common.tooLong', { ...why.tooLong }), rule: 'Q1' }
    if ('left' in why) return { text: t('common.leftTyped'), rule: 'Q1' }
    if (why.error === null || errorWords.now.value === null) return { text: t('common.notTaken'), rule: 'Q1' }
    const { text, todo } = errorWords.now.value.sayError(why.error, languageOf(locale.value))
    return { text: `${text} ${todo}`, rule: why.error.reasons[0]?.rule ?? 'Q1' }
  }
}

/** For `app.provide`. @param typed of this window */
export function createTextKeeper(
  words: ReturnType<typeof createWords>,
  typed: ReturnType<typeof useTypedStore>,
): TextKeeper {
  const say = sayWhy(words.global)
  return {
    kept: typed.textAt,
    typing: typed.typing,
    handedOver: typed.handedOver,
    errorAt(field, own) {
      const why = typed.whyAt(field)
      const vague = why === null || ('error' in why && why.error === null)
      return vague && own !== null ? own : why && say(why)
    },
    say: (tooLong) => say({ tooLong }),
  }
}
