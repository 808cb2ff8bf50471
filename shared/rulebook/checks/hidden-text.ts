/** Characters in a pack that nobody sees, and that would turn or forge what is printed beside them (E6). */
import { unseenIn } from '../../domain/text/typed-text.ts'
import { issue, type PackIssue, type PackPath } from './issues.ts'

/**
 * Every text of a file, whatever it is for: each with its place and the characters that are to be taken out. Asked when
 * a pack is loaded; a stored one is read without them.
 * @param value what the file's JSON says
 */
export function hiddenTextIssues(value: unknown, path: PackPath = []): PackIssue[] {
  if (typeof value === 'string') {
    const characters = unseenIn(value)
    return characters.length === 0 ? [] : [issue(path, 'hiddenText', { characters: characters.join(', ') })]
  }
  if (Array.isArray(value)) return value.flatMap((one, n) => hiddenTextIssues(one, [...path, n]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => hiddenTextIssues(one, [...path, key]))
}
