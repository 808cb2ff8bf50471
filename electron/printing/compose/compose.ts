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
  guideSlipSchema,
  hasSecret,
  storeSlipSchema,
  ticketSlipSchema,
  userSlipSchema,
  type ContractorSlip,
  type GuideSlip,
  type SlipKind,
  type StoreSlip,
  type TicketSlip,
  type UserSlip,
} from '#shared/domain/paper/slip.ts'
import { longMoment } from '#shared/domain/time/date-words.ts'
import type { Voice } from '#shared/domain/text/words.ts'
import { tokyoDate, type Instant } from '#shared/domain/time/time.ts'
import { planLabel } from '#shared/rulebook/index.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { codeExpiresAt } from '#shared/rules/codes/code-state.ts'
import { documentDay } from '#shared/rules/duties/document-day.ts'
import { guideAbilities } from '#shared/rules/linking/capabilities.ts'
import { relationLabels } from '#shared/rules/linking/device-setup.ts'
import { paperWish, type PaperWish } from '#shared/rules/slips/paper-wish.ts'
import { abilityWords } from '#shared/words/slips/abilities.ts'
import { lineName, ownLine, userOfLine, type WhoUses } from '#shared/words/slips/common.ts'
import { deadlinesOf } from './deadlines.ts'

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

/** The session's concluded lines, each with its number in the bundle, from 1. */
export function linesOnPaper(session: Session): { number: number; line: Line }[] {
  return session.lines
    .map((line, n) => ({ number: n + 1, line }))
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

/** `2026年11月22日 15:10`, `2026-11-22 15:10`; in Tokyo. */
export function printedAtText(at: Instant, voice: Voice = 'ja'): string {
  return longMoment(at, voice)
}

/** The store's own papers: nobody's wish changes them. */
const FOR_THE_STORE: PaperWish = { voice: 'ja', largeType: false }

function wishOf({ session, now }: SlipFacts, ...readers: readonly (string | undefined)[]): PaperWish {
  return paperWish(
    session,
    readers.map((birthDate) => birthDate ?? ''),
    tokyoDate(now),
  )
}

function footOf(facts: SlipFacts, { voice, largeType }: PaperWish) {
  const { session, rulebook } = facts
  return {
    receptionNumber: session.receptionNumber,
    rulebook: `${rulebook.label} ${session.rulebook.version}`,
    branch: branchTitle(facts.branch ?? unsetBranch),
    printedAtText: printedAtText(facts.now, voice),
    staffNumber: session.staffNumber,
    reprint: facts.reprint,
    practice: session.practice,
    voice,
    largeType,
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
  const wish = wishOf(facts, session.contractor.birthDate)
  return contractorSlipSchema.parse({
    kind: 'contractor',
    ...footOf(facts, wish),
    contractorName: fullName(session.contractor),
    lines: lines.map(({ number, line }) => ({
      label: lineName(number)[wish.voice],
      phoneLast4: last4(line.phoneNumber),
      loginId: loginIds.get(line.id),
      codeLast4: line.code?.last4,
      userLabel: whoUses(line).short[wish.voice],
    })),
    guideUrl: rulebook.guideUrl,
    contact: rulebook.contact,
    lostLine: rulebook.lostLine,
    deadlines: deadlinesOf(lines, rulebook, now, documentDay(session), wish.voice),
  })
}

/** @param code of this line, and no other secret of the family. @throws when a fact does not fit the slip. */
export function composeUserSlip(facts: SlipFacts, line: Line, code: UsageCode): UserSlip {
  const contractorIsUser = line.userSetting !== 'different'
  const person = contractorIsUser ? facts.session.contractor : line.user
  const wish = wishOf(facts, person?.birthDate)
  const end = line.code && codeExpiresAt(line.code.issuedAt, facts.rulebook.link)
  return userSlipSchema.parse({
    kind: 'user',
    ...footOf(facts, wish),
    relationLabel: whoUses(line).full[wish.voice],
    phoneLast4: last4(line.phoneNumber),
    userName: person ? fullName(person) : '',
    code,
    expiresOnText: end ? printedAtText(end, wish.voice) : null,
    account: facts.rulebook.officialAccount,
    contractorIsUser,
  })
}

/** @throws when a fact does not fit the slip. */
export function composeStoreSlip(facts: SlipFacts): StoreSlip {
  return storeSlipSchema.parse({
    kind: 'store',
    ...footOf(facts, FOR_THE_STORE),
    lines: linesOnPaper(facts.session).map(({ number, line }) => ({
      label: lineName(number)[FOR_THE_STORE.voice],
      phoneLast4: last4(line.phoneNumber),
      plan: planLabel(facts.rulebook, line.planId, line.capacityGb),
    })),
  })
}

/** @throws when a fact does not fit the slip. */
export function composeTicketSlip(facts: SlipFacts): TicketSlip {
  const returnAt = facts.session.park?.returnAt ?? null
  const wish = wishOf(facts, facts.session.contractor.birthDate)
  return ticketSlipSchema.parse({
    kind: 'ticket',
    ...footOf(facts, wish),
    returnAtText: returnAt === null ? null : printedAtText(returnAt, wish.voice),
  })
}

/** The 手順書: for the whole family, in the type that its oldest member needs. @throws when a fact does not fit the slip. */
export function composeGuideSlip(facts: SlipFacts): GuideSlip {
  const { session, rulebook } = facts
  const users = session.lines.map(({ user }) => user?.birthDate)
  const wish = wishOf(facts, session.contractor.birthDate, ...users)
  return guideSlipSchema.parse({
    kind: 'guide',
    ...footOf(facts, wish),
    account: rulebook.officialAccount,
    guideUrl: rulebook.guideUrl,
    abilities: guideAbilities().map(({ capability, ...can }) => ({
      label: abilityWords[capability][wish.voice],
      ...can,
    })),
  })
}

/** Who a line is for, without a name: the outer face of a user slip shows it (print matrix). */
function whoUses(line: Pick<Line, 'userSetting' | 'user'>): WhoUses {
  if (line.userSetting !== 'different') return ownLine
  const relation = line.user?.relation ?? null
  return userOfLine(relation, relation === null ? '' : relationLabels[relation])
}
