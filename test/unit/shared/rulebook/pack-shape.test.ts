/** Numbers, names and dates of a pack within what they can mean. */
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#shared/domain/time/time.ts'
import { minimumUseOn } from '#shared/rulebook/index.ts'
import { moreMayFollow, pathText } from '#shared/rulebook/checks/issues.ts'
import { scanJson } from '#shared/rulebook/checks/json-keys.ts'
import { checkPack, PACK_BYTES, PACK_LIMITS, readPack } from '#shared/rulebook/read-pack.ts'
import { rulebookSchema, type Rulebook } from '#shared/rulebook/schema/pack.ts'
import { grownUp } from '#shared/rulebook/library/old-packs.ts'
import { builtIn, defaultPack } from '#shared/rulebook/library/packs.ts'
import { libraryOf } from '#shared/rulebook/library/library.ts'
import { dutyText } from '#shared/rules/duties/duty-text.ts'
import { firstDays } from '#shared/words/first-days.ts'

const on = (text: string) => text as PlainDate
const issuesOf = (change: object): string[] => {
  const read = checkPack({ ...defaultPack, ...change })
  return read.ok ? [] : read.issues.map(({ path, code }) => `${pathText(path)}: ${code}`)
}
const [plan] = defaultPack.plans
const withCapacity = (gb: number, yenExTax: number) => ({
  plans: [{ ...plan, capacities: [{ gb, yenExTax }], freeMonthGb: null }],
})
const { points } = defaultPack

describe('numbers', () => {
  it.each([1e308, 1e-300, 0, -1, 1000.01])('C2: %d GB is no capacity', (gb) => {
    const read = issuesOf(withCapacity(gb, 1000))
    expect(read[0]).toMatch(/^plans › 1 › capacities › 1 › gb: too(Small|Large)$/)
  })

  it('C2: yen are whole, not negative and no fortune; a bound that is said is one that may be used', () => {
    expect(issuesOf(withCapacity(0.1, 1_000_000))).toEqual([])
    expect(issuesOf(withCapacity(1000, 0))).toEqual([])
    expect(issuesOf(withCapacity(3, 1_000_001))).toEqual(['plans › 1 › capacities › 1 › yenExTax: tooLarge'])
    const link = { ...defaultPack.link, attemptMinutes: 0 }
    expect(checkPack({ ...defaultPack, link })).toMatchObject({
      issues: [{ code: 'tooSmall', params: { min: 1 } }],
    })
  })

  it('C15: a percentage finer than hundredths is refused, because points are not reckoned in it', () => {
    expect(issuesOf({ points: { ...points, basePercent: 0.333 } })).toEqual(['points › basePercent: tooFine'])
    expect(issuesOf({ points: { ...points, basePercent: 0.33 } })).toEqual([])
    for (let hundredths = 0; hundredths <= 10_000; hundredths += 7) {
      const pack = { ...defaultPack, points: { ...points, basePercent: hundredths / 100 } }
      expect(rulebookSchema.safeParse(pack).success, String(hundredths)).toBe(true)
    }
  })

  it('S17, C16: points do not come before the day that decides about them', () => {
    const of = (snapshotDay: number, grantDay: number, grantWindow: number[]) =>
      issuesOf({ points: { ...points, snapshotDay, grantDay, grantWindow } })
    expect(of(20, 10, [8, 12])).toEqual([
      'points › grantDay: grantBeforeSnapshot',
      'points › grantWindow: grantBeforeSnapshot',
    ])
    expect(of(9, 10, [8, 12])).toEqual(['points › grantWindow: grantBeforeSnapshot'])
    expect(of(10, 10, [10, 12])).toEqual([])
  })
})

describe('names', () => {
  it('C2: a label is neither blank nor longer than its place', () => {
    expect(issuesOf({ label: '  ' })).toEqual(['label: empty'])
    expect(issuesOf({ label: 'あ'.repeat(61) })).toEqual(['label: tooLong'])
    const named = (label: string) => issuesOf({ plans: [{ ...plan, label }] })
    expect([named('  '), named('あ'.repeat(41)), named('あ'.repeat(40))]).toEqual([
      ['plans › 1 › label: empty'],
      ['plans › 1 › label: tooLong'],
      [],
    ])
    expect(rulebookSchema.parse({ ...defaultPack, label: ' 店舗 ' }).label).toBe('店舗')
  })

  it('C2: an id and a version are written so that they can stand on a slip and in a reference', () => {
    expect(issuesOf({ id: '規約', version: '1 a' })).toEqual(['id: keyText', 'version: keyText'])
    expect(issuesOf({ id: 'own_pack-1.2', version: '2026.04' })).toEqual([])
  })

  it('C2: of two options with one id the second is refused', () => {
    const items = defaultPack.duties.items.map((duty) =>
      duty.answer.kind === 'choice' && duty.id === 'identity.document'
        ? { ...duty, answer: { ...duty.answer, options: [...duty.answer.options, duty.answer.options[0]] } }
        : duty,
    )
    expect(issuesOf({ duties: { ...defaultPack.duties, items } })).toEqual([
      expect.stringMatching(/options › \d+ › id: duplicate$/),
    ])
  })
})

