/**
 * The carrier's answer to an application: of a line that passed exactly one login ID and one usage code, sealed before
 * anything is stored (S36, L8); of one that did not, that it is on hold or declined (R26).
 */
import type { LineId } from '#shared/domain/ids.ts'
import { lineAfter } from '#shared/domain/line-transitions.ts'
import type { Line } from '#shared/domain/line.ts'
import { afterOr } from '#shared/domain/machine.ts'
import type { Session } from '#shared/domain/session.ts'
import type { SlipRecord } from '#shared/domain/paper/slip.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { CarrierFault, type ApplyAnswer, type ContractAnswer } from '../../carrier/gateway.ts'
import { author, type SessionDeps } from '../deps.ts'
import { entry, type Author } from '../store/journal.ts'
import { codeRecord, sealContract } from '../store/secrets.ts'
import { newSlip } from '#shared/domain/paper/slip-records.ts'
import type { Change } from '../store/store.ts'

/**
 * What the carrier's answer changes; null when it came before.
 * @throws CarrierFault `refused` when a line is missing or two share a login ID or a code: such an answer must not be used
 */
export async function contractAnswerChange(
  deps: SessionDeps,
  session: Session,
  answer: ApplyAnswer,
): Promise<Change | null> {
  const { application } = session
  if (application?.status !== 'sending') return null
  const waiting = session.lines.filter((line) => line.state === 'screening')
  const by = author(deps)
  const { lines, entries, secrets, contracted } = await withAnswer(deps, session, waiting, answer, by)
  return {
    session: {
      ...session,
      lines,
      slips: slipsFor(contracted),
      application: { ...application, status: 'done', failure: null },
      step: 'activate',
      focus: null,
    },
    entries: [entry(by, 'application.done'), ...entries],
    secrets,
  }
}

/**
 * What screening says by now of one line that it held; null when it is decided already (R26). The others go on as they
 * are. @throws CarrierFault `refused` as above
 */
export async function screenedChange(
  deps: SessionDeps,
  session: Session,
  lineId: LineId,
  answer: ApplyAnswer,
): Promise<Change | null> {
  const held = session.lines.filter(({ id, state }) => id === lineId && state === 'onHold')
  if (held.length === 0) return null
  const by = author(deps)
  const { lines, entries, secrets, contracted } = await withAnswer(deps, session, held, answer, by)
  const missing = slipsFor(contracted).filter(
    (slip) => !session.slips.some(({ kind, lineId: of }) => kind === slip.kind && of === slip.lineId),
  )
  return { session: { ...session, lines, slips: [...session.slips, ...missing] }, entries, secrets }
}

/** The lines after the answer: contracted, on hold or declined. */
async function withAnswer(
  deps: SessionDeps,
  session: Session,
  waiting: readonly Line[],
  { contracts, notPassed }: ApplyAnswer,
  by: Author,
) {
  const byLine = new Map(contracts.map((contract) => [contract.lineId, contract]))
  const outcomes = new Map(notPassed.map(({ lineId, outcome }) => [lineId, outcome]))
  const answered = ({ id }: Line): boolean => byLine.has(id) !== outcomes.has(id)
  if (!waiting.every(answered) || !allDistinct(contracts)) throw new CarrierFault('refused')

  const contracted = waiting.flatMap(({ id }) => byLine.get(id) ?? [])
  const decided = waiting.map((line): Line => {
    const contract = byLine.get(line.id)
    if (contract) return contractedLine(line, contract, by.at)
    return afterOr(line, lineAfter(line, outcomes.get(line.id) ?? 'onHold'))
  })
  const byId = new Map(decided.map((line) => [line.id, line]))
  return {
    contracted,
    lines: session.lines.map((line) => byId.get(line.id) ?? line),
    entries: [
      ...contracted.map(({ lineId }) =>
        entry(by, 'line.contracted', { lineId, detail: { codeGeneration: 1 } }),
      ),
      ...waiting.flatMap(({ id: lineId }) => {
        const outcome = outcomes.get(lineId)
        return outcome ? [entry(by, 'line.screened', { lineId, detail: { outcome } })] : []
      }),
    ],
    secrets: await Promise.all(contracted.map((line) => sealContract(deps, session.id, line))),
  }
}

function contractedLine(line: Line, contract: ContractAnswer, at: Instant): Line {
  return {
    ...afterOr(line, lineAfter(line, 'contracted')),
    phoneNumber: contract.phoneNumber,
    loginId: { status: 'issued', issuedAt: at, shownAt: null },
    code: codeRecord(contract.code, 1, at),
  }
}

function allDistinct(contracts: readonly ContractAnswer[]): boolean {
  const count = contracts.length
  const kinds = [
    contracts.map((l) => l.lineId),
    contracts.map((l) => l.loginId),
    contracts.map((l) => l.code),
  ]
  return kinds.every((values) => new Set<string>(values).size === count)
}

/** One for the contractor, one per line for its user, one copy for the store: none printed yet. Without a contract there is none. */
function slipsFor(lines: readonly ContractAnswer[]): SlipRecord[] {
  if (lines.length === 0) return []
  return [
    newSlip('contractor', null),
    ...lines.map(({ lineId }) => newSlip('user', lineId)),
    newSlip('store', null),
  ]
}
