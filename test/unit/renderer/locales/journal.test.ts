import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ja } from '#shared/words/desk/ja.ts'

const root = resolve(import.meta.dirname, '../../../../electron/sessions')
const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n')

/** What main writes down, as its sources name it; the rows that nobody reads are left out. */
const written = [
  ...source.matchAll(/(?:entry\([^'`]*?,|action:|changed\([^'`]*?,|entries:.*?)\s*'([a-z]+)\.([a-zA-Z]+)'/g),
]
  .map(([, part = '', act = '']) => [part, act] as const)
  .filter(([part]) => !['focus', 'step'].includes(part))

describe('the words of the journal', () => {
  it('Q5: exist for everything that is written down', () => {
    expect(new Set(written.map(String)).size).toBeGreaterThan(20)
    const words: Readonly<Record<string, unknown>> = ja.journal
    const wordless = written.filter(([part, act]) => {
      const group = words[part]
      return typeof group !== 'object' || group === null || !(act in group)
    })
    expect(wordless).toEqual([])
  })
})
