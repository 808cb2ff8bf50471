import { describe, expect, it } from 'vitest'
import { boardColumns, type BoardColumn } from '#shared/domain/board.ts'
import type { Line } from '#shared/domain/line.ts'
import { newLink, type LinkRecord } from '#shared/domain/link.ts'
import { newFirstMinute } from '#shared/domain/first-minute.ts'
import type { Session } from '#shared/domain/session.ts'
import type { SlipRecord } from '#shared/domain/paper/slip.ts'
import { plusMinutes } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { boardOf, glanceOf, nextAction } from '#shared/rules/board/board.ts'
import { codeStatusAt, withCodesAsOf } from '#shared/rules/codes/code-state.ts'
import { activeSession, filledSession, finishedSession, withLineOf } from '#test/fixtures/desk-session.ts'
import { now } from '#test/fixtures/family-view.ts'

/** What is there. @throws when it is not */
function the<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('not there')
  return value
}

const cellOf = (session: Session, number: number, column: BoardColumn, at = now) =>
  the(boardOf(session, at, rulebook).rows[number - 1]).cells[column]
const limited: typeof rulebook = { ...rulebook, link: { ...rulebook.link, usageCodeDays: 3 } }
const stateOf = (session: Session, number: number, column: BoardColumn) =>
  cellOf(session, number, column).state
const nextOf = (session: Session) => {
  const next = nextAction(session, now, rulebook)
  return next && [next.because, next.number, next.target.control]
}

const withLink = (
  session: Session,
  n: number,
  kind: 'contractorLink' | 'userLink',
  change: Partial<LinkRecord>,
): Session => withLineOf(session, n - 1, { [kind]: { ...the(session.lines[n - 1])[kind], ...change } })
const activation = (change: Partial<NonNullable<Line['activation']>> = {}) => ({
  operationId: '30000000-0000-4000-8000-000000000009' as never,
  attempts: 1,
  startedAt: plusMinutes(now, -3),
  failure: null,
  activatedAt: null,
  ...change,
})
const lineIn = (session: Session, n: number, state: Line['state']): Session =>
  withLineOf(session, n - 1, { state, activation: activation() })
const inHand = (session: Session): Session => ({
  ...session,
  lines: session.lines.map((line) => ({ ...line, simCheckedAt: now })),
  slips: [null, ...session.lines.map(({ id }) => id)].map((lineId): SlipRecord => ({
    kind: lineId === null ? 'contractor' : 'user',
    lineId,
    prints: 1,
    printedAt: now,
    handedAt: now,
    fileName: 'x.pdf',
    outPending: false,
    substitute: null,
  })),
})
const friends = (session: Session, ...numbers: number[]): Session => ({
  ...session,
  devices: session.devices.map((device, n) =>
    numbers.includes(n + 1) ? { ...device, friendAdd: { at: now, evidence: 'staffSeen' } } : device,
  ),
})
const made = { status: 'linked', accountConfirmed: true } as const

