/** Everything that can be wrong with a pack, by the code of its issue (C2). */
import type { IssueWords } from './issue-words.ts'
import { packDutyIssues } from './issues-duties.ts'
import { packFileIssues } from './issues-file.ts'
import { packInsideIssues } from './issues-inside.ts'

export const packIssueWords = {
  ...packFileIssues,
  ...packInsideIssues,
  ...packDutyIssues,
} as const satisfies Record<string, IssueWords>
