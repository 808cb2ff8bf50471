/**
 * From a session to the input of a slip. Each function asks for exactly the secrets that its slip may
 * carry and can reach no others; the strict schemas refuse whatever else would slip in (print matrix).
 */
import { branchTitle, unsetBranch, type Branch } from '#shared/domain/branch.ts'
import type { LineId, LoginId, UsageCode } from '#shared/domain/ids.ts'
import type { Line, LineState } from '#shared/domain/line.ts'
import { fullName } from '#shared/domain/person.ts'
import type { Session } from '#shared/domain/session.ts'
import {
  contractorSlipSchema,
  hasSecret,
  storeSlipSchema,
  ticketSlipSchema,
  userSlipSchema,
  type ContractorSlip,
  type SlipKind,
  type StoreSlip,
  type TicketSlip,
  type UserSlip,
} from '#shared/domain/paper/slip.ts'
import { longMoment } from '#shared/domain/time/date-words.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { planLabel } from '#shared/rulebook/index.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { slipCapabilities } from '#shared/rules/linking/capabilities.ts'
import { codeExpiresAt } from '#shared/rules/codes/code-state.ts'
import { documentDay } from '#shared/rules/duties/document-day.ts'
import { deadlineTexts } from './deadlines.ts'
import { relationLabels } from '#shared/rules/linking/device-setup.ts'

export interface CodeShown {
  readonly lineId: LineId
  readonly generation: number
}

export interface SlipFacts {
  readonly session: Session
  readonly rulebook: Rulebook
  /** Absent: nobody has set it, and no slip names it. */
  readonly branch?: Branch
  readonly now: Instant
  /** 0 for the first print, n for 再印刷 n (L10). */
  readonly reprint: number
}

/** Nothing is printed for a line that never came to be, or is over. */
const over: readonly LineState[] = ['withdrawn', 'declined', 'cancelled']

/** The session's concluded lines, each with its number in the bundle. */
export function linesOnPaper(session: Session): { label: string; line: Line }[] {
  return session.lines
    .map((line, n) => ({ label: `回線${String(n + 1)}`, line }))
    .filter(({ line }) => line.loginId !== null && line.code !== null && !over.includes(line.state))
}

/** Which codes a slip shows, whole or by their end: it is void when one of them is renewed before it is out. */
export function codesShown(session: Session, kind: SlipKind, lineId: LineId | null): CodeShown[] {
  if (!hasSecret(kind)) return []
  const lines = linesOnPaper(session).filter(({ line }) => kind === 'contractor' || line.id === lineId)
  return lines.flatMap(({ line: { id, code } }) =>
    code ? [{ lineId: id, generation: code.generation }] : [],
  )
}

/** `2026年11月22日 15:10` in Tokyo. */
export function printedAtText(at: Instant): string {
  return longMoment(at)
}

function footOf(facts: SlipFacts) {
  const { session, rulebook } = facts
  return {
    receptionNumber: session.receptionNumber,
    rulebook: `${rulebook.label} ${session.rulebook.version}`,
    branch: branchTitle(facts.branch ?? unsetBranch),
    printedAtText: printedAtText(facts.now),
    staffNumber: session.staffNumber,
    reprint: facts.reprint,
    practice: session.practice,
  }
}

const last4 = (phoneNumber: string): string => phoneNumber.slice(-4)

/** @param loginIds of every line on the slip. @throws when one is missing or a fact does not fit the slip. */
export function composeContractorSlip(
  facts: SlipFacts,
  loginIds: ReadonlyMap<LineId, LoginId>,
): ContractorSlip {
  const { session, rulebook, now } = facts
  const lines = linesOnPaper(session)
  return contractorSlipSchema.parse({
    kind: 'contractor',
    ...footOf(facts),
    account: rulebook.officialAccount,
    contractorName: fullName(session.contractor),
    lines: lines.map(({ label, line }) => ({
      label,
      phoneLast4: last4(line.phoneNumber),
      plan: planLabel(rulebook, line.planId, line.capacityGb),
      loginId: loginIds.get(line.id),
      codeLast4: line.code?.last4,
      userLabel: relationLabel(line),
    })),
    capabilities: slipCapabilities('contractor'),
    hasOwnLine: lines.some(({ line }) => line.userSetting !== 'different'),
    contact: rulebook.contact,
    deadlines: deadlineTexts(lines, rulebook, now, documentDay(session)),
  })
}

/** @param code of this line, and no other secret of the family. @throws when a fact does not fit the slip. */
export function composeUserSlip(facts: SlipFacts, line: Line, code: UsageCode): UserSlip {
  const contractorIsUser = line.userSetting !== 'different'
  const person = contractorIsUser ? facts.session.contractor : line.user
  const capabilities = slipCapabilities('user')
  const end = line.code && codeExpiresAt(line.code.issuedAt, facts.rulebook.link)
  return userSlipSchema.parse({
    kind: 'user',
    ...footOf(facts),
    relationLabel: relationLabel(line),
    phoneLast4: last4(line.phoneNumber),
    userName: person ? fullName(person) : '',
    code,
    expiresOnText: end ? printedAtText(end) : null,
    account: facts.rulebook.officialAccount,
    contractorIsUser,
    // The contractor's own phone gets the other link too: a × would tell them what is not so.
    capabilities: contractorIsUser ? capabilities.filter((c) => c.can) : capabilities,
  })
}

/** @throws when a fact does not fit the slip. */
export function composeStoreSlip(facts: SlipFacts): StoreSlip {
  return storeSlipSchema.parse({
    kind: 'store',
    ...footOf(facts),
    lines: linesOnPaper(facts.session).map(({ label, line }) => ({
      label,
      phoneLast4: last4(line.phoneNumber),
      plan: planLabel(facts.rulebook, line.planId, line.capacityGb),
    })),
  })
}

/** @throws when a fact does not fit the slip. */
export function composeTicketSlip(facts: SlipFacts): TicketSlip {
  const returnAt = facts.session.park?.returnAt ?? null
  return ticketSlipSchema.parse({
    kind: 'ticket',
    ...footOf(facts),
    returnAtText: returnAt === null ? null : printedAtText(returnAt),
  })
}

// Who a line is for, without a name: what the outer face of a user slip shows (print matrix).

/** e.g. `利用者さま(母)`, or `契約者さまご本人`. */
export function relationLabel(line: Pick<Line, 'userSetting' | 'user'>): string {
  if (line.userSetting !== 'different') return '契約者さまご本人'
  const relation = line.user?.relation
  return relation ? `利用者さま(${relationLabels[relation]})` : '利用者さま'
}