describe('the cells', () => {
  it('S43, N6: a second phone that nobody asked about is asked about on its own line, not on the first', () => {
    const session = withLineOf(filledSession(), 1, {
      userSetting: 'same',
      user: null,
      visit: { phone: null, place: null },
    })
    const firstMinute = {
      contractorPhone: 'ready',
      phoneReplaced: false,
      transferConfirmed: false,
      slipVoice: 'ja',
      largeType: false,
    } as const
    expect(cellOf({ ...session, firstMinute }, 1, 'application').target).toEqual({
      step: 'reception',
      control: 'line-2.visit.phone',
    })
  })

  it('N6: a form with a gap is to be filled in, the others wait for it; then everything can be sent', () => {
    const session = withLineOf(filledSession(), 1, { planId: '' })
    expect(cellOf(session, 2, 'application')).toMatchObject({
      state: 'now',
      because: 'fillIn',
      target: { step: 'lines', control: 'line-2.planId' },
    })
    expect(cellOf(session, 1, 'application')).toMatchObject({ state: 'later', because: 'otherForms' })
    expect(nextOf(session)).toEqual(['fillIn', 2, 'line-2.planId'])
    expect(nextOf(filledSession())).toEqual(['send', 1, 'apply'])
  })

  it('N6, W1: asks the first minute first', () => {
    const session = { ...filledSession(), firstMinute: newFirstMinute() }
    expect(nextOf(session)).toEqual(['fillIn', 1, 'reception.contractorPhone'])
  })

  it('N6: says what is waited for and since when', () => {
    const session = lineIn(activeSession(), 2, 'activating')
    expect(cellOf(session, 2, 'activation')).toMatchObject({
      state: 'waiting',
      because: 'carrierActivates',
      since: plusMinutes(now, -3),
    })
    expect(boardOf(session, now, rulebook).contractorSlip).toMatchObject({
      state: 'waiting',
      because: 'allActivations',
      since: plusMinutes(now, -3),
    })
    expect(boardOf(session, now, rulebook).waits).toEqual([
      { because: 'carrierActivates', number: 2, since: plusMinutes(now, -3) },
    ])
  })

  it('N6, S26: a user link comes after its contractor link, which comes after the activation', () => {
    const session = friends(lineIn(activeSession(), 2, 'contracted'), 1, 2, 3)
    expect(cellOf(session, 2, 'contractorLink')).toMatchObject({ state: 'later', because: 'activationFirst' })
    expect(cellOf(session, 3, 'contractorLink')).toMatchObject({ state: 'now', because: 'start' })
    expect(cellOf(session, 3, 'userLink')).toMatchObject({ state: 'later', because: 'contractorLinkFirst' })
    const linked = withLink(session, 3, 'contractorLink', made)
    expect(cellOf(linked, 3, 'userLink')).toMatchObject({ state: 'now', because: 'start' })
  })

  it('N6, W5: a user link that can only be made at home is never a dead end', () => {
    const session = withLink(friends(activeSession(), 2), 2, 'contractorLink', { deferred: 'noPhone' })
    expect(cellOf(session, 2, 'contractorLink')).toMatchObject({ state: 'deferred', because: 'noPhone' })
    expect(cellOf(session, 2, 'userLink')).toMatchObject({
      state: 'now',
      because: 'onlyAtHome',
      target: { control: 'line-2.userLink.defer' },
    })
  })

  it('N6, W5–W7: what the first minute leaves for home is said before anything is applied for', () => {
    const session = withLineOf(filledSession(), 2, { visit: { phone: 'absent', place: null } })
    expect(cellOf(session, 3, 'userLink')).toMatchObject({ state: 'deferred', because: 'absent' })
    expect(cellOf(session, 3, 'friendAdd')).toMatchObject({ state: 'deferred', because: 'absent' })
    expect(cellOf(session, 3, 'contractorLink')).toMatchObject({ state: 'later' })
  })

  it('N6, W6: no friend-add on a phone on which nothing is linked here', () => {
    const session = withLink(activeSession(), 3, 'userLink', { deferred: 'absent' })
    expect(cellOf(session, 3, 'friendAdd')).toMatchObject({ state: 'deferred', because: 'absent' })
    expect(stateOf(session, 2, 'friendAdd')).toBe('now')
  })

  it('N6, L3: an attempt waits for the customer, and after its window it is begun again', () => {
    const running = withLink(friends(activeSession(), 1), 2, 'contractorLink', {
      status: 'inProgress',
      startedAt: now,
    })
    expect(cellOf(running, 2, 'contractorLink')).toMatchObject({
      state: 'waiting',
      because: 'customerLinks',
      since: now,
    })
    expect(cellOf(running, 2, 'contractorLink', plusMinutes(now, 10))).toMatchObject({
      state: 'now',
      because: 'startAgain',
    })
  })

  it('E11h, L4: while the phone is locked its failed link waits, and no new code is suggested; afterwards, or if the code is dead, it is', () => {
    const until = plusMinutes(now, 15)
    const base = friends(finishedSession(), 1, 2, 3)
    const failure = { ...newLink(), status: 'failed' } as const
    const session: Session = {
      ...base,
      lines: base.lines.map((line, n) =>
        n === 1 && line.code
          ? { ...line, userLink: failure, code: { ...line.code, status: 'handed' } }
          : line,
      ),
      devices: base.devices.map((device) =>
        device.id === base.lines[1]?.deviceId
          ? { ...device, locks: { code: { at: now, until }, login: null } }
          : device,
      ),
    }
    const { rows, next, actions, waits } = boardOf(session, now, rulebook)
    expect(rows[1]?.cells.userLink).toMatchObject({
      state: 'waiting',
      because: 'phoneLocked',
      rule: 'L4',
      since: now,
    })
    expect(actions.map(({ because }) => because)).not.toContain('linkFailed')
    expect(next).toMatchObject({ kind: 'wait', because: 'phoneLocked', number: 2, column: 'userLink' })
    expect(waits).toEqual([{ because: 'phoneLocked', number: 2, since: now }])
    expect(nextAction(session, until, rulebook)).toMatchObject({ kind: 'do', because: 'linkFailed' })
    const code = session.lines[1]?.code
    if (!code) throw new Error('no code')
    const dead = withLineOf(session, 1, { code: { ...code, status: 'revoked' } })
    expect(nextAction(dead, now, rulebook)).toMatchObject({ kind: 'do', because: 'newCodeNeeded' })
  })

  it('E11m, L4: so does a link that was not tried yet: what the rules would refuse is not called for', () => {
    const until = plusMinutes(now, 15)
    const base = friends(activeSession(), 1, 2, 3)
    const lock = { at: now, until }
    const locked = (n: number, locks: Session['devices'][number]['locks']): Session => ({
      ...base,
      devices: base.devices.map((device, each) => (each === n ? { ...device, locks } : device)),
    })
    const logins = locked(0, { code: null, login: lock })
    const waits = { state: 'waiting', because: 'phoneLocked', rule: 'L4', since: now }
    expect(cellOf(logins, 2, 'contractorLink')).toMatchObject(waits)
    expect(cellOf(logins, 2, 'contractorLink', until)).toMatchObject({ state: 'now', because: 'start' })
    const codes = withLink(locked(1, { code: lock, login: null }), 2, 'contractorLink', { status: 'linked' })
    expect(cellOf(codes, 2, 'userLink')).toMatchObject(waits)
    expect(cellOf(locked(0, { code: lock, login: null }), 2, 'contractorLink')).toMatchObject({
      because: 'start',
    })
  })

  it('N6, S60: a failed user link is trouble and leads to the reissue', () => {
    const session = withLink(friends(activeSession(), 1, 2, 3), 2, 'userLink', { status: 'failed' })
    expect(cellOf(session, 2, 'userLink')).toMatchObject({
      state: 'trouble',
      because: 'linkFailed',
      target: { step: 'link', control: 'line-2.reissue' },
    })
  })

  it('N6, Q4: a print that failed is trouble, paper that is out is to be handed over', () => {
    const session = activeSession()
    const lineId = the(session.lines[1]).id
    const record = { ...the(inHand(session).slips[2]), handedAt: null }
    const printed = { ...session, slips: [record] }
    expect(cellOf(printed, 2, 'slip')).toMatchObject({ state: 'now', because: 'handOver' })
    const job = { kind: 'user', lineId, state: 'failed' }
    expect(cellOf({ ...printed, printJobs: [job as never] }, 2, 'slip')).toMatchObject({
      state: 'trouble',
      because: 'printFailed',
    })
    expect(stateOf(inHand(session), 2, 'slip')).toBe('done')
  })

  it('N6, W8: a line that is withdrawn takes no part any more', () => {
    const session = lineIn(activeSession(), 2, 'withdrawn')
    for (const column of boardColumns) expect(stateOf(session, 2, column)).toBe('over')
  })

  it('N6: a contractor who uses none of the lines is asked for friend-add all the same', () => {
    const session = activeSession()
    const spare = { ...the(session.devices[1]), id: '30000000-0000-4000-8000-0000000000aa' as never }
    const first = { ...the(session.lines[0]), userSetting: 'different' as const, deviceId: spare.id }
    const all = {
      ...session,
      devices: [...session.devices, spare],
      lines: [first, ...session.lines.slice(1)],
    }
    expect(cellOf(all, 1, 'contractorLink')).toMatchObject({
      state: 'now',
      because: 'friendFirst',
      target: { control: 'device-1.friend' },
    })
  })
})

