import type { ja } from '../ja.ts'

/** The rules, looked up from where one of them speaks (N8). */
export const rules: (typeof ja)['rules'] = {
  title: 'List of rules',
  lead: 'The rules that this desk keeps, and where each comes from.',
  find: 'Find by number or word',
  found: '{n} found',
  nothing: 'Nothing found. Try another word.',
  source: 'Source',
  next: 'Go to the next rule',
  all: 'See all rules',
  unknown: 'There are no words for this rule yet.',
}
