import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#shared/domain/time/time.ts'
import { pathText } from '#shared/rulebook/checks/issues.ts'
import { PACK_BYTES, readPack, type PackRead } from '#shared/rulebook/read-pack.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import {
  builtIn,
  defaultPack,
  isNewest,
  packOf,
  packOn,
  withPack,
  type Packs,
} from '#shared/rulebook/library/packs.ts'
import { isWhole, seriesIssues, libraryIssues } from '#shared/rulebook/library/seams.ts'
import { libraryOf } from '#shared/rulebook/library/library.ts'

const alone = { id: 'own', version: '1', series: 'own' }
/** A pack of another series, changed at one place. */
const changed = (change: (pack: never) => void): string => {
  const pack: unknown = structuredClone({ ...defaultPack, ...alone })
  change(pack as never)
  return JSON.stringify(pack)
}
const said = (read: PackRead): string[] =>
  read.ok ? [] : read.issues.map(({ path, code }) => `${pathText(path)}: ${code}`)
const wrong = (change: (pack: never) => void): string[] => said(readPack(changed(change), builtIn))

describe('reading a pack from a file', () => {
  it('C2: a whole one is taken as it is', () => {
    const read = readPack(
      changed(() => undefined),
      builtIn,
    )
    expect(read).toEqual({ ok: true, pack: { ...defaultPack, ...alone } })
    expect(readPack(JSON.stringify(defaultPack), builtIn).ok).toBe(true)
  })

  it('C2: what is no such file at all is said plainly, with the line', () => {
    const read = (text: string) => readPack(text, builtIn)
    expect(said(read(' \n'))).toEqual([': fileEmpty'])
    expect(said(read('{"a":1,'))[0]).toMatch(/^: fileNotJson/)
    expect(read('{\n"a": 1,,}')).toMatchObject({ issues: [{ code: 'fileNotJsonAt', params: { line: 2 } }] })
    expect(said(read('"' + 'x'.repeat(PACK_BYTES) + '"'))).toEqual([': fileTooLarge'])
    expect(said(read('{"label":"\uFFFD"}'))).toEqual([': fileEncoding'])
    expect(said(read('\0{\0}'))).toEqual([': fileEncoding'])
    expect(said(read('[]'))).toEqual([': type'])
  })

  it('C2, C1: duties that do not hold together are said one by one', () => {
    const [first, ...others] = defaultPack.duties.items
    expect(
      wrong((pack: { duties: { dataPlans: string[]; items: unknown[] } }) => {
        pack.duties.dataPlans = ['no-such-plan']
        const words = { ...first?.text, ja: 'あと{cancelDay}日' }
        pack.duties.items.push({
          ...first,
          text: words,
          answer: { ...first?.answer, preset: 'none-of-them' },
        })
      }),
    ).toEqual([
      'duties › dataPlans › 1: unknownPlan',
      `duties › items › ${String(others.length + 2)} › id: duplicate`,
      `duties › items › ${String(others.length + 2)} › answer › preset: notAnOption`,
      `duties › items › ${String(others.length + 2)} › text › ja: unknownBlank`,
    ])
  })

  it('R19: a pack that offers an eSIM explains it; one from before there was a choice offers cards', () => {
    const esim = (pack: { simKinds?: string[]; duties: { items: { id: string }[] } }) => {
      pack.simKinds = ['card', 'esim']
      pack.duties.items = pack.duties.items.filter(({ id }) => id !== 'sim.esim')
    }
    expect(wrong(esim)).toEqual(['duties › items: dutyMissing'])
    const older = readPack(
      changed((pack: { simKinds?: string[] }) => delete pack.simKinds),
      builtIn,
    )
    expect(older).toMatchObject({ ok: true, pack: { simKinds: ['card'] } })
  })

  it.each([
    ['a mark of writing direction', '見本\u202Eプラン', 'U+202E'],
    ['an isolate that is never closed', '見本\u2067プラン', 'U+2067'],
    ['what nobody sees', '見本\u200Bプラン\uFEFF', 'U+200B, U+FEFF'],
    ['half a character', '見本\uD800', 'U+D800'],
    ['a control', '見本\u001B[31m', 'U+001B'],
    ['a line of its own', '見本\u2028ログインID', 'U+2028'],
    ['a line break', '見本\nログインID', 'U+000A'],
  ])(
    'E6c: a text with %s is refused at its place, and which characters are to go',
    (_what, text, characters) => {
      const file = changed((pack: { plans: { label: string }[]; contact: string }) => {
        if (pack.plans[0]) pack.plans[0].label = text
        pack.contact = text
      })
      const read = readPack(file, builtIn)
      expect(read).toMatchObject({ ok: false })
      if (read.ok) return
      expect(read.issues.map(({ code, path, params }) => [code, pathText(path), params.characters])).toEqual([
        ['hiddenText', 'plans › 1 › label', characters],
        ['hiddenText', 'contact', characters],
      ])
    },
  )

  it('E6c: what a file says is said again without what turns the words around it', () => {
    const read = readPack(JSON.stringify({ 'a\u202Eb\u200B': 1 }), builtIn)
    expect(JSON.stringify(read)).not.toMatch(/[\u202E\u200B]/)
  })

  it('E6c: a pack that was stored before is read without it', () => {
    const [first, ...others] = defaultPack.plans
    const stored = {
      ...defaultPack,
      ...alone,
      plans: [{ ...first, label: '見本\u202Eプラン\uD800' }, ...others],
    }
    const { inForce } = libraryOf({ inForce: { id: 'own', version: '1' }, packs: [stored] })
    expect(inForce.plans[0]?.label).toBe('見本プラン')
  })

  it('C2: a byte order mark is no mistake', () => {
    expect(readPack(`\uFEFF${changed(() => undefined)}`, builtIn).ok).toBe(true)
  })

  it('C2: every mistake of the shape is listed with its place', () => {
    expect(
      wrong((pack: { plans: { capacities: { yenExTax: unknown }[]; label: string }[]; link?: unknown }) => {
        const plan = pack.plans[1]
        if (plan?.capacities[0]) plan.capacities[0].yenExTax = '3000円'
        if (plan) plan.label = ''
        delete pack.link
        Object.assign(pack, { colour: 'blue', effectiveFrom: '2026年', maxLines: 11, tax: [] })
      }),
    ).toEqual(
      expect.arrayContaining([
        'plans › 2 › capacities › 1 › yenExTax: type',
        'plans › 2 › label: empty',
        'link: missing',
        'colour: unknownKey',
        'effectiveFrom: date',
        'maxLines: tooLarge',
        'tax: tooFew',
      ]),
    )
  })

  it.each<[string, (pack: Rulebook) => object]>([
    ['plans › 2 › id: duplicate', (p) => ({ plans: p.plans.map((plan) => ({ ...plan, id: 'x' })) })],
    [
      'plans › 1 › freeMonthGb: notACapacity',
      (p) => ({ plans: p.plans.map((plan, n) => (n === 0 ? { ...plan, freeMonthGb: 4 } : plan)) }),
    ],
    [
      'plans › 1 › freeMonthGb: adviceWithoutFreeMonth',
      (p) => ({ timing: { ...p.timing, freeMonth: null } }),
    ],
    ['points › payments › 1 › kind: unknownPayment', (p) => ({ paymentKinds: p.paymentKinds.slice(0, 1) })],
    ['points › grantWindow: windowOrder', (p) => ({ points: { ...p.points, grantWindow: [12, 8] } })],
    ['points › grantWindow: windowAround', (p) => ({ points: { ...p.points, grantWindow: [11, 12] } })],
    [
      'data › useOrder: useOrderTwice',
      (p) => ({ data: { ...p.data, useOrder: ['plan', 'plan', 'carried', 'received'] } }),
    ],
    ['link › revokeAfter: revokeBeforeLock', (p) => ({ link: { ...p.link, revokeAfter: 4 } })],
    ['effectiveTo: endsBeforeStart', () => ({ effectiveFrom: '2027-01-01', effectiveTo: '2026-12-31' })],
    ['tax › 1 › from: periodFirstOpen', () => ({ tax: [{ from: '2019-10-01', percent: 10 }] })],
    [
      'tax › 3 › from: periodOrder',
      () => ({
        tax: [
          { from: null, percent: 8 },
          { from: '2019-10-01', percent: 10 },
          { from: '2019-10-01', percent: 12 },
        ],
      }),
    ],
    [
      'timing › delivery › latestDays: deliveryOrder',
      (p) => ({ timing: { ...p.timing, delivery: { earliestDays: 3, latestDays: 2 } } }),
    ],
    [
      'timing › mnp › minDaysLeft › web: daysLeftTooMany',
      (p) => ({ timing: { ...p.timing, mnp: { validDays: 10, minDaysLeft: { store: 0, web: 10 } } } }),
    ],
    [
      'data › topUps › 2 › gb: duplicate',
      (p) => ({ data: { ...p.data, topUps: [p.data.topUps[0], p.data.topUps[0]] } }),
    ],
  ])('C2: what contradicts itself is refused: %s', (expected, change) => {
    const text = JSON.stringify({ ...defaultPack, ...alone, ...change(defaultPack) })
    expect(said(readPack(text, builtIn))).toContain(expected)
  })

  it('E14l, C2: a pack may hold for one day only', () => {
    const day = { effectiveFrom: '2027-01-01', effectiveTo: '2027-01-01' }
    const text = JSON.stringify({ ...defaultPack, ...alone, ...day })
    expect(readPack(text, builtIn).ok).toBe(true)
  })

  it('C2: a version that is taken by other rules is refused, the same file once more is not', () => {
    const other = { ...defaultPack, maxLines: 3 }
    expect(said(readPack(JSON.stringify(other), builtIn))).toEqual(['version: sameVersion'])
  })
})

