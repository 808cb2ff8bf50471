import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardColumns } from '#shared/domain/board.ts'
import { lineStates, type Line } from '#shared/domain/line.ts'
import { deferReasons, linkStatuses, newLink, type LinkRecord } from '#shared/domain/link.ts'
import { phoneAnswers } from '#shared/domain/first-minute.ts'
import { printJobStates } from '#shared/domain/paper/print-job.ts'
import { sessionStatuses, type Session } from '#shared/domain/session.ts'
import { steps } from '#shared/domain/step.ts'
import { codeStatuses } from '#shared/domain/usage-code.ts'
import { plusMinutes, tokyoDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { boardOf } from '#shared/rules/board/board.ts'
import { ruleOf } from '#shared/words/catalogue/index.ts'
import { completion } from '#shared/rules/session/completion.ts'
import { devicesFor } from '#shared/rules/linking/device-setup.ts'
import { mayGoTo } from '#shared/rules/session/flow.ts'
import { filledSession } from '#test/fixtures/desk-session.ts'
import { now } from '#test/fixtures/family-view.ts'

/** What is there. @throws when it is not */
function the<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('not there')
  return value
}

const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })
const minutes = fc.integer({ min: -30, max: 0 }).map((n) => plusMinutes(now, n))

const link = fc
  .record({
    status: one(linkStatuses),
    deferred: maybe(one(deferReasons)),
    accountConfirmed: fc.boolean(),
    startedAt: minutes,
  })
  .map((change): LinkRecord => ({ ...newLink(), ...change }))

/** One that is over, or still holds. */
const lockIn = (left: number | null | undefined) =>
  left === null || left === undefined
    ? null
    : { at: plusMinutes(now, left - 15), until: plusMinutes(now, left) }

const choices = fc.record({
  states: fc.array(one(lineStates), { minLength: 3, maxLength: 3 }),
  contractorLinks: fc.array(link, { minLength: 3, maxLength: 3 }),
  userLinks: fc.array(link, { minLength: 3, maxLength: 3 }),
  codes: fc.array(one(codeStatuses), { minLength: 3, maxLength: 3 }),
  settings: fc.array(one(['same', 'different'] as const), { minLength: 3, maxLength: 3 }),
  phones: fc.array(one(phoneAnswers), { minLength: 3, maxLength: 3 }),
  friends: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  slips: fc.array(one(['none', 'printed', 'pending', 'handed', 'failed'] as const), {
    minLength: 4,
    maxLength: 4,
  }),
  job: one(printJobStates),
  startedAt: minutes,
  status: one(sessionStatuses),
  step: one(steps),
  application: one(['none', 'sending', 'failed', 'done', 'done', 'done'] as const),
  contractorPhone: one(['ready', 'noLine', 'notHere'] as const),
  gap: fc.boolean(),
  locks: fc.array(maybe(fc.integer({ min: -5, max: 15 })), { minLength: 4, maxLength: 4 }),
})

