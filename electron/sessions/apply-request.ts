/** What the carrier is told about an application. */
import type { Line } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import type { ApplyLine, ApplyRequest } from '../carrier/gateway.ts'

/** @param lines that wait for their contract. @throws Error when the session has no application, or a line no capacity: the rules let neither through */
export function applyRequest(session: Session, lines: readonly Line[]): ApplyRequest {
  const { application, contractor } = session
  if (!application) throw new Error('no application to send')
  return {
    operationId: application.operationId,
    applicationId: session.id,
    receptionNumber: session.receptionNumber,
    contractorName: `${contractor.familyName} ${contractor.givenName}`,
    contractorBirthDate: contractor.birthDate,
    rulebook: session.rulebook,
    lines: lines.map((line) => applyLine(session, line)),
  }
}

function applyLine(session: Session, line: Line): ApplyLine {
  if (line.capacityGb === null) throw new Error('a line without capacity')
  const user = line.user ?? session.contractor
  return {
    lineId: line.id,
    contractorIsUser: line.user === null,
    userName: `${user.familyName} ${user.givenName}`,
    userBirthDate: user.birthDate,
    planId: line.planId,
    capacityGb: line.capacityGb,
    phoneNumber: line.numberKind === 'mnp' ? line.phoneNumber : null,
    iccid: line.iccid,
  }
}
