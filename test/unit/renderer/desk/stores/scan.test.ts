import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createScanBurst, LONGEST_GAP } from '#renderer/desk/app/keyboard/scanner/scan-burst.ts'
import { readScan, SLOW_READER_GAP, type Scan } from '#renderer/desk/app/keyboard/scanner/scan-shape.ts'
import {
  nextScanField,
  placeOf,
  useScanTarget,
  type ScanTarget,
} from '#renderer/desk/app/keyboard/scanner/scan-targets.ts'
import { passesLuhn } from '#shared/rules/forms/iccid.ts'
import { named } from '#test/support/named.ts'

const CARD = '8981000000000000011'
/** The same with a check digit that does not fit. */
const WRONG = '8981000000000000012'
const card: Scan = { kind: 'card', code: CARD }

/** A card's number with the check digit that fits. */
const cards = fc
  .tuple(fc.constantFrom(16, 17), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 }))
  .map(([length, digits]) => `89${digits.slice(0, length).join('')}`)
  .map(
    (body) =>
      body + String(Array.from({ length: 10 }, (_, n) => n).find((n) => passesLuhn(`${body}${String(n)}`))),
  )

interface Sent {
  readonly text: string
  /** Milliseconds before each character; the last one before the end. */
  readonly gaps: readonly number[]
  readonly inText?: boolean
}

/** As a reader that ends its code. @returns what was read, and when it ended. */
function send({ text, gaps, inText = true }: Sent) {
  const burst = createScanBurst()
  let at = 1000
  for (const [n, character] of [...text].entries()) burst.type(character, (at += gaps[n] ?? 0))
  at += gaps[text.length] ?? 0
  return { scan: burst.end(at, inText), burst, at }
}
function steady(text: string, gap: number, inText = true): Scan | null {
  return send({ text, gaps: Array<number>(text.length + 1).fill(gap), inText }).scan
}

describe('a bar code reader and a person', () => {
  it.each([0, 1, 8, 20, 40, 60, 80, 100])(
    'E5a: a card read with %i ms between the keys is one code',
    (gap) => {
      expect(steady(CARD, gap)).toEqual(card)
      expect(steady(CARD, gap, false)).toEqual(card)
    },
  )

  it('E5a: every card, at every pace of readers, with every prefix', () => {
    const gaps = fc.integer({ min: 0, max: 100 })
    const prefixes = fc.constantFrom('', ']C1', ']Q3', ']d2', ']E0', '］Ｃ１', '」Ｃ１', ' ')
    fc.assert(
      fc.property(
        cards,
        gaps,
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 30, maxLength: 30 }),
        prefixes,
        fc.boolean(),
        (code, gap, late, prefix, inText) => {
          const text = prefix + code
          const { scan } = send({ text, gaps: late.map((more) => gap + more), inText })
          expect(scan).toEqual({ kind: 'card', code })
        },
      ),
    )
  })

  it('E5a: no number at the pace of a hand is a scan, and its Enter is the person’s', () => {
    fc.assert(
      fc.property(
        cards,
        fc.integer({ min: SLOW_READER_GAP + 1, max: 2000 }),
        fc.boolean(),
        (code, gap, inText) => {
          const { scan, burst, at } = send({ text: code, gaps: Array<number>(30).fill(gap), inText })
          expect(scan).toBeNull()
          expect(burst.trails(at + 5)).toBe(false)
        },
      ),
    )
  })

  it('E5a: fast typing in a text field is no scan unless it has a card’s shape and check digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,25}$/), fc.integer({ min: 45, max: 100 }), (digits, gap) => {
        fc.pre(!(/^89\d{17,18}$/.test(digits) && passesLuhn(digits)))
        expect(steady(digits, gap)).toBeNull()
      }),
    )
    expect(steady(WRONG, 80)).toBeNull()
    expect(steady(WRONG, 8)).toEqual({ kind: 'card', code: WRONG })
    expect(steady(WRONG, 80, false), 'nobody types this over a button').toEqual({ kind: 'card', code: WRONG })
  })

  it('E5a: a busy PC that holds one key back does not break a code; a pause begins a new one', () => {
    expect(
      send({ text: CARD, gaps: [0, ...Array<number>(8).fill(4), 150, ...Array<number>(10).fill(4)] }).scan,
    ).toEqual(card)
    expect(send({ text: `7${CARD}`, gaps: [0, 500, ...Array<number>(19).fill(5)] }).scan).toEqual(card)
  })

  it('E5b: the second half of CR+LF belongs to the code, once; a later Enter is a person’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LONGEST_GAP }), (gap) => {
        const { burst, at } = send({ text: CARD, gaps: Array<number>(20).fill(5) })
        expect(burst.trails(at + gap)).toBe(true)
        expect(burst.trails(at + gap)).toBe(false)
      }),
    )
    const { burst, at } = send({ text: CARD, gaps: Array<number>(20).fill(5) })
    expect(burst.trails(at + LONGEST_GAP + 1)).toBe(false)
  })

  it('E5b: a late Enter ends nothing; a reader that sends no end is heard when it rests', () => {
    expect(send({ text: CARD, gaps: [...Array<number>(19).fill(5), 1000] }).scan).toBeNull()
    const burst = createScanBurst()
    for (const [n, digit] of [...CARD].entries()) burst.type(digit, n * 5)
    expect(burst.rest(true)).toEqual(card)
    expect(burst.rest(true)).toBeNull()
    expect(burst.trails(100), 'an Enter after it is a person’s').toBe(false)
  })

  it('N19: the number of a ticket is a code; over a button a slow reader’s too', () => {
    const ticket: Scan = { kind: 'reception', code: 'P-1122-001' }
    expect(steady('P-1122-001', 5)).toEqual(ticket)
    expect(steady('p-1122-001', 5)).toEqual(ticket)
    expect(steady('Ｐー１１２２ー００１', 5), 'as an input method writes it').toEqual(ticket)
    expect(steady('P-1122-001', 80, false)).toEqual(ticket)
    expect(steady('P-1122-001', 80)).toBeNull()
    expect(steady('P-1122-01', 5)).toBeNull()
  })

  it('E5c: other codes are scans where nobody types: their Enter must press nothing', () => {
    expect(steady('4901234567894', 5, false)).toEqual({ kind: 'other', code: '4901234567894' })
    expect(steady('4901234567894', 90, false)?.kind).toBe('other')
    expect(steady('ABC-1234/5', 5, false)?.kind).toBe('other')
    expect(steady('1212', 5, false), 'four choices in a row').toBeNull()
    expect(steady('東京都千代田区千代田1-1', 0), 'a text field takes text').toBeNull()
  })

  it('E5a: two cards read as one are none', () => {
    expect(readScan(CARD + CARD, 300, true)?.kind).not.toBe('card')
  })

  it('E5c: knows which keys were a reader’s', () => {
    const burst = createScanBurst()
    expect(burst.busy(0)).toBe(false)
    for (const [n, digit] of [...CARD.slice(0, 3)].entries()) burst.type(digit, n * 100)
    expect(burst.busy(250)).toBe(true)
    expect(burst.busy(500)).toBe(false)
    const done = send({ text: CARD, gaps: Array<number>(20).fill(5) })
    expect(done.burst.readSince(done.at)).toBe(true)
    expect(done.burst.readSince(done.at + 1), 'a digit behind it is a person’s').toBe(false)
    const person = createScanBurst()
    for (const [n, digit] of [...'121'].entries()) person.type(digit, n * 90)
    expect(person.busy(181), 'three quick choices').toBe(false)
  })
})

