/** A number that did not come over: what dies with it, and what takes its place (W8). */
import type { CarrierAccount } from '#shared/domain/carrier/carrier-account.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import type { ActivateRequest } from '../../gateway.ts'
import { issueCode, newPhoneNumber, type IssueDeps } from '../accounts/issue.ts'
import { lineOf, isTakenOn, operationOf, withLine, withOperation } from '../accounts/operations.ts'
import { withDeadCodes } from './renewal.ts'

/** The operation is refused, and the line's code leads nowhere from now on. @returns null when it is taken on already */
export function refuseMnp(
  account: CarrierAccount,
  { operationId, lineId }: ActivateRequest,
  at: Instant,
): CarrierAccount | null {
  if (isTakenOn(operationOf(account, operationId)) || lineOf(account, lineId)?.state !== 'contracted')
    return null
  const refused = withOperation(account, { operationId, kind: 'activate', lineId, status: 'refused', at })
  return withLine(refused, lineId, (line) => withDeadCodes(line, 'revoked'))
}

/** The line goes on with a number of the carrier's, once; what was issued with the old one is revoked. */
export function withNewNumber(
  deps: Pick<IssueDeps, 'ids'>,
  account: CarrierAccount,
  lineId: LineId,
): CarrierAccount {
  const taken = account.lines.map(({ phoneNumber }) => phoneNumber)
  return withLine(account, lineId, (line) =>
    line.mnp === false || line.state !== 'contracted'
      ? line
      : { ...withDeadCodes(line, 'revoked'), mnp: false, phoneNumber: newPhoneNumber(deps.ids, taken) },
  )
}

/** A line that is switched on has a code that can link: a revoked one never does (S36, L2). */
export async function withFreshCode(
  deps: IssueDeps,
  account: CarrierAccount,
  lineId: LineId,
  at: Instant,
): Promise<CarrierAccount> {
  const newest = lineOf(account, lineId)?.codes.at(-1)
  if (newest?.status !== 'revoked') return account
  const existing = account.lines.flatMap(({ codes }) => codes)
  const { record } = await issueCode(deps, existing, newest.generation + 1, at)
  return withLine(account, lineId, (line) => ({ ...line, codes: [...line.codes, record] }))
}
