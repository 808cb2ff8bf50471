/**
 * One pass over the text of a JSON file, before anybody looks at what it means: names that stand twice in one object
 * (the reader keeps the last one and says nothing), and whether the file is built in a way that no pack is. What is kept
 * while reading is bounded by the limits and never by the file, so any file costs its length and no more.
 */

/** What no pack needs more of. */
export interface JsonLimits {
  /** Objects and lists inside each other. */
  readonly depth: number
  /** Values, counted in the whole file. */
  readonly values: number
  /** Values of one list. */
  readonly list: number
  /** Doubled names that are told; after so many the pass ends. */
  readonly findings: number
}

/** Names, and places from 0. */
type Place = (string | number)[]

export interface DoubleKey {
  readonly path: Place
  /** Of the second one, from 1. */
  readonly line: number
}

/** A limit that the file does not keep, and where the pass gave up. */
export interface JsonExcess {
  readonly limit: 'depth' | 'values' | 'list'
  readonly path: Place
  readonly line: number
}

export interface JsonScan {
  readonly doubled: DoubleKey[]
  /** Null: the file keeps all of them, as far as it was read. */
  readonly excess: JsonExcess | null
}

interface Level {
  /** Null: a list. */
  readonly keys: Set<string> | null
  /** Where the next value belongs. */
  at: string | number
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[{}[\],\n]/gu

/** @param text of valid JSON. @param limits after the first one that is exceeded the rest is not read */
export function scanJson(text: string, limits: JsonLimits): JsonScan {
  const doubled: DoubleKey[] = []
  const levels: Level[] = []
  let line = 1
  let values = 1
  const here = (): Place => levels.map(({ at }) => at)
  const over = (limit: JsonExcess['limit'], path: Place): JsonScan => ({
    doubled,
    excess: { limit, path, line },
  })
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1)
    if (token === '\n') line += 1
    else if (token === '{' || token === '[') {
      if (levels.length === limits.depth) return over('depth', here())
      levels.push(token === '{' ? { keys: new Set(), at: '' } : { keys: null, at: 0 })
    } else if (token === '}' || token === ']') levels.pop()
    else if (token === ',' && typeof level?.at === 'number') {
      level.at += 1
      if (level.at === limits.list) return over('list', here().slice(0, -1))
    } else if (level?.keys && token.endsWith(':')) {
      const key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string
      level.at = key
      if (level.keys.has(key)) doubled.push({ path: here(), line })
      if (doubled.length === limits.findings) break
      level.keys.add(key)
      line += token.split('\n').length - 1
    }
    // Every value but the first of a list or an object follows a comma or an opening bracket.
    if (token === ',' || token === '{' || token === '[') values += 1
    if (values > limits.values) return over('values', [])
  }
  return { doubled, excess: null }
}
