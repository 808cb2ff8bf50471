/** Messages are compiled when the app is built: what a page fills in must read as the source says. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createI18n, type I18n } from 'vue-i18n'
import { compiledMessage, compiledWords } from '#renderer/build/compiled-words.ts'
import { en } from '#shared/words/desk/en.ts'
import { ja } from '#shared/words/desk/ja.ts'

const root = resolve(import.meta.dirname, '../../../shared/words')
const plugin = compiledWords([`${root}/desk/`])
const transform = plugin.transform as (code: string, id: string) => { readonly code: string } | null

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'object' ? textsOf(value as object) : [],
  )
}

/** Says every message, by its place, with blanks filled in. */
function sayer(messages: readonly unknown[]): (n: number, blanks: Record<string, unknown>) => string {
  const ja = Object.fromEntries(messages.map((message, n) => [`m${String(n)}`, message]))
  const i18n: I18n = createI18n({ legacy: false, locale: 'ja', messages: { ja } as never })
  const { t } = i18n.global as unknown as { t(key: string, blanks: Record<string, unknown>): string }
  return (n, blanks) => t(`m${String(n)}`, blanks)
}

/** Every blank is filled with a number, which may decide about singular and plural. */
const blanksOf = (text: string, value: number): Record<string, unknown> =>
  Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, value]))

describe('compiled messages', () => {
  it('read as the messages themselves, each of both languages', () => {
    const said = [ja, en].flatMap(textsOf)
    const written = sayer(said)
    const compiled = sayer(said.map((text) => compiledMessage(text) ?? text))
    for (const [n, text] of said.entries()) {
      for (const value of [0, 1, 2]) {
        const blanks = blanksOf(text, value)
        expect(compiled(n, blanks)).toBe(written(n, blanks))
      }
      expect(compiled(n, blanksOf(text, 1))).not.toContain('{')
    }
    expect(said.length).toBeGreaterThan(800)
  })

  it('are in every file of words after the build, and no blank is left to compile', () => {
    const files = readdirSync(`${root}/desk`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    for (const name of files) {
      const source = readFileSync(`${root}/desk/${name}`, 'utf8')
      const compiled = transform(source, `${root}/desk/${name}`)?.code ?? ''
      expect(compiled).not.toMatch(/'[^'\n]*\{\w+\}[^'\n]*'/)
    }
    expect(files.length).toBeGreaterThan(20)
  })

  it('break the build where a message does not compile, or is put together', () => {
    expect(() => compiledMessage('{n')).toThrow()
    expect(() => transform('export const a = { b: `x${1}` }', `${root}/desk/a.ts`)).toThrow('one text')
    expect(transform('export const a = { b: `x${1}` }', '/elsewhere/a.ts')).toBeNull()
  })
})