describe('the next best action', () => {
  it('N6: several lines are activated with one press, as early as possible', () => {
    const contracted = [1, 2, 3].reduce((session, n) => lineIn(session, n, 'contracted'), activeSession())
    expect(nextOf(contracted)).toEqual(['activate', null, 'activate-all'])
    expect(nextOf(lineIn(activeSession(), 2, 'contracted'))).toEqual(['activate', 2, 'line-2.activate'])
  })

  it('N6, W2: friend-add while an activation is waited for, beside the activations', () => {
    const waiting = [1, 2, 3].reduce((session, n) => lineIn(session, n, 'activating'), activeSession())
    expect(nextAction(waiting, now, rulebook)).toMatchObject({
      because: 'addFriend',
      number: 1,
      target: { step: 'activate', control: 'device-1.friend' },
    })
    expect(nextAction(friends(waiting, 1, 2, 3), now, rulebook)).toMatchObject({
      kind: 'wait',
      because: 'carrierActivates',
      since: plusMinutes(now, -3),
    })
  })

  it('N6: an activation without a result comes before everything else: it holds up the family’s slip', () => {
    expect(nextOf(lineIn(activeSession(), 3, 'unknown'))).toEqual(['resultUnknown', 3, 'line-3.ask-again'])
    expect(nextOf(lineIn(activeSession(), 3, 'failed'))).toEqual(['activationFailed', 3, 'line-3.activate'])
  })

  it('N6: then paper, all of it with one press; what is left of it after that by itself, the contractor’s first', () => {
    const none = activeSession()
    expect(nextOf(none)).toEqual(['print', null, 'print-all'])
    expect(boardOf(none, now, rulebook).actions.filter(({ because }) => because === 'print')).toHaveLength(1)
    const given = inHand(none)
    const left = given.slips.filter(({ lineId }) => lineId !== the(given.lines[2]).id)
    expect(nextOf({ ...given, slips: left })).toEqual(['print', 3, 'slip-user-3.print'])
  })

  it('N6, W4: then the links phone by phone, the own line last and its user link at once', () => {
    const seen: unknown[] = []
    let session = inHand(activeSession())
    const step = (change: (now: Session) => Session) => {
      seen.push(nextOf(session)?.[2])
      session = change(session)
    }
    step((now) => friends(now, 1))
    for (const n of [2, 3, 1]) step((now) => withLink(now, n, 'contractorLink', made))
    step((now) => withLink(now, 1, 'userLink', made))
    step((now) => ({ ...now, devices: friends(now, 1, 2).devices }))
    step((now) => withLink(now, 2, 'userLink', made))
    step((now) => friends(now, 1, 2, 3))
    step((now) => withLink(now, 3, 'userLink', made))
    expect(seen).toEqual([
      'device-1.friend',
      'line-2.contractorLink.start',
      'line-3.contractorLink.start',
      'line-1.contractorLink.start',
      'line-1.userLink.start',
      'device-2.friend',
      'line-2.userLink.start',
      'device-3.friend',
      'line-3.userLink.start',
    ])
    expect(nextOf(session)).toEqual(['complete', null, 'complete'])
  })

  it('N6, L7: the customer who has the phone in hand comes before anything new', () => {
    const session = withLink(activeSession(), 2, 'contractorLink', { ...made, accountConfirmed: false })
    expect(nextOf(session)).toEqual(['confirmAccount', 2, 'line-2.contractorLink.confirm'])
  })

  it('N6, R23: a parked session is resumed first; one that is over has nothing left', () => {
    expect(nextOf({ ...activeSession(), status: 'parked' })).toEqual(['resume', null, 'resume'])
    expect(nextOf({ ...activeSession(), status: 'completed' })).toBeNull()
  })
})

