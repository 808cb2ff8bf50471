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

/** Every blank by its own name. */
const filled: Readonly<Record<string, string>> = new Proxy({}, { get: (_, name) => `<${String(name)}>` })
const blanks = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, filled[name] ?? '']))

describe('compiled messages', () => {
  it('read as the messages themselves, each of both languages', () => {
    const said = [ja, en].flatMap(textsOf)
    const messages = Object.fromEntries(
      said.map((text, n) => [`m${String(n)}`, compiledMessage(text) ?? text]),
    )
    const i18n: I18n = createI18n({ legacy: false, locale: 'ja', messages: { ja: messages } as never })
    const { t } = i18n.global as unknown as { t(key: string, values: Record<string, string>): string }
    for (const [n, text] of said.entries()) {
      expect(t(`m${String(n)}`, blanks(text))).toBe(text.replace(/\{(\w+)\}/g, '<$1>'))
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
