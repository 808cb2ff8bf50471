import { describe, expect, it } from 'vitest'
import { emptyContractor } from '#shared/domain/person.ts'
import { lineStates } from '#shared/domain/line.ts'
import { newLink } from '#shared/domain/link.ts'
import type { Session } from '#shared/domain/session.ts'
import { steps } from '#shared/domain/step.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import {
  mayActivate,
  mayApply,
  mayCancelActivation,
  mayComplete,
  mayGoTo,
  mayPark,
  mayWithdraw,
} from '#shared/rules/session/flow.ts'
import {
  mayAbandon,
  mayAddLine,
  mayApplyAgain,
  mayAskAgain,
  mayConfirmAccount,
  mayDefer,
  mayEdit,
  mayFailLink,
  mayRemoveLine,
  mayResume,
  mayWorkOn,
  notOnItsWay,
} from '#shared/rules/session/session-work.ts'
import {
  activeSession,
  filledSession,
  finishedSession,
  handedSession,
  today,
  withLineOf,
} from '#test/fixtures/desk-session.ts'
import { codesOf, rulesOf } from '#test/fixtures/family-view.ts'
import { saidOf } from '#test/support/said.ts'

const operationId = activeSession().application?.operationId ?? ('' as never)
const sending = (session: Session): Session => ({
  ...session,
  application: { operationId, status: 'sending', failure: null },
})

describe('applying', () => {
  it('S34: one contractor applies for three lines in one session', () => {
    expect(mayApply(filledSession(), rulebook, today).ok).toBe(true)
    expect(filledSession().lines).toHaveLength(3)
  })

  it('S9: both the contractor’s own line and another person’s are complete', () => {
    for (const n of [0, 1]) {
      const one = { ...filledSession(), lines: filledSession().lines.slice(n, n + 1) }
      expect(mayApply(one, rulebook, today).ok).toBe(true)
    }
  })

  it('S29: the question who uses a line is never skipped', () => {
    const verdict = mayApply(withLineOf(filledSession(), 1, { userSetting: null }), rulebook, today)
    expect(rulesOf(verdict)).toEqual(['S29'])
    expect(verdict.ok ? '' : saidOf(verdict.reasons[0])?.text).toContain('回線2')
  })

  it('S35: what is missing is counted by line, and its fields travel along', () => {
    const verdict = mayApply(withLineOf(filledSession(), 2, { user: null, iccid: '' }), rulebook, today)
    expect(rulesOf(verdict)).toEqual(['S35'])
    const [open] = verdict.ok ? [] : verdict.reasons
    expect(saidOf(open)?.text).toBe('回線3に、未入力5件、見直し1件があります。')
    expect(open?.params['fields']).toEqual(
      ['iccid', 'familyName', 'givenName', 'sex', 'birthDate', 'relation'].map((term) => ({
        term,
        number: null,
      })),
    )
  })

  it('R5: the contractor’s form too', () => {
    expect(rulesOf(mayApply({ ...filledSession(), contractor: emptyContractor() }, rulebook, today))).toEqual(
      ['R5'],
    )
  })

  it('C21: one to five lines, as the rulebook says', () => {
    const [line] = filledSession().lines
    const none = { ...filledSession(), lines: [] }
    expect(rulesOf(mayApply(none, rulebook, today))).toEqual(['C21'])
    const many = { ...filledSession(), lines: Array.from({ length: 6 }, () => line as never) }
    expect(codesOf(mayApply(many, rulebook, today))).toContain('tooManyLines')
    expect(codesOf(mayAddLine({ ...many, lines: many.lines.slice(0, 4) }, rulebook))).toEqual([])
    expect(codesOf(mayAddLine({ ...many, lines: many.lines.slice(0, 5) }, rulebook))).toEqual([
      'tooManyLines',
    ])
    expect(codesOf(mayRemoveLine({ ...many, lines: many.lines.slice(0, 1) }))).toEqual(['lastLine'])
    expect(mayRemoveLine(many).ok).toBe(true)
  })

  it('Q2: is sent once', () => {
    expect(codesOf(mayApply(sending(filledSession()), rulebook, today))).toEqual(['applicationInFlight'])
    expect(codesOf(mayApply(activeSession(), rulebook, today))).toEqual(['alreadyApplied'])
  })

  it('Q2: what failed is sent again as it is', () => {
    const screened = filledSession().lines.map((line) => ({ ...line, state: 'screening' as const }))
    const failed: Session = {
      ...filledSession(),
      lines: screened,
      application: { operationId, status: 'failed', failure: 'busy' },
    }
    expect(mayApplyAgain(failed).ok).toBe(true)
    expect(mayApplyAgain(activeSession()).ok).toBe(false)
    expect(codesOf(mayApplyAgain(sending(failed)))).toContain('applicationInFlight')
  })
})

