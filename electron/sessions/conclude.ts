/** The contracts are concluded: exactly one login ID and one usage code per line, sealed before anything is stored (S36, L8). */
import { lineMachine, type Line } from '#shared/domain/line.ts'
import { move } from '#shared/domain/machine.ts'
import type { Session } from '#shared/domain/session.ts'
import type { SlipRecord } from '#shared/domain/slip.ts'
import type { Instant } from '#shared/domain/time.ts'
import { CarrierFault, type ConcludedLine } from '../carrier/gateway.ts'
import { author, type SessionDeps } from './deps.ts'
import { entry } from './journal.ts'
import { codeRecord, sealConcluded } from './secrets.ts'
import { newSlip } from './slip-records.ts'
import type { Change } from './store.ts'

/**
 * What the carrier's answer changes; null when it came before.
 * @throws CarrierFault `refused` when a line is missing or two share a login ID or a code: such an answer must not be used
 */
export async function concludedChange(
  deps: SessionDeps,
  session: Session,
  concluded: readonly ConcludedLine[],
): Promise<Change | null> {
  const { application } = session
  if (application?.status !== 'sending') return null
  const byLine = new Map(concluded.map((contract) => [contract.lineId, contract]))
  const waiting = session.lines.filter((line) => line.state === 'screening')
  if (waiting.some((line) => !byLine.has(line.id)) || !allDistinct(concluded))
    throw new CarrierFault('refused')

  const by = author(deps)
  const contracted = waiting.flatMap((line) => byLine.get(line.id) ?? [])
  return {
    session: {
      ...session,
      lines: session.lines.map((line) => contractedLine(line, byLine.get(line.id), by.at)),
      slips: slipsFor(contracted),
      application: { ...application, status: 'done', failure: null },
      step: 'activate',
      focus: null,
    },
    entries: [
      entry(by, 'application.done'),
      ...contracted.map(({ lineId }) =>
        entry(by, 'line.contracted', { lineId, detail: { codeGeneration: 1 } }),
      ),
    ],
    secrets: await Promise.all(contracted.map((line) => sealConcluded(deps, session.id, line))),
  }
}

function contractedLine(line: Line, contract: ConcludedLine | undefined, at: Instant): Line {
  if (!contract || line.state !== 'screening') return line
  return {
    ...line,
    state: move(lineMachine, line.state, 'contracted'),
    phoneNumber: contract.phoneNumber,
    loginId: { status: 'issued', issuedAt: at, shownAt: null },
    code: codeRecord(contract.code, 1, at),
  }
}

function allDistinct(concluded: readonly ConcludedLine[]): boolean {
  const count = concluded.length
  const kinds = [
    concluded.map((l) => l.lineId),
    concluded.map((l) => l.loginId),
    concluded.map((l) => l.code),
  ]
  return kinds.every((values) => new Set<string>(values).size === count)
}

/** One for the contractor, one per line for its user, one copy for the store: none printed yet. */
function slipsFor(lines: readonly ConcludedLine[]): SlipRecord[] {
  return [
    newSlip('contractor', null),
    ...lines.map(({ lineId }) => newSlip('user', lineId)),
    newSlip('store', null),
  ]
}
