import { describe, expect, it } from 'vitest'
import { emptyContractor, emptyLineUser } from '#shared/domain/person.ts'
import { sessionSchema, type Session } from '#shared/domain/session.ts'
import { instant, type Instant, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { isPurgeDue, keptUntil, withoutPersonalData } from '#shared/rules/session/retention.ts'
import { activeSession } from '#test/fixtures/desk-session.ts'
import { contractor, familyLines } from '#test/fixtures/family.ts'

const packWith = (days: number) => ({ ...rulebook, retention: { days } })
const closed = (closedAt: Instant, status: Session['status'] = 'completed'): Session => ({
  ...activeSession(),
  ...{ status, closedAt },
})
const day = (text: string): PlainDate => text as PlainDate

describe('how long personal data stay', () => {
  it('R4: so many days as the rulebook says, by the date in Tokyo', () => {
    // 23:30 UTC is the next morning in Tokyo.
    const session = closed(instant('2026-11-21T23:30:00Z'))
    expect(keptUntil(session, packWith(7))).toBe('2026-11-29')
    expect(keptUntil(session, packWith(3))).toBe('2026-11-25')
    expect(isPurgeDue(session, packWith(7), day('2026-11-29'))).toBe(false)
    expect(isPurgeDue(session, packWith(7), day('2026-11-30'))).toBe(true)
  })

  it('R4: given up counts as over; open and parked ones are never due', () => {
    const long = instant('2026-01-01T01:00:00Z')
    const today = day('2026-11-30')
    expect(isPurgeDue(closed(long, 'abandoned'), packWith(7), today)).toBe(true)
    for (const status of ['open', 'parked'] as const) {
      expect(isPurgeDue(closed(long, status), packWith(0), today)).toBe(false)
      expect(keptUntil(closed(long, status), packWith(0))).toBeNull()
    }
  })

  it('R4: once erased, never due again; a clock that is behind erases nothing', () => {
    const session = closed(instant('2026-11-22T01:00:00Z'))
    const purged = withoutPersonalData(session, instant('2026-12-01T01:00:00Z'))
    expect(isPurgeDue(purged, packWith(7), day('2027-11-30'))).toBe(false)
    expect(isPurgeDue(session, packWith(7), day('2025-11-30'))).toBe(false)
  })
})

describe('what is erased', () => {
  const before = closed(instant('2026-11-22T01:00:00Z'))
  // Made anew in each test, so that a broken line is noticed by each of them.
  const erased = (session: Session = before) => withoutPersonalData(session, instant('2026-12-01T01:00:00Z'))

  it('R4: nothing that names anybody is left, and the document still reads', () => {
    const after = erased()
    expect(sessionSchema.parse(after)).toEqual(after)
    const text = JSON.stringify(after)
    const { familyName, givenName, familyKana, birthDate, postalCode, address, contactPhone } = contractor
    for (const value of [familyName, givenName, familyKana, birthDate, postalCode, address, contactPhone]) {
      expect(text).not.toContain(value)
    }
    for (const { iccid, user } of familyLines) {
      expect(text).not.toContain(iccid)
      if (user) expect(text).not.toContain(user.birthDate)
    }
    for (const { phoneNumber } of before.lines) expect(text).not.toContain(phoneNumber)
  })

  it('R4: ends of numbers, relations, answers, links and slips stay for reports', () => {
    const after = erased()
    expect(after.lines.map(({ phoneNumber }) => phoneNumber)).toEqual(
      before.lines.map(({ phoneNumber }) => phoneNumber.slice(-4)),
    )
    expect(after.lines.map(({ iccid }) => iccid)).toEqual(before.lines.map(({ iccid }) => iccid.slice(-6)))
    expect(after.lines.map(({ user }) => user?.relation)).toEqual(
      before.lines.map(({ user }) => user?.relation),
    )
    expect(after).toMatchObject({
      receptionNumber: before.receptionNumber,
      duties: before.duties,
      slips: before.slips,
      devices: before.devices,
      status: 'completed',
    })
    expect(after.lines.map(({ state, code, contractorLink }) => [state, code, contractorLink])).toEqual(
      before.lines.map(({ state, code, contractorLink }) => [state, code, contractorLink]),
    )
  })

  it('E14x, R4: a number that was brought along goes whole, and of the contractor the end of the number stays', () => {
    const lines = before.lines.map((line) => ({ ...line, mnpNumber: '1234567890' }))
    const after = erased({ ...before, lines })
    expect(after.lines.map(({ mnpNumber }) => mnpNumber)).toEqual(lines.map(() => ''))
    expect(after.contractor).toEqual({
      ...emptyContractor(),
      contactPhone: before.contractor.contactPhone.slice(-4),
    })
    expect(after.lines.map(({ id }) => id)).toEqual(before.lines.map(({ id }) => id))
    const users = before.lines.map(({ user }) => user && { ...emptyLineUser(), relation: user.relation })
    expect(after.lines.map(({ user }) => user)).toEqual(users)
  })

  it('E14x, R4: what is over without a moment of its own is never due', () => {
    expect(keptUntil({ status: 'completed', closedAt: null }, packWith(7))).toBeNull()
  })
})
