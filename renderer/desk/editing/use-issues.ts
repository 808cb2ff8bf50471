/**
 * When an error stands beside its field: once something was typed there, or once the staff wanted to go
 * on. An empty form does not begin by scolding.
 */
import { computed, type ComputedRef } from 'vue'
import type { FieldIssue } from '#shared/rules/forms/fields.ts'
import type { ReceptionGap } from '#shared/rules/forms/first-minute.ts'
import type { FieldError } from '../../ui/field-error.ts'
import { useHeard } from '../../ui/words/use-heard.ts'
import { useIssueWords } from './use-issue-words.ts'
import { useSessionStore } from '../stores/session.ts'

/**
 * @param issues everything that the rules find in the form.
 * @param valueAt what stands in a field now; empty text or null when nothing does.
 * @returns what is wrong with a field, with its rule (N8), or null.
 */
export function useIssues(
  issues: () => readonly (FieldIssue<string> | ReceptionGap)[],
  valueAt: (field: string) => unknown,
): ComputedRef<(field: string) => FieldError | null> {
  const store = useSessionStore()
  const inWords = useIssueWords()
  const heard = useHeard()
  return computed(() => {
    const found = issues()
    return (field: string) => {
      const issue = found.find((each) => each.field === field)
      if (issue === undefined) return null
      const value = valueAt(field)
      const untouched = value === '' || value === null || value === undefined
      if (untouched && !store.revealed) return null
      if ('reason' in issue) return { text: heard.reason(issue.reason).text, rule: issue.reason.rule }
      return { text: inWords(issue, field), rule: issue.rule }
    }
  })
}