describe('the packs of a PC', () => {
  const pack = (id: string, from: string | null, to: string | null, version = '1'): Rulebook => ({
    ...defaultPack,
    ...{ id, version, series: 's', label: id },
    effectiveFrom: from as PlainDate | null,
    effectiveTo: to as PlainDate | null,
  })
  const libraryWith = (...packs: Rulebook[]): Packs => ({ packs })
  const seams = (library: Packs, one: Rulebook) =>
    seriesIssues(library, one).map(({ code, params }) => [code, params.other, params.from, params.to])

  it('C1: ships with the article’s pack as default, and its packs follow each other', () => {
    expect(defaultPack.id).toBe('linemobile-article')
    expect(packOf(builtIn, { id: 'linemobile-2019-05', version: '2019-05' })).not.toBeNull()
    for (const one of builtIn.packs) expect(seriesIssues(builtIn, one)).toEqual([])
  })

  it('C2: finds the pack of a day; the last day of one is followed by the first of the next', () => {
    const on = (day: string) => packOn(builtIn, 'linemobile', day as PlainDate)?.id
    expect([on('2018-01-01'), on('2019-04-30'), on('2019-05-01'), on('2026-11-25')]).toEqual([
      'linemobile-article',
      'linemobile-article',
      'linemobile-2019-05',
      'linemobile-2019-05',
    ])
    expect(packOn(builtIn, 'nothing', '2026-11-25' as PlainDate)).toBeNull()
  })

  it('C2: an overlap or a hole in a series is refused, with the days', () => {
    const first = pack('a', null, '2026-03-31')
    expect(seams(libraryWith(first), pack('b', '2026-04-01', null))).toEqual([])
    expect(seams(libraryWith(first), pack('b', '2026-03-30', null))).toEqual([
      ['overlap', 'a', '2026-03-30', '2026-03-31'],
    ])
    expect(seams(libraryWith(first), pack('b', '2026-04-03', null))).toEqual([
      ['hole', 'a', '2026-04-01', '2026-04-02'],
    ])
    expect(seams(libraryWith(pack('a', null, null)), pack('b', '2026-04-01', null))).toEqual([
      ['overlap', 'a', '2026-04-01', ''],
    ])
  })

  it('E14m, C2: a day on which two packs hold is an overlap, also when it is only one', () => {
    const first = pack('a', null, '2026-03-31')
    expect(seams(libraryWith(first), pack('b', '2026-03-31', null))).toEqual([
      ['overlap', 'a', '2026-03-31', '2026-03-31'],
    ])
  })

  it('C2: a newer version stands for the older one, which stays on the library', () => {
    const old = pack('a', null, null)
    const next = pack('a', null, '2026-03-31', '2')
    expect(seriesIssues(libraryWith(old), next)).toEqual([])
    const library = withPack(libraryWith(old), next)
    expect(packOf(library, old)).toBe(old)
    expect([isNewest(library, old), isNewest(library, next)]).toEqual([false, true])
    expect(seriesIssues(library, pack('b', '2026-04-01', null))).toEqual([])
  })

  it('E14x, C2: which of its days is wrong is told by the side on which the neighbour lies', () => {
    const paths = (library: Packs, one: Rulebook) =>
      seriesIssues(library, one).map(({ path }) => pathText(path))
    const [first, last] = [pack('a', null, '2026-03-31'), pack('c', '2026-06-01', null)]
    expect(paths(libraryWith(first), pack('b', '2026-04-02', null))).toEqual(['effectiveFrom'])
    expect(paths(libraryWith(last), pack('b', '2026-04-01', '2026-06-01'))).toEqual(['effectiveTo'])
    expect(seams(libraryWith(last), pack('b', '2026-04-01', '2026-06-01'))).toEqual([
      ['overlap', 'c', '2026-06-01', '2026-06-01'],
    ])
  })

  it('E14x, C2: two that are both open at their beginning overlap; the days in question end with the earlier', () => {
    const open = pack('a', null, '2026-03-31')
    expect(seams(libraryWith(open), pack('b', null, '2026-12-31'))).toEqual([
      ['overlap', 'a', '', '2026-03-31'],
    ])
    const long = pack('a', null, '2026-12-31')
    expect(seams(libraryWith(long), pack('b', '2026-03-01', '2026-06-30'))).toEqual([
      ['overlap', 'a', '2026-03-01', '2026-06-30'],
    ])
    expect(seams(libraryWith(long), pack('b', '2026-03-01', null))).toEqual([
      ['overlap', 'a', '2026-03-01', '2026-12-31'],
    ])
  })

  it('E14x, C2: a pack that leaves its series may leave no hole there', () => {
    const [first, middle, last] = [
      pack('a', null, '2026-03-31'),
      pack('b', '2026-04-01', '2026-05-31'),
      pack('c', '2026-06-01', null),
    ]
    const elsewhere = { ...pack('b', '2026-04-01', '2026-05-31', '2'), series: 'other' }
    expect(seriesIssues(libraryWith(first, middle, last), elsewhere).map(({ code }) => code)).toEqual([
      'hole',
    ])
    expect(seriesIssues(libraryWith(first, last), { ...elsewhere, id: 'd' })).toEqual([])
    expect(isWhole(libraryWith(first, middle, last))).toBe(true)
    expect(isWhole(libraryWith(first, last))).toBe(false)
  })

  it('E14x, C2: a version that is taken is named', () => {
    const [taken] = libraryIssues(builtIn, { ...defaultPack, maxLines: 3 })
    expect(taken?.params).toEqual({ id: defaultPack.id, version: defaultPack.version })
  })
})
