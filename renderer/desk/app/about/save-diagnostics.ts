/** 「診断を保存」: main writes the file where staff choose; where it is, or why it is nowhere, stands in a corner. */
import { useToast } from '@nuxt/ui/composables/useToast'
import { useI18n } from 'vue-i18n'
import { languageOf } from '../../../ui/words/language.ts'
import { desk } from '../../bridge.ts'

/** For a component. @returns saves, and says how it went; nothing where nobody chose a place */
export function useDiagnostics(): () => Promise<void> {
  const { t, locale } = useI18n({ useScope: 'global' })
  const toast = useToast()

  return async () => {
    const answer = await desk().call('app.diagnostics', null)
    if (!answer.ok) {
      const { sayError } = await import('#shared/words/say-error.ts')
      const { text, todo } = sayError(answer.error, languageOf(locale.value))
      toast.add({
        id: 'diagnostics',
        title: text,
        description: todo,
        color: 'error',
        icon: 'i-lucide-triangle-alert',
      })
    } else if (answer.value.file !== null) {
      toast.add({
        id: 'diagnostics',
        title: t('about.diagnosticsSaved'),
        description: answer.value.file,
        color: 'success',
        icon: 'i-lucide-circle-check',
      })
    }
  }
}
