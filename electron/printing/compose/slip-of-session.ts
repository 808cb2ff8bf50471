/** The input of one slip of a session, with the secrets opened that its own kind shows, and no others (L8, S39). */
import type { LineId, LoginId } from '#shared/domain/ids.ts'
import type { Slip } from '#shared/domain/paper/slip.ts'
import type { SlipKey } from '#shared/domain/paper/slip-records.ts'
import { callError, Refusal } from '../../errors.ts'
import type { SessionsForPrinting } from '../../sessions/slips/for-printing.ts'
import {
  composeContractorSlip,
  composeGuideSlip,
  composeStoreSlip,
  composeTicketSlip,
  composeUserSlip,
  linesOnPaper,
  type SlipFacts,
} from './compose.ts'

/** @throws Refusal when a secret is not there any more, or the line is unknown */
export async function slipOfSession(
  sessions: Pick<SessionsForPrinting, 'open'>,
  facts: SlipFacts,
  { kind, lineId }: SlipKey,
): Promise<Slip> {
  const { session } = facts
  if (kind === 'store') return composeStoreSlip(facts)
  if (kind === 'ticket') return composeTicketSlip(facts)
  if (kind === 'guide') return composeGuideSlip(facts)
  if (kind === 'contractor') {
    const loginIds = new Map<LineId, LoginId>()
    for (const { line } of linesOnPaper(session)) {
      loginIds.set(line.id, await sessions.open('contractor', session.id, line.id))
    }
    return composeContractorSlip(facts, loginIds)
  }
  const line = session.lines.find(({ id }) => id === lineId)
  if (!line) throw new Refusal(callError('notFound'))
  return composeUserSlip(facts, line, await sessions.open('user', session.id, line.id))
}
