/** What is wrong with a pack, and what to do about it, in both languages. */
export interface IssueWords {
  readonly ja: readonly [text: string, todo: string]
  readonly en: readonly [text: string, todo: string]
}
