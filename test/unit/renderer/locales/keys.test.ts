import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '#shared/words/desk/en.ts'
import { ja } from '#shared/words/desk/ja.ts'

function leaves(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') found.set(here, value)
    else for (const [deep, text] of leaves(value as object, here)) found.set(deep, text)
  }
  return found
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()
}

/** One and many, as vue-i18n writes them; Japanese counts without. */
const ways = (text: string): string[] => text.split(' | ')

const root = resolve(import.meta.dirname, '../../../../renderer/desk')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(vue|ts)$/.test(name),
)
const sources = files.map((name) => [name, readFileSync(join(root, name), 'utf8')] as const)
const jaTexts = leaves(ja)
const enTexts = leaves(en)

describe('the words of the desk', () => {
  it('has the same keys in both languages', () => {
    expect([...enTexts.keys()].sort()).toEqual([...jaTexts.keys()].sort())
    expect(jaTexts.size).toBeGreaterThan(200)
  })

  it('asks for the same values in both languages', () => {
    const differing = [...jaTexts].filter(([key, text]) => {
      return ways(enTexts.get(key) ?? '').some((way) => namesIn(text).join() !== namesIn(way).join())
    })
    expect(differing).toEqual([])
  })

  it('has every key that a screen asks for', () => {
    const missing = sources.flatMap(([name, source]) =>
      [...source.matchAll(/\bt\(\s*'([\w.]+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((key) => !jaTexts.has(key))
        .map((key) => `${name}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  it('has something below every key that a screen puts together', () => {
    const missing = sources.flatMap(([name, source]) =>
      [...source.matchAll(/\bt\(\s*`([\w.]*)\$\{/g)]
        .map((match) => match[1] ?? '')
        .filter((prefix) => ![...jaTexts.keys()].some((key) => key.startsWith(prefix)))
        .map((prefix) => `${name}: ${prefix}`),
    )
    expect(missing).toEqual([])
  })

  it('has no key that no screen asks for', () => {
    const all = sources.map(([, source]) => source).join('\n')
    const prefixes = [...all.matchAll(/\bt\(\s*`([\w.]*)\$\{/g)].map((match) => match[1] ?? '')
    const idle = [...jaTexts.keys()].filter(
      (key) => !all.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    )
    expect(idle).toEqual([])
  })

  it('S30: uses the seed’s labels as they are, in every language', () => {
    for (const words of [ja, en]) expect(words.lines.different).toBe('利用者と契約者が違います。')
    expect(ja.lines.userSection).toBe('利用者の設定について')
    expect(ja.link.seen).toContain('連携完了')
    expect(ja.unlink.lead).toContain('「LINEアカウント連携」>「連携解除」')
    expect(ja.userChange.lead).toContain('「契約情報」>「利用者情報」')
  })

  it('S82: speaks of no other service, and to nobody’s father', () => {
    const all = [...jaTexts.values(), ...enTexts.values()].join('\n')
    expect(all).not.toMatch(/LINEMO|キャンペーン|お父様|お母様/)
  })

  it('holds no sign that the message compiler would read as its own', () => {
    expect([...jaTexts].filter(([, text]) => /[@|]/.test(text))).toEqual([])
    const counted = (text: string): boolean => ways(text).length === 2 && namesIn(text).length > 0
    expect([...enTexts].filter(([, text]) => /[@|]/.test(counted(text) ? ways(text).join() : text))).toEqual(
      [],
    )
  })
})
