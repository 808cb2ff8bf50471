/** A come-back ticket is printed for a reception that waits (N19). */
import { describe, expect, it } from 'vitest'
import { hasSecret, slipKinds, targetKindOf } from '#shared/domain/paper/slip.ts'
import { instant } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { mayPrint } from '#shared/rules/slips/hand-over.ts'
import { composeTicketSlip } from '#electron/printing/compose/compose.ts'
import { carriesSecret, isStaged, slipFileName, stagedName } from '#electron/printing/pdf/file-name.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'

const now = instant('2026-11-22T06:30:00Z')
const ask = {
  lineId: null,
  reason: null,
  managerApproved: false,
  identityChecked: false,
  piecesCollected: false,
} as const
const park = { reason: 'returning', returnAt: instant('2026-11-30T15:00:00Z'), parkedAt: now } as const
const parked = { ...printableSession(), status: 'parked' as const, park }

describe('a ticket', () => {
  it('N19: may be printed while its reception waits, as often as needed; no other slip may', () => {
    expect(mayPrint(parked, { ...ask, kind: 'ticket' }, rulebook, now).ok).toBe(true)
    expect(mayPrint(parked, { ...ask, kind: 'store' }, rulebook, now).ok).toBe(false)
    const done = { ...parked, status: 'completed' as const }
    expect(mayPrint(done, { ...ask, kind: 'ticket' }, rulebook, now).ok).toBe(false)
  })

  it('N19: goes where the store copy goes, carries no secret, and is swept up when it is half a file', () => {
    expect(slipKinds.map(targetKindOf)).toEqual(['contractor', 'user', 'store', 'store', 'contractor'])
    expect(slipKinds.filter(hasSecret)).toEqual(['contractor', 'user'])
    const file = slipFileName('ticket', null, 1)
    expect(file).toBe('ticket-1.pdf')
    expect(carriesSecret(file)).toBe(false)
    expect(isStaged(stagedName(file))).toBe(true)
  })

  it('N19: tells the time of the park, and none where there is none', () => {
    const facts = { session: parked, rulebook, now, reprint: 0 }
    expect(composeTicketSlip(facts).returnAtText).toBe('2026年12月1日 00:00')
    const open = { ...facts, session: { ...parked, park: { ...park, returnAt: null } } }
    expect(composeTicketSlip(open).returnAtText).toBeNull()
  })
})
