import { describe, expect, it } from 'vitest'
import { en } from '#shared/words/desk/en.ts'
import { ja } from '#shared/words/desk/ja.ts'
import { phones } from '#shared/words/phones/phones.ja.ts'
import { reasonCodes } from '#shared/domain/reason-codes.ts'
import type { Params } from '#shared/domain/said/params.ts'
import { reason } from '#shared/rules/reasons.ts'
import { sayToStaff } from '#shared/words/staff/say-to-staff.ts'
import { termWords } from '#shared/words/terms.ts'

const dutyPlaces = [termWords.activationStep, termWords.completionStep]

function words(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : words(value as object),
  )
}

/** Whatever a text asks for; a value is no label. */
const VALUE = '1'
const anything: Params = new Proxy({}, { get: () => VALUE })

describe('labels that a refusal names', () => {
  it('are on the screens as they are quoted, so that whoever is told to press one finds it', () => {
    const labels = new Set([...words(ja), ...words(phones)])
    for (const place of dutyPlaces) expect(labels).toContain(place.ja)
    const quoted = reasonCodes.flatMap((code) => {
      const { text, exact, todo } = sayToStaff(reason(code, anything), 'ja')
      return [...`${text}${exact ?? ''}${todo}`.matchAll(/「([^」]+)」/g)].map(([, label = '']) => label)
    })
    expect(quoted.length).toBeGreaterThan(5)
    expect(quoted.filter((label) => label !== VALUE && !labels.has(label))).toEqual([])
  })

  it('are in English those of the English desk, and those of the phones as they are', () => {
    const desk = new Set(words(en))
    for (const place of dutyPlaces) expect(desk).toContain(place.en)
    const phone = new Set([...words(phones), ja.lines.userSection])
    const texts = reasonCodes
      .map((code) => Object.values(sayToStaff(reason(code, anything), 'en')).join(' '))
      .join(' ')
    const quoted = (of: RegExp) => [...texts.matchAll(of)].map(([, label = '']) => label)
    expect(quoted(/“([^”]+)”/g).length).toBeGreaterThan(5)
    expect(quoted(/“([^”]+)”/g).filter((label) => label !== VALUE && !desk.has(label))).toEqual([])
    expect(quoted(/「([^」]+)」/g).filter((label) => label !== VALUE && !phone.has(label))).toEqual([])
  })
})