describe('the board at a glance', () => {
  it('N6: holds states only, what is waited for and what is next', () => {
    const glance = glanceOf(boardOf(lineIn(activeSession(), 2, 'activating'), now, rulebook))
    expect(glance.rows[1]).toEqual(['done', 'waiting', 'now', 'later', 'later', 'later'])
    expect(glance.wait?.because).toBe('carrierActivates')
    expect(glance.next).toBe('addFriend')
  })
})

describe('a code that has grown too old', () => {
  const linkedFirst = withLink(activeSession(), 2, 'contractorLink', {
    status: 'linked',
    accountConfirmed: true,
  })
  const [first] = linkedFirst.lines
  const issued = the(first?.code).issuedAt
  const session = friends(linkedFirst, 1, 2, 3)
  const at = (days: number) => plusMinutes(issued, days * 24 * 60)
  const cellsAt = (days: number, book = limited) => the(boardOf(session, at(days), book).rows[1]).cells

  it('E9i, C10b: is not offered as usable on the board: what is next is a new one', () => {
    expect(cellsAt(2.9).userLink).toMatchObject({ state: 'now', because: 'start' })
    expect(cellsAt(3).userLink).toMatchObject({
      ...{ state: 'trouble', because: 'newCodeNeeded', rule: 'C10b' },
      target: { step: 'link', control: 'line-2.reissue' },
    })
    expect(cellsAt(3).slip).toMatchObject({ because: 'newCodeNeeded', rule: 'C10b' })
    const asked = boardOf(session, at(3), limited).actions.map(({ target }) => target.control)
    expect(asked).not.toContain('line-2.userLink.start')
    expect(asked).not.toContain('slip-user-2.print')
    expect(asked).toContain('line-2.reissue')
  })

  it('E9i: the pack says how old: one day more, or never', () => {
    const longer = { ...limited, link: { ...limited.link, usageCodeDays: 4 } }
    expect(cellsAt(3.5, longer).userLink.because).toBe('start')
    expect(cellsAt(30, rulebook).userLink.because).toBe('start')
  })

  it('E9i: what is shown of it is its status by the clock, and nothing is copied while none is too old', () => {
    expect(withCodesAsOf(session, at(2), limited.link)).toBe(session)
    const aged = withCodesAsOf(session, at(3), limited.link)
    expect(aged.lines.map(({ code }) => code?.status)).toEqual(['expired', 'expired', 'expired'])
    const used = { ...the(first?.code), status: 'linked' as const }
    expect(codeStatusAt(used, at(30), limited.link)).toBe('linked')
  })
})
