/** What is wrong with a field, in the language of the screen. */
import { useI18n } from 'vue-i18n'
import type { FieldIssueWhat } from '#shared/domain/said/field-issues.ts'
import { sayFieldIssue } from '#shared/words/forms/field-issues.ts'
import { languageOf } from '../../ui/words/language.ts'

/** @returns says a case; of a field of the forms by its path, where that field has words of its own */
export function useIssueWords(): (issue: FieldIssueWhat, field?: string) => string {
  const { locale } = useI18n({ useScope: 'global' })
  return (issue, field) => sayFieldIssue(issue, languageOf(locale.value), field)
}