describe('activating', () => {
  it('1.6: a concluded line or a failed one, and no other', () => {
    expect(lineStates.filter((state) => mayActivate({ state }).ok)).toEqual(['contracted', 'failed'])
  })

  it('Q2: an open result is never sent again', () => {
    expect(rulesOf(mayActivate({ state: 'activating' }))).toEqual(['Q2'])
    expect(codesOf(mayActivate({ state: 'unknown' }))).toEqual(['activationResultOpen'])
  })

  it('C28: not at a branch that does not activate on the same day', () => {
    expect(rulesOf(mayActivate({ state: 'contracted' }, { immediateActivation: false }))).toEqual(['C28'])
    expect(mayActivate({ state: 'contracted' }, rulebook.branch).ok).toBe(true)
  })

  it('1.6: only what is on its way is cancelled', () => {
    expect(lineStates.filter((state) => mayCancelActivation({ state }).ok)).toEqual(['activating'])
  })

  it('Q2: asking is for a line whose result is open', () => {
    expect(lineStates.filter((state) => mayAskAgain({ state }).ok)).toEqual(['activating', 'unknown'])
  })

  it('1.6: anything before active may be withdrawn, nothing after', () => {
    const over = ['declined', 'active', 'cancelled', 'withdrawn']
    expect(lineStates.filter((state) => !mayWithdraw({ state }).ok)).toEqual(over)
    expect(codesOf(mayWithdraw({ state: 'active' }))).toEqual(['withdrawTooLate'])
  })
})

describe('the steps', () => {
  const at = (session: Session, step: Session['step']) => ({ ...session, step })

  it('go on over complete forms only', () => {
    const empty = at({ ...filledSession(), contractor: emptyContractor() }, 'contractor')
    expect(codesOf(mayGoTo(empty, 'lines', rulebook, today))).toEqual(['contractorIncomplete'])
    const asked = at(withLineOf(filledSession(), 0, { userSetting: null }), 'lines')
    expect(codesOf(mayGoTo(asked, 'check', rulebook, today))).toEqual(['userNotAsked'])
    expect(mayGoTo(at(filledSession(), 'contractor'), 'check', rulebook, today).ok).toBe(true)
  })

  it('S36: reach activation when the contract is concluded', () => {
    expect(codesOf(mayGoTo(filledSession(), 'activate', rulebook, today))).toEqual(['notAppliedYet'])
    expect(mayGoTo(at(activeSession(), 'check'), 'activate', rulebook, today).ok).toBe(true)
  })

  it('W8: reach the slips when one line is active, whatever became of the others', () => {
    const none = {
      ...activeSession(),
      lines: activeSession().lines.map((l) => ({ ...l, state: 'failed' as const })),
    }
    expect(codesOf(mayGoTo(at(none, 'activate'), 'slips', rulebook, today))).toEqual(['noActiveLine'])
    const one = at(withLineOf(activeSession(), 1, { state: 'failed' }), 'activate')
    for (const step of ['slips', 'link', 'done'] as const) {
      expect(mayGoTo(one, step, rulebook, today).ok).toBe(true)
    }
  })

  it('go back always', () => {
    for (const step of steps)
      expect(mayGoTo(at(activeSession(), 'done'), step, rulebook, today).ok).toBe(true)
  })

  it('stand still in a session that is not open', () => {
    const parked = { ...filledSession(), status: 'parked' as const }
    expect(codesOf(mayGoTo(parked, 'contractor', rulebook, today))).toEqual(['sessionNotOpen'])
  })
})

