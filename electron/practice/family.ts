/**
 * 「見本の家族で始める」: a reception of invented people, filled in up to a step by the same calls that staff's presses
 * make, so that everything in it is what main itself would have. Forms of the step are filled in; its acts are left.
 */
import type { Handlers } from '#shared/contract/channel.ts'
import type { deskCalls, Edit } from '#shared/contract/desk.ts'
import type { FamilyStep } from '#shared/contract/practice-family.ts'
import {
  lineIdSchema,
  requestIdSchema,
  sessionIdSchema,
  type LineId,
  type SessionId,
} from '#shared/domain/ids.ts'
import type { SlipKey } from '#shared/domain/paper/slip-records.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Step } from '#shared/domain/step.ts'
import { plainDateSchema, tokyoDate, type Clock, type PlainDate } from '#shared/domain/time/time.ts'
import { no, YES } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'
import { insist, Refusal } from '../errors.ts'
import type { Ids } from '../lib/ids.ts'
import { log } from '../lib/log.ts'
import type { Rulebooks } from '../rulebook/library.ts'
import type { SessionStore } from '../sessions/store/store.ts'
import { cardOf, dutyAnswers, paymentOf, planOf } from './by-the-book.ts'
import { practiceContractor, practiceLines } from './people.ts'

type FamilyCalls = Pick<
  Handlers<typeof deskCalls>,
  | 'session.open'
  | 'session.save'
  | 'session.apply'
  | 'line.activate'
  | 'line.checkSim'
  | 'slip.print'
  | 'slip.handOver'
>

export interface PracticeFamilyDeps {
  /** As the desk reaches them. */
  readonly calls: FamilyCalls
  readonly store: Pick<SessionStore, 'read' | 'onChanged'>
  readonly rulebooks: Pick<Rulebooks, 'of'>
  readonly clock: Clock
  /** Request and line ids come from here. */
  readonly ids: Pick<Ids, 'uuid'>
  readonly practice: boolean
}

export interface PracticeFamily {
  /**
   * A new reception at that step. Where the practice carrier or a printer is told to fail it stands at the step that
   * could not be done, as it would for staff. @throws Refusal where this is no practice; VaultError
   */
  begin(until: FamilyStep): Promise<Session>
}

/** What one call of main takes. */
const MOST_EDITS = 20
/** Years for which the family's papers are good. */
const PAPERS_LAST = 5

