/** Names that stand twice in one object of a JSON text: the reader keeps the last one and says nothing. */

export interface DoubleKey {
  readonly path: (string | number)[]
  /** Of the second one, from 1. */
  readonly line: number
}

interface Level {
  /** Null: a list. */
  readonly keys: Set<string> | null
  /** Where the next value belongs. */
  at: string | number
}

/** @param text of valid JSON */
export function doubleKeys(text: string): DoubleKey[] {
  const found: DoubleKey[] = []
  const levels: Level[] = []
  let line = 1
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[{}[\],\n]/gu)) {
    const level = levels.at(-1)
    if (token === '\n') line += 1
    else if (token === '{') levels.push({ keys: new Set(), at: '' })
    else if (token === '[') levels.push({ keys: null, at: 0 })
    else if (token === '}' || token === ']') levels.pop()
    else if (token === ',' && typeof level?.at === 'number') level.at += 1
    else if (level?.keys && token.endsWith(':')) {
      const key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string
      level.at = key
      if (level.keys.has(key)) found.push({ path: levels.map(({ at }) => at), line })
      level.keys.add(key)
      line += token.split('\n').length - 1
    }
  }
  return found
}