describe('open, parked, over', () => {
  const as = (status: Session['status']) => ({ ...activeSession(), status })

  it('R23: an open session parks at any moment, and comes back', () => {
    expect(mayPark(as('open')).ok).toBe(true)
    expect(mayPark(sending(filledSession())).ok).toBe(true)
    expect(mayResume(as('parked')).ok).toBe(true)
    for (const status of ['parked', 'completed', 'abandoned'] as const)
      expect(mayPark(as(status)).ok).toBe(false)
    for (const status of ['open', 'completed', 'abandoned'] as const)
      expect(mayResume(as(status)).ok).toBe(false)
  })

  it('1.6: only an open session is worked on', () => {
    expect(mayWorkOn(as('open')).ok).toBe(true)
    for (const status of ['parked', 'completed', 'abandoned'] as const) {
      expect(codesOf(mayWorkOn(as(status)))).toEqual(['sessionNotOpen'])
      expect(codesOf(mayApply({ ...filledSession(), status }, rulebook, today))).toEqual(['sessionNotOpen'])
    }
  })

  it('the forms are locked once they are sent', () => {
    expect(mayEdit(filledSession()).ok).toBe(true)
    expect(codesOf(mayEdit(activeSession()))).toEqual(['formLocked'])
    expect(codesOf(notOnItsWay(sending(filledSession())))).toEqual(['applicationInFlight'])
    expect(notOnItsWay(activeSession()).ok).toBe(true)
  })

  it('is given up before the pivot only', () => {
    expect(mayAbandon(filledSession()).ok).toBe(true)
    expect(codesOf(mayAbandon(activeSession()))).toEqual(['abandonAfterActivation'])
    const waiting = withLineOf(filledSession(), 0, { state: 'contracted' })
    expect(codesOf(mayAbandon(waiting))).toEqual(['abandonNeedsWithdrawal'])
    const open = withLineOf(filledSession(), 0, { state: 'unknown' })
    expect(codesOf(mayAbandon(open))).toEqual(['activationResultOpen'])
    expect(codesOf(mayAbandon(sending(filledSession())))).toEqual(['applicationInFlight'])
  })
})

describe('completing', () => {
  it('everything handed, linked and confirmed', () => {
    expect(mayComplete(finishedSession()).ok).toBe(true)
  })

  it('S39: not before every slip is in the contractor’s hand', () => {
    const verdict = mayComplete({ ...finishedSession(), slips: [] })
    expect(rulesOf(verdict)).toEqual(['S39', 'S39', 'S39', 'S39'])
  })

  it('C30: a code that has linked needs no slip any more', () => {
    const session = finishedSession()
    const linked = session.lines.map((line) => ({
      ...line,
      code: line.code && { ...line.code, status: 'linked' as const },
    }))
    const verdict = mayComplete({
      ...session,
      lines: linked,
      slips: session.slips.filter(({ kind }) => kind !== 'user'),
    })
    expect(verdict.ok).toBe(true)
  })

  it('S61: a code that the contractor renewed in MyPage needs no slip from the desk', () => {
    const session = finishedSession()
    const renewed = session.lines.map((line) => ({
      ...line,
      code: line.code && {
        ...line.code,
        generation: 2,
        status: 'handed' as const,
        handedAt: line.code.issuedAt,
      },
    }))
    const slips = session.slips.filter(({ kind }) => kind !== 'user')
    expect(mayComplete({ ...session, lines: renewed, slips }).ok).toBe(true)
  })

  it('W6: an open link needs a reason for later', () => {
    const open = withLineOf(finishedSession(), 2, { userLink: { ...newLink(), status: 'eligible' } })
    expect(codesOf(mayComplete(open))).toEqual(['linkOpen'])
    const later = withLineOf(open, 2, { userLink: { ...newLink(), status: 'eligible', deferred: 'absent' } })
    expect(mayComplete(later).ok).toBe(true)
  })

  it('L7: the person confirms that it is their own account', () => {
    const seen = { ...newLink(), status: 'linked', accountConfirmed: false } as const
    expect(rulesOf(mayComplete(withLineOf(finishedSession(), 0, { contractorLink: seen })))).toEqual(['L7'])
    expect(mayConfirmAccount(seen).ok).toBe(true)
    expect(rulesOf(mayConfirmAccount(newLink()))).toEqual(['L7'])
  })

  it('W8: a line that is neither active nor over holds it up', () => {
    expect(codesOf(mayComplete(withLineOf(finishedSession(), 1, { state: 'failed' })))).toEqual([
      'lineUnsettled',
    ])
    expect(mayComplete(withLineOf(finishedSession(), 1, { state: 'withdrawn' })).ok).toBe(true)
  })

  it('1.6: without any active line there is nothing to complete', () => {
    const lines = handedSession().lines.map((line) => ({ ...line, state: 'withdrawn' as const }))
    expect(codesOf(mayComplete({ ...handedSession(), lines }))).toEqual(['noActiveLine'])
    expect(codesOf(mayComplete({ ...finishedSession(), status: 'parked' }))).toEqual(['sessionNotOpen'])
  })
})

describe('an attempt at the counter', () => {
  it('S60: fails only while it is under way', () => {
    expect(mayFailLink({ status: 'inProgress' }).ok).toBe(true)
    expect(codesOf(mayFailLink({ status: 'eligible' }))).toEqual(['notStarted'])
    expect(codesOf(mayFailLink({ status: 'linked' }))).toEqual(['alreadyLinked'])
  })

  it('W6: is left for later while the link is not made', () => {
    expect(mayDefer({ status: 'eligible' }).ok).toBe(true)
    expect(mayDefer({ status: 'linked' }).ok).toBe(false)
  })
})