describe('a name that stands twice in one object', () => {
  const doubleKeys = (text: string) => scanJson(text, PACK_LIMITS).doubled

  it('C2: is found with its line and its place, because only the last one would count', () => {
    const text = '{\n "a": 1, "b": [{"x": "}\\"{", "y": 1},\n {"x": 1,\n "\\u0078" : 2}],\n "a"\n: {"a": 3}}'
    expect(doubleKeys(text)).toEqual([
      { path: ['b', 1, 'x'], line: 4 },
      { path: ['a'], line: 5 },
    ])
    expect(doubleKeys(JSON.stringify(defaultPack, null, 2))).toEqual([])
    const long = JSON.stringify('\\"'.repeat(PACK_BYTES / 4))
    expect(doubleKeys(`{"a":${long},"a":${long}}`)).toEqual([{ path: ['a'], line: 1 }])
  })

  it('C2: and the file is refused', () => {
    const text = JSON.stringify(defaultPack).replace('"maxLines":5', '"maxLines":5,"maxLines":9')
    expect(readPack(text, builtIn)).toMatchObject({
      ok: false,
      issues: [{ path: ['maxLines'], code: 'doubleKey', params: { line: 1 } }],
    })
  })

  it('C2: more may follow after everything but the last look, which is at its place among the others', () => {
    const of = (text: string) => {
      const read = readPack(text, builtIn)
      return read.ok ? null : moreMayFollow(read.issues)
    }
    expect(of('{}')).toBe(true)
    expect(of(JSON.stringify({ ...defaultPack, maxLines: 3 }))).toBe(false)
  })
})

describe('the minimum time of use', () => {
  const later = builtIn.packs[1] ?? defaultPack
  const yenOn = (book: Rulebook, date: string) => minimumUseOn(book, on(date))?.yenExTax ?? null

  it('R30: 9,800 yen until 2019-09, 1,000 from 2019-10 on, and so the customer hears it', () => {
    expect([yenOn(later, '2019-09-30'), yenOn(later, '2019-10-01'), yenOn(later, '2026-11-25')]).toEqual([
      9800, 1000, 1000,
    ])
    expect(yenOn({ ...later, minimumUse: null }, '2026-11-25')).toBeNull()
    const duty = later.duties.items.find(({ id }) => id === 'matters.cancel')
    if (!duty) throw new Error('the pack has it')
    expect(dutyText(duty, later, 'ja', on('2019-09-30'), firstDays)).toContain('9,800円')
    expect(dutyText(duty, later, 'en', on('2019-10-01'), firstDays)).toContain('1,000 yen')
  })

  it('R30: its periods follow each other', () => {
    const [first] = defaultPack.minimumUse ?? []
    const of = (...froms: (string | null)[]) =>
      issuesOf({ minimumUse: froms.map((from) => ({ ...first, from })) })
    expect(of(null, '2019-10-01', '2020-01-01')).toEqual([])
    expect(of('2019-10-01')).toEqual(['minimumUse › 1 › from: periodFirstOpen'])
    expect(of(null, '2019-10-01', '2019-10-01')).toEqual(['minimumUse › 3 › from: periodOrder'])
    expect(of()).toEqual(['minimumUse: tooFew'])
  })

  it('R30, C2: a pack from before the dates reads as it was meant, also where it is stored', () => {
    const [{ from: _, ...single } = { from: null }] = defaultPack.minimumUse ?? []
    const old = { ...defaultPack, id: 'old', series: 'old', minimumUse: single }
    expect(rulebookSchema.parse(grownUp(old)).minimumUse).toEqual(defaultPack.minimumUse)
    const library = libraryOf({ inForce: { id: 'old', version: old.version }, packs: [old] })
    expect(library).toMatchObject({
      lost: null,
      inForce: { id: 'old', minimumUse: [{ from: null, months: 12 }] },
    })
    const broken = checkPack({ ...old, minimumUse: { ...single, months: 0 } })
    expect(broken).toMatchObject({ issues: [{ path: ['minimumUse', 0, 'months'], code: 'tooSmall' }] })
  })
})

describe('parts that came later', () => {
  it('C2: a pack without them reads, and means what it meant before', () => {
    const { lines: _lines, ...cancellation } = defaultPack.timing.cancellation
    const { soonDays: _soonDays, ...mnp } = defaultPack.timing.mnp
    const { simKinds: _simKinds, ...rest } = defaultPack
    const old = { ...rest, timing: { ...defaultPack.timing, cancellation, mnp } }
    const read = checkPack(old)
    expect(read).toMatchObject({
      ok: true,
      pack: { simKinds: ['card'], timing: { cancellation: { lines: 'all' }, mnp: { soonDays: 2 } } },
    })
  })
})