/** Sessions as they could be, and many that could not: the board must never fall silent. */
const anySession = choices.map((of): Session => {
  const base = filledSession()
  const applied = of.application === 'done'
  const typed = base.lines.map((line, n): Line => {
    const userSetting = the(of.settings[n])
    return {
      ...line,
      userSetting,
      user: userSetting === 'different' ? (line.user ?? the(base.lines[1]).user) : null,
      planId: of.gap && n === 1 && of.application === 'none' ? '' : line.planId,
      visit: { phone: the(of.phones[n]), place: null },
      ...(applied && {
        state: the(of.states[n]),
        contractorLink: linkIn(of.states[n], of.contractorLinks[n]),
        userLink: linkIn(of.states[n], of.userLinks[n]),
        code: { generation: 1, status: the(of.codes[n]), last4: '7K3M', issuedAt: now, handedAt: null },
        activation: {
          operationId: '30000000-0000-4000-8000-000000000009' as never,
          attempts: 1,
          startedAt: of.startedAt,
          failure: null,
          activatedAt: null,
        },
      }),
    }
  })
  let n = 0
  const { devices, deviceOfLine } = devicesFor(
    typed,
    () => `30000000-0000-4000-8000-0000000001${String(n++).padStart(2, '0')}` as never,
  )
  return {
    ...base,
    status: of.status,
    step: of.step,
    firstMinute: {
      contractorPhone: of.contractorPhone,
      phoneReplaced: false,
      transferConfirmed: false,
      slipVoice: 'ja',
      largeType: false,
    },
    application:
      of.application === 'none'
        ? null
        : { operationId: base.id as never, status: of.application, failure: null },
    lines: typed.map((line) => ({ ...line, deviceId: applied ? the(deviceOfLine.get(line.id)) : null })),
    devices: applied
      ? devices.map((device, i) => ({
          ...device,
          friendAdd: of.friends[i] ? { at: now, evidence: 'staffSeen' } : null,
          locks: { code: lockIn(of.locks[i]), login: lockIn(of.locks[i]) },
        }))
      : [],
    slips: applied
      ? [null, ...typed.map(({ id }) => id)].flatMap((lineId, i) =>
          of.slips[i] === 'none'
            ? []
            : [
                {
                  kind: lineId === null ? ('contractor' as const) : ('user' as const),
                  lineId,
                  prints: 1,
                  printedAt: now,
                  handedAt: of.slips[i] === 'handed' ? now : null,
                  fileName: 'x.pdf',
                  outPending: of.slips[i] === 'pending',
                  substitute: null,
                },
              ],
        )
      : [],
    printJobs: [{ kind: 'user', lineId: the(typed[0]).id, state: of.job } as never],
  }
})

/** Links are made on lines that were active at some time only; left for later they may be from the start. */
function linkIn(state: Line['state'] | undefined, record: LinkRecord | undefined): LinkRecord {
  const made = state === 'active' || state === 'cancelled'
  return made ? the(record) : { ...newLink(), deferred: record?.deferred ?? null }
}

const runs = { numRuns: 1000 }

describe('the board over any session', () => {
  it('N6: there is always a next best action, unless the session is over', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const over = session.status === 'completed' || session.status === 'abandoned'
        expect(boardOf(session, now, rulebook).next === null).toBe(over)
      }),
      runs,
    )
  })

  it('N6: nothing is a dead end: every open cell has an action, a wait with its time, or a reason', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const board = boardOf(session, now, rulebook)
        const cells = [
          ...board.rows.flatMap(({ cells }) => boardColumns.map((c) => cells[c])),
          board.contractorSlip,
        ]
        for (const { state, because, since, target } of cells) {
          expect(target.control).not.toBe('')
          if (state === 'done' || state === 'over') continue
          expect(because).not.toBeNull()
          if (state === 'waiting') expect(since).not.toBeNull()
          if (state === 'deferred') expect(deferReasons).toContain(because)
        }
        const left = cells.some(({ state }) => ['now', 'waiting', 'later', 'trouble'].includes(state))
        const alive = session.lines.some(
          ({ state }) => !['withdrawn', 'declined', 'cancelled'].includes(state),
        )
        if (session.status === 'open' && left && alive) {
          expect(['complete', 'allOver']).not.toContain(board.next?.because)
        }
      }),
      runs,
    )
  })

  it('N8: whatever waits, comes later or went wrong names a rule that can be looked up', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { rows } = boardOf(session, now, rulebook)
        for (const { state, because, rule } of rows.flatMap(({ cells }) =>
          boardColumns.map((c) => cells[c]),
        )) {
          if (['waiting', 'later', 'trouble'].includes(state)) expect(rule, because ?? state).not.toBeNull()
          if (rule !== null) expect(ruleOf(rule), rule).not.toBeNull()
        }
      }),
      runs,
    )
  })

  it('N6: the step that it leads to is open', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { next } = boardOf(session, now, rulebook)
        fc.pre(next !== null && session.status === 'open')
        const order = steps.indexOf(the(next).target.step)
        if (order <= steps.indexOf(session.step)) return
        expect(mayGoTo(session, the(next).target.step, rulebook, tokyoDate(now)), the(next).because).toEqual({
          ok: true,
        })
      }),
      runs,
    )
  })

  it('N6: it says 完了 exactly when the rules let the session be completed', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        fc.pre(session.status === 'open')
        const { next } = boardOf(session, now, rulebook)
        expect(next?.because === 'complete').toBe(completion(session).ok)
      }),
      runs,
    )
  })
})
