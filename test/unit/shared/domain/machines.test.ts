import { describe, expect, it } from 'vitest'
import { lineMachine } from '#shared/domain/line.ts'
import { linkMachine } from '#shared/domain/link.ts'
import { loginIdMachine } from '#shared/domain/login-id.ts'
import { mayMove, MissingArrowError, move, type Machine } from '#shared/domain/machine.ts'
import { sessionMachine } from '#shared/domain/session.ts'
import { codeMachine, codeStatuses, isLive } from '#shared/domain/usage-code.ts'

/** Section 1.6 written down a second time, by hand: the machines must say the same. */
const drawn: readonly (readonly [Machine<string>, readonly string[]])[] = [
  [
    lineMachine,
    [
      'draft → applied',
      'applied → screening',
      'screening → contracted',
      'contracted → activating',
      'activating → active',
      'active → cancelled',
      'screening → onHold',
      'onHold → screening',
      'screening → declined',
      'activating → unknown',
      'unknown → active',
      'unknown → failed',
      'activating → failed',
      'failed → activating',
      ...['draft', 'applied', 'screening', 'onHold', 'contracted', 'activating', 'unknown', 'failed'].map(
        (state) => `${state} → withdrawn`,
      ),
    ],
  ],
  [
    codeMachine,
    [
      'issued → handed',
      'handed → linked',
      'issued → linked',
      ...['superseded', 'revoked', 'expired'].flatMap((end) => [`issued → ${end}`, `handed → ${end}`]),
    ],
  ],
  [
    loginIdMachine,
    ['issued → contractorLinked', 'contractorLinked → unlinked', 'unlinked → contractorLinked'],
  ],
  [
    linkMachine,
    [
      'notEligible → eligible',
      'eligible → inProgress',
      'inProgress → linked',
      'linked → unlinked',
      'linked → revoked',
      'unlinked → eligible',
      'revoked → eligible',
      'inProgress → failed',
      'failed → inProgress',
    ],
  ],
  [sessionMachine, ['open → parked', 'parked → open', 'open → completed', 'open → abandoned']],
] as unknown as (readonly [Machine<string>, readonly string[]])[]

describe.each(drawn.map(([machine, arrows]) => ({ name: machine.name, machine, arrows })))(
  '1.6: the machine $name',
  ({ machine, arrows }) => {
    const moves = machine.states.flatMap((from) => machine.states.map((to) => [from, to] as const))
    const allowed = moves.filter(([from, to]) => arrows.includes(`${from} → ${to}`))
    const refused = moves.filter(([from, to]) => !arrows.includes(`${from} → ${to}`))

    it('names only states that it has', () => {
      expect(allowed).toHaveLength(arrows.length)
      expect(machine.states).toContain(machine.initial)
    })

    it.each(allowed)('1.6: %s → %s is drawn', (from, to) => {
      expect(mayMove(machine, from, to)).toBe(true)
      expect(move(machine, from, to)).toBe(to)
    })

    it.each(refused)('1.6: %s → %s is refused', (from, to) => {
      expect(mayMove(machine, from, to)).toBe(false)
      expect(() => move(machine, from, to)).toThrow(MissingArrowError)
    })
  },
)

describe('a live code', () => {
  it('1.6: is issued or handed, and nothing else', () => {
    expect(codeStatuses.filter(isLive)).toEqual(['issued', 'handed'])
  })
})
