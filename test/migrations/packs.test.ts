/** Packs as they were written under every older form, opened from a file and from the vault (C2). */
import { describe, expect, it } from 'vitest'
import article from '#shared/rulebook/packs/linemobile-article.json' with { type: 'json' }
import later from '#shared/rulebook/packs/linemobile-2019-05.json' with { type: 'json' }
import { grownUp, PACK_FORMAT, packSteps } from '#shared/rulebook/library/old-packs.ts'
import { builtIn, packOf } from '#shared/rulebook/library/packs.ts'
import { libraryOf, storedOf, withLoaded } from '#shared/rulebook/library/library.ts'
import { checkPack, readPack } from '#shared/rulebook/read-pack.ts'
import { rulebookSchema, type Rulebook } from '#shared/rulebook/schema/pack.ts'

type Json = Record<string, unknown>
interface Pack extends Json {
  timing: { cancellation: Json; mnp: Json }
  duties: { items: Json[] }
}

/** Takes a pack back by one form: what the step to it brought is not there. */
const undo: Readonly<Record<number, (pack: Pack) => void>> = {
  2: ({ timing }) => delete timing.cancellation.lines,
  3: (pack) => {
    const [{ from: _from, ...single } = { from: null }] = pack.minimumUse as Json[]
    pack.minimumUse = single
  },
  4: ({ timing }) => delete timing.mnp.soonDays,
  5: (pack) => delete pack.simKinds,
  6: ({ duties }) => duties.items.forEach((item) => delete item.consent),
  7: (pack) => delete pack.numbering,
  8: (pack) => delete pack.signUp,
  9: (pack) => {
    delete pack.lostLine
    delete pack.guideUrl
  },
}

/** A store's own pack, as an app of that form wrote it; forms were first numbered with the last of these. */
function packOfForm(form: number, says: Json = {}): Pack {
  const pack = { ...structuredClone(article), id: 'own', series: 'own', ...says } as unknown as Pack
  for (const { to } of packSteps.toReversed()) if (to > form) undo[to]?.(pack)
  return pack
}

/** What such a pack always meant. */
const meant = {
  timing: { cancellation: { lines: 'all' }, mnp: { soonDays: 2 } },
  simKinds: ['card'],
  signUp: 'open',
}

const forms = [1, ...packSteps.map(({ to }) => to)]

describe('packs grow up', () => {
  it('C2: the steps are numbered without a gap, and each has its reason', () => {
    expect(forms).toEqual(forms.map((_, n) => n + 1))
    expect(Object.keys(undo).map(Number)).toEqual(packSteps.map(({ to }) => to))
    for (const { why } of packSteps) expect(why).not.toBe('')
  })

  it.each(forms)('C2: a file of form %i without a number means what it meant', (form) => {
    const { format: _format, ...file } = packOfForm(form)
    const read = readPack(JSON.stringify(file), builtIn)
    const { signUp } = form < 8 ? meant : { signUp: article.signUp }
    expect(read).toMatchObject({ ok: true, pack: { ...meant, signUp } })
    if (!read.ok) return
    expect(read.pack.minimumUse?.[0]).toMatchObject({ from: null, months: 12 })
    expect(read.pack.numbering.some(({ prefix }) => prefix === '060')).toBe(true)
    expect(read.pack.duties.items.filter(({ consent }) => consent)).toHaveLength(
      form < 6 ? 0 : article.duties.items.filter(({ consent }) => consent).length,
    )
  })

  it.each(forms)('C2: one of form %i that says so takes only the steps after it', (form) => {
    const numbered = { ...packOfForm(form), format: form }
    expect(checkPack(numbered)).toMatchObject({ ok: true })
    const next = packSteps.find(({ to }) => to > form)
    if (next === undefined) return
    // The same pack under a later number is not taken through the step that it would need.
    expect(checkPack({ ...numbered, format: next.to })).toMatchObject({ ok: false })
  })

  it.each(forms)('C2: one of form %i is read from the vault, and rests there as it was written', (form) => {
    const { format: _format, ...stored } = packOfForm(form)
    const ref = { id: 'own', version: article.version }
    const library = libraryOf({ inForce: ref, packs: [stored] })
    expect([library.lost, library.inForce.id]).toEqual([null, 'own'])
    expect(storedOf(library).packs).toEqual([stored])
  })

  it('C2: a pack is stored with its form, and reads as it was', () => {
    const own: Rulebook = rulebookSchema.parse(grownUp(packOfForm(PACK_FORMAT)))
    const stored = storedOf(withLoaded(libraryOf(null), own))
    expect(stored.packs).toMatchObject([{ format: PACK_FORMAT, id: 'own' }])
    expect(packOf(libraryOf(stored), own)).toEqual(own)
  })

  it('C2: the packs of the app are in today’s form', () => {
    expect([article.format, later.format]).toEqual([PACK_FORMAT, PACK_FORMAT])
  })

  it.each([PACK_FORMAT + 1, 0, 1.5, '8', null])(
    'C2: form %s is told to be unknown, and is not guessed',
    (format) => {
      expect(checkPack({ ...packOfForm(PACK_FORMAT), format })).toEqual({
        ok: false,
        issues: [{ path: ['format'], code: 'formatUnknown', params: { max: PACK_FORMAT } }],
      })
      const stored = [{ ...packOfForm(PACK_FORMAT), format }]
      expect(libraryOf({ inForce: { id: 'own', version: article.version }, packs: stored })).toMatchObject({
        lost: { id: 'own' },
        asWritten: stored,
      })
    },
  )

  it('C2: what is no pack stays as it is', () => {
    for (const value of [null, 'text', 7, [], [{}]]) expect(grownUp(value)).toEqual(value)
    expect(grownUp({ timing: 3, duties: { items: 'none' } })).toMatchObject({
      timing: 3,
      duties: { items: 'none' },
    })
    expect(checkPack({ timing: 3 })).toMatchObject({ ok: false })
  })
})