describe('where a scanned code goes', () => {
  const stops: (() => void)[] = []
  function target(field: string, wanted: boolean | string, more: Partial<ScanTarget> = {}) {
    const take = vi.fn(() => true)
    const wants = (code: string): boolean => (typeof wanted === 'string' ? wanted === code : wanted)
    stops.push(useScanTarget({ field: named(field), wants, take, ...more }))
    return take
  }
  function going(scan: Scan, focused: string | null): string {
    const place = placeOf(scan, focused === null ? null : named(focused))
    return 'rule' in place ? place.code : place.field
  }
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
    document.body.innerHTML = ''
  })

  it('R18: to the field with the focus, even when it is filled', () => {
    target('line-1.iccid', true)
    target('line-2.iccid', false)
    expect(going(card, 'line-2.iccid')).toBe('line-2.iccid')
  })

  it('R18: without a field in focus to the first empty one on the page', () => {
    document.body.innerHTML =
      '<i data-field="line-1.iccid"></i><i data-field="line-2.iccid"></i><i data-field="line-3.iccid"></i>'
    target('line-3.iccid', true)
    target('line-1.iccid', false)
    target('line-2.iccid', true)
    expect(going(card, null)).toBe('line-2.iccid')
    expect(nextScanField(named('line-2.iccid'))).toBe('line-3.iccid')
  })

  it('E5d: with the focus in any other text field too', () => {
    target('line-1.iccid', true)
    expect(going(card, 'contractor.familyName')).toBe('line-1.iccid')
  })

  it('E5d: or it is said why not', () => {
    expect(going(card, null)).toBe('scanCardElsewhere')
    target('line-1.iccid', false, { holds: (code) => (code === CARD ? 1 : null) })
    expect(going(card, null)).toBe('scanTaken')
    expect(going({ kind: 'card', code: WRONG }, 'contractor.familyName')).toBe('scanNoLineWaits')
    expect(going({ kind: 'other', code: '4901234567894' }, null)).toBe('scanNotCard')
    expect(going({ kind: 'reception', code: 'P-1122-001' }, null)).toBe('scanTicketElsewhere')
  })

  it('E5d: a card that a line has does not become another line’s; its own field takes it again', () => {
    target('line-1.iccid', false, { holds: (code) => (code === CARD ? 1 : null) })
    target('line-2.iccid', true, { holds: () => null })
    expect(going(card, 'line-2.iccid')).toBe('scanTaken')
    expect(going(card, 'line-1.iccid')).toBe('line-1.iccid')
  })

  it('N19: a ticket goes to the list, never into a card’s field; a card never to the list', () => {
    const taken = target('line-1.iccid', true)
    target('session-list', true, { takes: 'reception' })
    const ticket: Scan = { kind: 'reception', code: 'P-1122-001' }
    expect(going(ticket, null)).toBe('session-list')
    expect(going(ticket, 'line-1.iccid')).toBe('session-list')
    expect(going(card, null)).toBe('line-1.iccid')
    expect(nextScanField(named('line-1.iccid'))).toBeNull()
    expect(taken).not.toHaveBeenCalled()
  })

  it('N19: an open dialog that takes it comes before the page behind', () => {
    document.body.innerHTML =
      '<main><i data-field="session-list"></i></main><div role="dialog"><i data-field="search.receptionNumber"></i></div>'
    target('session-list', true, { takes: 'reception' })
    target('search.receptionNumber', true, { takes: 'reception' })
    expect(going({ kind: 'reception', code: 'P-1122-001' }, null)).toBe('search.receptionNumber')
  })

  it('R18: to whoever looks for this very card', () => {
    target('line-1.simcheck', '8981000000000000029')
    target('line-2.simcheck', CARD)
    expect(going(card, null)).toBe('line-2.simcheck')
  })
})
