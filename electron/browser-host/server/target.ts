/** Request targets that could mean another file than they seem to are refused before any handler sees them. */

/** Encoded dots, slashes and backslashes, NUL, and plain dot segments: no link that the app builds has them. */
const suspicious = /%2e|%2f|%5c|%00|\\|\0|\/\.{1,2}(\/|$)/i

/** @param target as it stands in the request line. @returns path and query, or null when it is refused. */
export function safeTarget(target: string | undefined): string | null {
  if (target === undefined || !target.startsWith('/') || target.startsWith('//')) return null
  const path = target.split('?', 1)[0] ?? ''
  if (suspicious.test(path)) return null
  try {
    decodeURIComponent(path)
  } catch {
    return null
  }
  return target
}
