/** Which rule stands behind a word of the board (N8): what is in the way always has one, what is simply next has none. */
import type { BoardReason } from '../../domain/board.ts'
import type { DeferReason, LinkKind } from '../../domain/link.ts'
import type { RuleId } from '../../domain/verdict.ts'

const rules: Readonly<Record<BoardReason, RuleId | null>> = {
  atHome: 'W1',
  absent: 'W6',
  noLine: 'W7',
  noPhone: 'W5',
  other: null,
  fillIn: null,
  duties: 'R7',
  send: null,
  otherForms: 'S34',
  carrierAnswers: 'Q2',
  carrierReviews: 'R26',
  applicationFailed: 'Q2',
  applicationFirst: 'S36',
  activate: null,
  carrierActivates: 'S79',
  resultUnknown: 'Q2',
  activationFailed: 'W8',
  elsewhere: 'C28',
  deskClosed: 'R24',
  activationFirst: 'S79',
  addFriend: 'S46',
  friendFirst: 'S46',
  ownLineLast: 'W4',
  contractorLinkFirst: 'S26',
  start: null,
  startAgain: 'L3',
  customerLinks: 'L3',
  confirmAccount: 'L7',
  linkFailed: 'S60',
  phoneLocked: 'L4',
  onlyAtHome: 'W5',
  newCodeNeeded: 'S62',
  print: null,
  printFailed: 'Q4',
  slipNotOut: 'Q1',
  handOver: 'S27',
  checkSim: 'W3',
  allActivations: 'Q1',
  resume: 'R23',
  lastDuties: 'R7',
  complete: null,
  allOver: null,
}

/** The rule that mostly stands behind a word; a cell that knows better says so itself. */
export function ruleBehind(because: BoardReason): RuleId | null {
  return rules[because]
}

/** Why a link waits for home: without a phone the contractor's wait for theirs (W5), a user's for the user's own (S28). */
export function ruleOfDefer(why: DeferReason, kind: LinkKind): RuleId | null {
  return why === 'noPhone' && kind === 'user' ? 'S28' : ruleBehind(why)
}
