import { describe, expect, it } from 'vitest'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { plainDateSchema } from '#shared/domain/time/time.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { isWhole } from '#shared/rulebook/library/seams.ts'
import { builtIn, defaultPack, withoutPack, withPack } from '#shared/rulebook/library/packs.ts'
import {
  firstLibrary,
  libraryOf,
  storedOf,
  withLoaded,
  withRemoved,
} from '#shared/rulebook/library/library.ts'
import { hasRoom, mayRemove, MOST_CHARACTERS, MOST_LOADED } from '#shared/rules/session/rulebook-library.ts'
import { saidOf } from '#test/support/said.ts'

const codes = (verdict: ReturnType<typeof hasRoom>): readonly string[] =>
  verdict.ok ? [] : verdict.reasons.map(({ code }) => code)
const own = (n: number): Rulebook => ({ ...defaultPack, id: `own-${n}`, series: `own-${n}`, version: '1' })
const packsOf = (packs: readonly Rulebook[]) => packs.reduce(withPack, builtIn)
const libraryWith = (packs: readonly Rulebook[]) => packs.reduce(withLoaded, firstLibrary)

describe('room for packs', () => {
  const full = packsOf(Array.from({ length: MOST_LOADED }, (_, n) => own(n)))

  it('E13i: as many as there is room for, and not one more; one that is there needs none', () => {
    expect(codes(hasRoom(withoutPack(full, own(0)), own(0)))).toEqual([])
    expect(codes(hasRoom(full, own(MOST_LOADED)))).toEqual(['rulebookFull'])
    expect(codes(hasRoom(full, own(3)))).toEqual([])
    expect(codes(hasRoom(full, defaultPack))).toEqual([])
  })

  it('E13i: a few huge ones fill it as well', () => {
    const huge = (n: number): Rulebook => ({ ...own(n), label: 'あ'.repeat(MOST_CHARACTERS / 4) })
    expect(codes(hasRoom(packsOf([huge(1), huge(2)]), huge(3)))).toEqual([])
    expect(codes(hasRoom(packsOf([huge(1), huge(2), huge(3)]), huge(4)))).toEqual(['rulebookFull'])
  })
})

describe('what is said of a full library', () => {
  it('E14x: how many, how large together, to the character', () => {
    const sizeOf = (pack: Rulebook): number => JSON.stringify(pack).length
    const filled = (n: number): Rulebook => {
      const rest = MOST_CHARACTERS - sizeOf(own(1)) - sizeOf(own(2))
      return { ...own(2), label: own(2).label + 'a'.repeat(rest + n) }
    }
    expect(codes(hasRoom(packsOf([own(1)]), filled(0)))).toEqual([])
    const full = hasRoom(packsOf([own(1)]), filled(1))
    expect(codes(full)).toEqual(['rulebookFull'])
    const said = full.ok ? '' : saidOf(full.reasons[0])?.exact
    expect(said).toContain(`${MOST_LOADED}件`)
    expect(said).toContain('6MB')
  })

  it('E14x: what is not there, came with the app or is in force is not taken off, each in its words', () => {
    const library = libraryWith([own(1)])
    expect(codes(mayRemove(library, refOf(own(2)), false))).toEqual(['rulebookUnknown'])
    expect(codes(mayRemove(library, refOf(defaultPack), false))).toEqual(['rulebookStays'])
    expect(codes(mayRemove({ ...library, inForce: own(1) }, refOf(own(1)), false))).toEqual(['rulebookStays'])
    expect(codes(mayRemove(library, refOf(own(1)), false))).toEqual([])
  })
})

describe('taking a pack off', () => {
  const version = (n: number, from: string, to: string | null): Rulebook => ({
    ...defaultPack,
    id: `year-${n}`,
    series: 'years',
    effectiveFrom: plainDateSchema.parse(from),
    effectiveTo: to === null ? null : plainDateSchema.parse(to),
  })
  const years = [
    version(1, '2024-01-01', '2024-12-31'),
    version(2, '2025-01-01', '2025-12-31'),
    version(3, '2026-01-01', null),
  ] as const

  it('E13i: the middle of a series stays while a later one is there; from its end it can go', () => {
    const library = libraryWith(years)
    expect(isWhole(library)).toBe(true)
    expect(codes(mayRemove(library, refOf(years[1]), false))).toEqual(['rulebookSeam'])
    expect(codes(mayRemove(library, refOf(years[2]), false))).toEqual([])
    const shorter = withRemoved(library, refOf(years[2]))
    expect(codes(mayRemove(shorter, refOf(years[1]), false))).toEqual([])
    expect(codes(mayRemove(shorter, refOf(years[1]), true))).toEqual(['rulebookUsed'])
  })

  it('E13i: what was removed is not written again; what does not read stays as it was', () => {
    const broken = { id: 'broken', version: '9', plans: 'none' }
    const stored = libraryOf({ inForce: refOf(defaultPack), packs: [broken, own(1), own(2)] })
    const next = withRemoved(stored, refOf(own(1)))
    expect(storedOf(next).packs).toEqual([broken, own(2)])
    expect(libraryOf(storedOf(next)).packs).toEqual(packsOf([own(2)]).packs)
    for (const ref of [refOf(defaultPack), { id: 'broken', version: '9' }, refOf(own(3))])
      expect(withRemoved(stored, ref)).toBe(stored)
    const inForce = { ...stored, inForce: own(2) }
    expect(withRemoved(inForce, refOf(own(2)))).toBe(inForce)
  })
})
