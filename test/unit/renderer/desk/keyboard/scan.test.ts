import { afterEach, describe, expect, it, vi } from 'vitest'
import { createScanBurst } from '#renderer/desk/keyboard/scan-burst.ts'
import { nextScanField, scanTargetFor, useScanTarget } from '#renderer/desk/keyboard/scan-targets.ts'

const CARD = '8981000000000000011'

/** Keys at a steady pace. @returns what was found at each key. */
function feed(keys: readonly string[], gap: number, start = 1000): (string | null)[] {
  const burst = createScanBurst()
  return keys.map((key, n) => burst.feed(key, start + n * gap))
}

describe('R18: a bar code reader and a person', () => {
  it.each([1, 8, 20, 40])('R18: a card read with %i ms between the digits is one code', (gap) => {
    expect(feed([...CARD, 'Enter'], gap).at(-1)).toBe(CARD)
  })

  it('R18: Tab ends a code too', () => {
    expect(feed([...CARD, 'Tab'], 5).at(-1)).toBe(CARD)
  })

  it.each([60, 110, 200])('R18: the same digits typed with %i ms between them are a person', (gap) => {
    expect(feed([...CARD, 'Enter'], gap).every((found) => found === null)).toBe(true)
  })

  it('R18: a busy PC that holds one key back does not break a code', () => {
    const burst = createScanBurst()
    let at = 0
    for (const [n, key] of [...CARD].entries()) burst.feed(key, (at += n === 9 ? 100 : 4))
    expect(burst.feed('Enter', at + 4)).toBe(CARD)
  })

  it('N19: the number of a ticket is a code, with the reader’s own Shift among its keys', () => {
    const keys = ['Shift', 'P', ...'-1122-001', 'Enter']
    expect(feed(keys, 5).at(-1)).toBe('P-1122-001')
    expect(feed([...'p-1122-001', 'Enter'], 5).at(-1)).toBe('P-1122-001')
    expect(feed([...'P-1122-001', 'Enter'], 80).at(-1)).toBeNull()
    expect(feed([...'P-1122-01', 'Enter'], 5).at(-1)).toBeNull()
  })

  it('R18: a pause begins a new code', () => {
    const burst = createScanBurst()
    burst.feed('7', 0)
    for (const [n, key] of [...CARD].entries()) burst.feed(key, 500 + n * 5)
    expect(burst.feed('Enter', 600)).toBe(CARD)
  })

  it('R18: few digits, a late Enter, or letters among them are no code', () => {
    expect(feed([...'123456789', 'Enter'], 5).at(-1)).toBeNull()
    const late = createScanBurst()
    for (const [n, key] of [...CARD].entries()) late.feed(key, n * 5)
    expect(late.feed('Enter', 1000)).toBeNull()
    expect(feed([...'12345x67890', 'Enter'], 5).at(-1)).toBeNull()
  })

  it('R18: knows while a code is on its way', () => {
    const burst = createScanBurst()
    expect(burst.running(0)).toBe(false)
    burst.feed('8', 0)
    expect(burst.running(50)).toBe(true)
    expect(burst.running(300)).toBe(false)
  })
})

describe('R18: where a scanned card goes', () => {
  const stops: (() => void)[] = []
  function target(field: string, wanted: boolean | string) {
    const take = vi.fn()
    stops.push(
      useScanTarget({
        field,
        wants: (code) => (typeof wanted === 'string' ? wanted === code : wanted),
        take,
      }),
    )
    return take
  }
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
    document.body.innerHTML = ''
  })

  it('R18: to the field with the focus, even when it is filled', () => {
    target('line-1.iccid', true)
    target('line-2.iccid', false)
    expect(scanTargetFor(CARD, 'line-2.iccid')?.field).toBe('line-2.iccid')
  })

  it('R18: without a field in focus to the first empty one on the page', () => {
    document.body.innerHTML =
      '<i data-field="line-1.iccid"></i><i data-field="line-2.iccid"></i><i data-field="line-3.iccid"></i>'
    target('line-3.iccid', true)
    target('line-1.iccid', false)
    target('line-2.iccid', true)
    expect(scanTargetFor(CARD, null)?.field).toBe('line-2.iccid')
    expect(nextScanField('line-2.iccid')).toBe('line-3.iccid')
  })

  it('R18: into another text field as text', () => {
    target('line-1.iccid', true)
    expect(scanTargetFor(CARD, 'contractor.address')).toBeNull()
  })

  it('N19: a ticket goes to the list, never into a card’s field; a card never to the list', () => {
    const card = target('line-1.iccid', true)
    stops.push(useScanTarget({ field: 'session-list', takes: 'reception', wants: () => true, take: vi.fn() }))
    expect(scanTargetFor('P-1122-001', null)?.field).toBe('session-list')
    expect(scanTargetFor('P-1122-001', 'line-1.iccid')).toBeNull()
    expect(scanTargetFor(CARD, null)?.field).toBe('line-1.iccid')
    expect(card).not.toHaveBeenCalled()
  })

  it('R18: to whoever looks for this very card', () => {
    target('line-1.simcheck', '8981000000000000029')
    target('line-2.simcheck', CARD)
    expect(scanTargetFor(CARD, null)?.field).toBe('line-2.simcheck')
  })
})
