import { describe, expect, it } from 'vitest'
import {
  lineAfter,
  lineAfterLink,
  lineStateAfter,
  type LineCore,
  type LineEvent,
} from '#shared/domain/line-transitions.ts'
import { lineStates, type LineState } from '#shared/domain/line.ts'
import { reasonCodes } from '#shared/domain/reason-codes.ts'
import { phones } from '#test/fixtures/family-view.ts'

const events = lineStates.filter((state): state is LineEvent => state !== 'draft' && state !== 'applied')

const over = { otherwise: 'lineEnded' }

/**
 * Every state × every event, written down by hand (1.6, S15, S75, Q2, R26, W8). What is not named is refused as
 * `otherwise` says.
 */
const table: Readonly<Record<LineState, Partial<Record<LineEvent, string>> & { otherwise: string }>> = {
  draft: {
    ...{ screening: 'yes', withdrawn: 'yes' },
    ...{ activating: 'notAppliedYet', active: 'notAppliedYet', cancelled: 'notActivated' },
    otherwise: 'nothingToAsk',
  },
  applied: {
    ...{ screening: 'alreadyApplied', withdrawn: 'yes' },
    ...{ activating: 'notAppliedYet', active: 'notAppliedYet', cancelled: 'notActivated' },
    otherwise: 'nothingToAsk',
  },
  screening: {
    ...{ contracted: 'yes', onHold: 'yes', declined: 'yes', withdrawn: 'yes' },
    ...{ screening: 'alreadyApplied', activating: 'notAppliedYet', active: 'notAppliedYet' },
    ...{ cancelled: 'notActivated', otherwise: 'nothingToAsk' },
  },
  onHold: {
    ...{ contracted: 'yes', onHold: 'yes', declined: 'yes', withdrawn: 'yes' },
    ...{ screening: 'alreadyApplied', activating: 'notAppliedYet', active: 'notAppliedYet' },
    ...{ cancelled: 'notActivated', otherwise: 'nothingToAsk' },
  },
  declined: over,
  contracted: {
    ...{ activating: 'yes', active: 'yes', withdrawn: 'yes' },
    ...{ screening: 'alreadyApplied', cancelled: 'notActivated' },
    otherwise: 'nothingToAsk',
  },
  activating: {
    ...{ active: 'yes', unknown: 'yes', failed: 'yes', withdrawn: 'yes' },
    ...{ screening: 'alreadyApplied', activating: 'activationInFlight', cancelled: 'notActivated' },
    otherwise: 'nothingToAsk',
  },
  unknown: {
    ...{ active: 'yes', failed: 'yes', withdrawn: 'yes' },
    ...{ screening: 'alreadyApplied', activating: 'activationResultOpen', cancelled: 'notActivated' },
    otherwise: 'nothingToAsk',
  },
  failed: {
    ...{ activating: 'yes', active: 'yes', withdrawn: 'yes' },
    ...{ screening: 'alreadyApplied', cancelled: 'notActivated' },
    otherwise: 'nothingToAsk',
  },
  active: {
    cancelled: 'yes',
    ...{ screening: 'alreadyApplied', activating: 'alreadyActive', active: 'alreadyActive' },
    ...{ withdrawn: 'withdrawTooLate', otherwise: 'nothingToAsk' },
  },
  cancelled: over,
  withdrawn: over,
}

const cases = lineStates.flatMap((from) =>
  events.map((event) => ({ from, event, answer: table[from][event] ?? table[from].otherwise })),
)

const contracted: LineCore = {
  state: 'contracted',
  contractorLink: { status: 'notEligible', deviceId: null },
  userLink: { status: 'notEligible', deviceId: null },
  loginId: { status: 'issued' },
  code: { status: 'handed' },
}

const done = (step: ReturnType<typeof lineAfter<LineCore>> | ReturnType<typeof lineAfterLink<LineCore>>) => {
  if (!step.ok) throw new Error(step.code)
  return step.after
}

describe('what happens to a line', () => {
  it.each(cases)('1.6: $from, $event: $answer', ({ from, event, answer }) => {
    const step = lineStateAfter(from, event)
    expect(step).toEqual(answer === 'yes' ? { ok: true, after: event } : { ok: false, code: answer })
    if (!step.ok) expect(reasonCodes).toContain(step.code)
  })

  it('S79: once it is active both links are possible, and nothing else of it has changed', () => {
    expect(done(lineAfter(contracted, 'active'))).toEqual({
      ...contracted,
      state: 'active',
      contractorLink: { status: 'eligible', deviceId: null },
      userLink: { status: 'eligible', deviceId: null },
    })
  })

  it('S7, S8: the login ID is linked with the contractor link, the code used up with the user link', () => {
    const active = done(lineAfter(contracted, 'active'))
    const byContractor = done(
      lineAfterLink(active, 'contractor', { type: 'linked', deviceId: phones.father }),
    )
    expect([byContractor.loginId?.status, byContractor.code?.status]).toEqual(['contractorLinked', 'handed'])
    const byUser = done(lineAfterLink(byContractor, 'user', { type: 'linked', deviceId: phones.mother }))
    expect([byUser.loginId?.status, byUser.code?.status]).toEqual(['contractorLinked', 'linked'])
  })

  it('S63, C11, C38: unlinked, the login ID is free again and the used code stays used', () => {
    const active = done(lineAfter({ ...contracted, code: { status: 'linked' } }, 'active'))
    const linked = done(lineAfterLink(active, 'contractor', { type: 'linked', deviceId: phones.father }))
    const both = done(lineAfterLink(linked, 'user', { type: 'linked', deviceId: phones.mother }))
    const apart = done(lineAfterLink(both, 'contractor', { type: 'unlinked' }))
    expect([apart.loginId?.status, apart.code?.status, apart.userLink.status]).toEqual([
      'unlinked',
      'linked',
      'linked',
    ])
  })

  it('S15: with its contract end both links, the login ID’s and a live code', () => {
    const active = done(lineAfter(contracted, 'active'))
    const linked = done(lineAfterLink(active, 'contractor', { type: 'linked', deviceId: phones.father }))
    expect(done(lineAfter(linked, 'cancelled'))).toEqual({
      state: 'cancelled',
      contractorLink: { status: 'revoked', deviceId: null },
      userLink: { status: 'eligible', deviceId: null },
      loginId: { status: 'unlinked' },
      code: { status: 'revoked' },
    })
  })

  it('W8, L2: a withdrawal kills a live code, and leaves a dead one as it ended', () => {
    expect(done(lineAfter(contracted, 'withdrawn')).code).toEqual({ status: 'revoked' })
    const superseded = { ...contracted, code: { status: 'superseded' } as const }
    expect(done(lineAfter(superseded, 'withdrawn')).code).toEqual({ status: 'superseded' })
  })
})
