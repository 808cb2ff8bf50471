/** A number that did not come over: its code ends here too, and the line may go on with a new number (W8). */
import type { LineSecrets } from '#shared/contract/vault.ts'
import { operationIdSchema, type LineId } from '#shared/domain/ids.ts'
import { lineAfter } from '#shared/domain/line-transitions.ts'
import type { Line } from '#shared/domain/line.ts'
import { afterOr } from '#shared/domain/machine.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import { codeAfter, isLive } from '#shared/domain/usage-code.ts'
import { allowed } from '#shared/rules/allowed.ts'
import type { ActiveLine } from '../../carrier/gateway.ts'
import { insist } from '../../errors.ts'
import type { SessionDeps } from '../deps.ts'
import { entry, type Author } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'
import { withNewCode } from '../codes/new-code.ts'
import { codeErased } from '../store/secrets.ts'
import type { Change } from '../store/store.ts'

/** The line with its code revoked, if that was still live; the sealed text goes with it (L8). */
export async function withoutCode(
  deps: Pick<SessionDeps, 'store'>,
  session: Session,
  lineId: LineId,
  by: Author,
): Promise<Required<Change>> {
  const { code } = lineOf(session, lineId)
  if (!code || !isLive(code.status)) return { session, entries: [], secrets: [] }
  return {
    session: withLine(session, lineId, (line) => ({ ...line, code: codeAfter(code, 'revoked') })),
    entries: [entry(by, 'code.revoked', { lineId, detail: { generation: code.generation } })],
    secrets: await codeErased(deps, session.id, lineId),
  }
}

/** An activation begins. @throws Refusal where the line is not at that point (Q2) */
export function begunLine(line: Line): Line {
  const begun = lineAfter(line, 'activating')
  insist(allowed(begun))
  return afterOr(line, begun)
}

/** The failed line on its way again, as a new contract part with an operation of its own (W8). */
export function withNewNumber(deps: Pick<SessionDeps, 'ids' | 'clock'>, line: Line): Line {
  return {
    ...begunLine(line),
    numberKind: 'new',
    phoneNumber: '',
    mnpNumber: '',
    mnpExpiresOn: '',
    activation: {
      operationId: operationIdSchema.parse(deps.ids.uuid()),
      attempts: (line.activation?.attempts ?? 0) + 1,
      startedAt: deps.clock.now(),
      failure: null,
      activatedAt: null,
    },
  }
}

/** What the carrier gave an active line: its number, and the code that takes the place of a revoked one (S36). */
export async function withActiveLine(
  deps: SessionDeps,
  session: Session,
  lineId: LineId,
  carried: ActiveLine,
  by: Author,
): Promise<{
  readonly session: Session
  readonly entries: readonly JournalEntry[]
  readonly secrets: readonly LineSecrets[]
}> {
  const numbered = withLine(session, lineId, (line) => ({
    ...line,
    phoneNumber: line.phoneNumber === '' ? carried.phoneNumber : line.phoneNumber,
  }))
  const { code } = lineOf(session, lineId)
  // The contractor may have made a still newer one in MyPage, or the desk may hold this one already.
  const known = code !== null && (isLive(code.status) ? code.handedAt !== null : false)
  const older = code !== null && carried.code !== null && carried.code.generation < code.generation
  if (carried.code === null || known || older) return { session: numbered, entries: [], secrets: [] }
  return withNewCode(deps, numbered, lineId, carried.code, 'revoked', by)
}
