/** What a line still asks for, counted: `未入力7件・見直し2件`; what there is none of is not counted. */
import { useI18n } from 'vue-i18n'
import type { FieldIssue } from '#shared/rules/forms/fields.ts'

export function useIssueCount(): (issues: readonly FieldIssue<string>[]) => string {
  const { t } = useI18n()
  return (issues) => {
    const missing = issues.filter(({ code }) => code === 'required').length
    const wrong = issues.length - missing
    return [
      ...(missing > 0 ? [t('lines.missing', { n: missing })] : []),
      ...(wrong > 0 ? [t('lines.wrong', { n: wrong })] : []),
    ].join('・')
  }
}
