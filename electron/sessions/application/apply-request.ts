/** What the carrier is told about an application: people whole, so that nothing that was asked stays behind. */
import { hasCard, type Line } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import type { ApplyLine, ApplyRequest } from '../../carrier/gateway.ts'

/** @param lines that wait for their contract. @throws Error when the session has no application, or a line no capacity: the rules let neither through */
export function applyRequest(session: Session, lines: readonly Line[]): ApplyRequest {
  const { application, contractor } = session
  if (!application) throw new Error('no application to send')
  return {
    operationId: application.operationId,
    applicationId: session.id,
    receptionNumber: session.receptionNumber,
    contractor,
    rulebook: session.rulebook,
    lines: lines.map(applyLine),
  }
}

function applyLine(line: Line): ApplyLine {
  const { phoneNumber, mnpNumber, mnpExpiresOn } = line
  if (line.capacityGb === null) throw new Error('a line without capacity')
  return {
    lineId: line.id,
    user: line.userSetting === 'different' ? line.user : null,
    planId: line.planId,
    capacityGb: line.capacityGb,
    mnp: line.numberKind === 'mnp' ? { phoneNumber, mnpNumber, mnpExpiresOn } : null,
    simKind: hasCard(line) ? 'card' : 'esim',
    iccid: hasCard(line) ? line.iccid : '',
  }
}