/** Builds practice families. */
export function createPracticeFamily(deps: PracticeFamilyDeps): PracticeFamily {
  const { calls, store, clock, ids } = deps
  const today = (): PlainDate => tokyoDate(clock.now())
  const papersLast = (): PlainDate =>
    plainDateSchema.parse(`${String(Number(today().slice(0, 4)) + PAPERS_LAST)}-12-31`)

  async function save(sessionId: SessionId, edits: readonly Edit[]): Promise<Session> {
    for (let from = 0; from < edits.length; from += MOST_EDITS) {
      await calls['session.save']({ sessionId, edits: edits.slice(from, from + MOST_EDITS), focus: null })
    }
    return store.read(sessionId)
  }

  const go = (id: SessionId, step: Step): Promise<Session> => save(id, [{ kind: 'step', step }])

  /** Who uses which line, and whose phones are here: everybody's, with LINE. */
  async function receive({ id, lines }: Session): Promise<Session> {
    const lineIds = practiceLines.map((_, n) => lines[n]?.id ?? lineIdSchema.parse(ids.uuid()))
    return save(id, [
      { kind: 'reception', fields: { contractorPhone: 'ready', phoneReplaced: false } },
      ...lineIds.slice(lines.length).map((lineId): Edit => ({ kind: 'addLine', lineId })),
      ...practiceLines.flatMap(({ user }, n) => whoUses(lineIds[n] as LineId, user)),
    ])
  }

  async function fillContractor(session: Session): Promise<Session> {
    await go(session.id, 'contractor')
    const paymentKind = paymentOf(practiceContractor.paymentKind, deps.rulebooks.of(session))
    return save(session.id, [{ kind: 'contractor', fields: { ...practiceContractor, paymentKind } }])
  }

  async function fillLines(session: Session): Promise<Session> {
    await go(session.id, 'lines')
    const book = deps.rulebooks.of(session)
    const edits = practiceLines.flatMap((each, n): Edit[] => {
      const lineId = session.lines[n]?.id
      if (lineId === undefined) return []
      const fields = { ...planOf(each, book), iccid: cardOf(session, n + 1), numberKind: 'new' as const }
      const user: Edit[] = each.user === null ? [] : [{ kind: 'user', lineId, fields: each.user }]
      return [{ kind: 'line', lineId, fields }, ...user]
    })
    return save(session.id, edits)
  }

  async function apply(session: Session): Promise<Session> {
    await save(session.id, dutyAnswers(session, deps.rulebooks.of(session), today(), papersLast()))
    await calls['session.apply']({ sessionId: session.id })
    return go(session.id, 'activate')
  }

  /** Every line that was contracted, until each has its end. */
  async function activate({ id, lines }: Session): Promise<Session> {
    const ready = lines.filter(({ state }) => state === 'contracted')
    const ended = whenEnded(
      id,
      ready.map((line) => line.id),
    )
    try {
      for (const { id: lineId } of ready) await calls['line.activate']({ sessionId: id, lineId })
      await ended.all
    } finally {
      ended.stop()
    }
    return go(id, 'slips')
  }

  function whenEnded(id: SessionId, lineIds: readonly LineId[]): { all: Promise<void>; stop: () => void } {
    let stop: () => void = () => undefined
    const all = new Promise<void>((done) => {
      if (lineIds.length === 0) done()
      stop = store.onChanged((session) => {
        const mine = session.id === id ? session.lines.filter((line) => lineIds.includes(line.id)) : []
        const goesOn = mine.some(({ state }) => state === 'contracted' || state === 'activating')
        if (mine.length > 0 && !goesOn) done()
      })
    })
    return { all, stop }
  }

  /** Printed, the card read once more, and in the contractor's hand; the store's copy too. */
  async function handOver({ id, lines }: Session): Promise<Session> {
    const active = lines.filter(({ state }) => state === 'active')
    const slips: SlipKey[] = [
      { kind: 'contractor', lineId: null },
      ...active.map((line) => ({ kind: 'user' as const, lineId: line.id })),
      { kind: 'store', lineId: null },
    ]
    const first = { reason: null, identityChecked: false, piecesCollected: false, managerPin: null }
    for (const slip of slips) await calls['slip.print']({ sessionId: id, ...slip, ...first })
    for (const { id: lineId, iccid } of active) await calls['line.checkSim']({ sessionId: id, lineId, iccid })
    for (const slip of slips) await calls['slip.handOver']({ sessionId: id, ...slip })
    return go(id, 'link')
  }

  /** What is done to come to a step, from the one before it. */
  const ways: readonly (readonly [FamilyStep, (session: Session) => Promise<Session>])[] = [
    ['reception', receive],
    ['contractor', fillContractor],
    ['lines', fillLines],
    ['check', ({ id }) => go(id, 'check')],
    ['activate', apply],
    ['slips', activate],
    ['link', handOver],
  ]

  return {
    async begin(until) {
      insist(deps.practice ? YES : no(reason('practiceOnly')))
      const opened = await calls['session.open']({ requestId: requestIdSchema.parse(ids.uuid()) })
      const id = sessionIdSchema.parse(opened.id)
      const far = ways.findIndex(([step]) => step === until)
      for (const [step, way] of ways.slice(0, far + 1)) {
        try {
          await way(await store.read(id))
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          log('the practice family stopped', { step, code: error.error.code })
          break
        }
      }
      return store.read(id)
    },
  }
}

function whoUses(lineId: LineId, user: (typeof practiceLines)[number]['user']): Edit[] {
  const userSetting = user === null ? 'same' : 'different'
  return [
    { kind: 'line', lineId, fields: { userSetting } },
    ...(user === null ? [] : [{ kind: 'user', lineId, fields: { relation: user.relation } } as const]),
    { kind: 'visit', lineId, fields: { phone: 'ready' } },
  ]
}
