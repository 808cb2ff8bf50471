/**
 * What happens to a line, and to what hangs on it: both links, the login ID, the newest code. The desk's session and the
 * carrier's account ask these same functions, and keep what is their own beside the answer.
 */
import { lineMachine, type LineState } from './line.ts'
import { linkAfter, type LinkCore, type LinkEvent, type LinkKind, type LinkRefusal } from './link.ts'
import { loginIdAfter, type LoginIdStatus } from './login-id.ts'
import { afterOr, walk, type Transition } from './machine.ts'
import { codeAfter, type CodeStatus } from './usage-code.ts'

/** What everybody who keeps a line knows of it. */
export interface LineCore {
  readonly state: LineState
  readonly contractorLink: LinkCore
  readonly userLink: LinkCore
  /** Null before the contract is concluded, as is the code. */
  readonly loginId: { readonly status: LoginIdStatus } | null
  /** The newest one. */
  readonly code: { readonly status: CodeStatus } | null
}

/**
 * What happens to a line, by the state that it brings. `screening`: it was sent to the carrier. `unknown`: the answer to
 * its activation was lost (Q2). `withdrawn` before it was ever active, `cancelled` after (S15).
 */
export type LineEvent = Exclude<LineState, 'draft' | 'applied'>

/** Why an event is refused. */
export type LineRefusal =
  | 'alreadyApplied'
  | 'notAppliedYet'
  | 'nothingToAsk'
  | 'activationInFlight'
  | 'activationResultOpen'
  | 'alreadyActive'
  | 'notActivated'
  | 'withdrawTooLate'
  | 'lineEnded'

type Ways = Readonly<Partial<Record<LineState, readonly LineState[]>>>

/** From where an event can happen, and over which drawn arrows (1.6). */
const ways: Readonly<Record<LineEvent, Ways>> = {
  screening: { draft: ['applied', 'screening'] },
  // What is on hold is screened once more (R26).
  contracted: { screening: ['contracted'], onHold: ['screening', 'contracted'] },
  onHold: { screening: ['onHold'], onHold: ['screening', 'onHold'] },
  declined: { screening: ['declined'], onHold: ['screening', 'declined'] },
  activating: { contracted: ['activating'], failed: ['activating'] },
  unknown: { activating: ['unknown'] },
  failed: { activating: ['failed'], unknown: ['failed'] },
  // The contractor may have activated it in MyPage, with nobody at the desk beginning (S75).
  active: {
    contracted: ['activating', 'active'],
    activating: ['active'],
    unknown: ['active'],
    failed: ['activating', 'active'],
  },
  withdrawn: {
    draft: ['withdrawn'],
    applied: ['withdrawn'],
    screening: ['withdrawn'],
    onHold: ['withdrawn'],
    contracted: ['withdrawn'],
    activating: ['withdrawn'],
    unknown: ['withdrawn'],
    failed: ['withdrawn'],
  },
  cancelled: { active: ['cancelled'] },
}

const over: readonly LineState[] = ['declined', 'cancelled', 'withdrawn']
const beforeContract: readonly LineState[] = ['draft', 'applied', 'screening', 'onHold']

function refusalOf(state: LineState, event: LineEvent): LineRefusal {
  if (over.includes(state)) return 'lineEnded'
  switch (event) {
    case 'screening':
      return 'alreadyApplied'
    case 'contracted':
    case 'onHold':
    case 'declined':
    case 'unknown':
    case 'failed':
      return 'nothingToAsk'
    case 'activating':
      if (state === 'activating') return 'activationInFlight'
      if (state === 'unknown') return 'activationResultOpen'
      return beforeContract.includes(state) ? 'notAppliedYet' : 'alreadyActive'
    case 'active':
      return beforeContract.includes(state) ? 'notAppliedYet' : 'alreadyActive'
    case 'withdrawn':
      return 'withdrawTooLate'
    case 'cancelled':
      return 'notActivated'
  }
}

/** Where an event brings a line, or the code of the refusal. */
export function lineStateAfter<E extends LineEvent>(state: LineState, event: E): Transition<E, LineRefusal> {
  const way = ways[event][state]
  if (way === undefined) return { ok: false, code: refusalOf(state, event) }
  return { ok: true, after: walk(lineMachine, state, way) as E }
}

/**
 * The line after an event: with an active line both links are eligible (S79); with the end of its contract links and
 * code end too (S15), and with a withdrawal the code (W8). What its keeper has beside them stays as it was.
 */
export function lineAfter<L extends LineCore>(line: L, event: LineEvent): Transition<L, LineRefusal> {
  const state = lineStateAfter(line.state, event)
  if (!state.ok) return state
  return { ok: true, after: withParts({ ...line, state: state.after }, event) }
}

function withParts<L extends LineCore>(line: L, event: LineEvent): L {
  if (event === 'active') return bothLinks(line, 'eligible')
  if (event === 'cancelled') return withDeadCode(bothLinks(line, 'revoked'))
  return event === 'withdrawn' ? withDeadCode(line) : line
}

function bothLinks<L extends LineCore>(line: L, type: 'eligible' | 'revoked'): L {
  const contractor = afterOr(line, lineAfterLink(line, 'contractor', { type }))
  return afterOr(contractor, lineAfterLink(contractor, 'user', { type }))
}

function withDeadCode<L extends LineCore>(line: L): L {
  return { ...line, code: line.code && codeAfter(line.code, 'revoked') }
}

/**
 * The line after what happened to one of its links, and with it to what that link is made with: the login ID or the
 * usage code (S7, S8).
 */
export function lineAfterLink<L extends LineCore>(
  line: L,
  kind: LinkKind,
  event: LinkEvent,
): Transition<L, LinkRefusal> {
  const link = linkAfter(kind === 'contractor' ? line.contractorLink : line.userLink, event)
  if (!link.ok) return link
  if (kind === 'contractor') {
    const loginId = line.loginId && loginIdAfter(line.loginId, event.type)
    return { ok: true, after: { ...line, contractorLink: link.after, loginId } }
  }
  const code = event.type === 'linked' ? line.code && codeAfter(line.code, 'linked') : line.code
  return { ok: true, after: { ...line, userLink: link.after, code } }
}
