/**
 * What an activation does to an account, as pure steps: accepted → done | cancelled. A line is switched
 * on in the same document, and so in the same transaction, in which its operation becomes done (Q2).
 */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { LineId, OperationId } from '#shared/domain/ids.ts'
import { lineAfter } from '#shared/domain/line-transitions.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { CarrierFault, type ActivateRequest } from '../../gateway.ts'
import { carrierLineAfter, coreOf } from './account-after.ts'

export type Operation = CarrierAccount['operations'][number]

/** The operation with that id, or null when the carrier never took it on. */
export function operationOf(account: CarrierAccount | null, id: OperationId): Operation | null {
  return account?.operations.find((operation) => operation.operationId === id) ?? null
}

/** Its contract is over, before or after it was active. */
export function isEnded({ state }: Pick<CarrierLine, 'state'>): boolean {
  return state === 'withdrawn' || state === 'cancelled'
}

/** The contract line with that id, or null. */
export function lineOf(account: CarrierAccount | null, id: LineId): CarrierLine | null {
  return account?.lines.find((line) => line.lineId === id) ?? null
}

/** The same account with one line changed. */
export function withLine(
  account: CarrierAccount,
  id: LineId,
  change: (line: CarrierLine) => CarrierLine,
): CarrierAccount {
  return { ...account, lines: account.lines.map((line) => (line.lineId === id ? change(line) : line)) }
}

/** True for an operation that the carrier has in hand, or is done with: the same id brings nothing new. */
export function isTakenOn(operation: Operation | null): boolean {
  return operation?.status === 'accepted' || operation?.status === 'done'
}

/** The same account with one operation as it now is. */
export function withOperation(account: CarrierAccount, operation: Operation): CarrierAccount {
  const others = account.operations.filter((other) => other.operationId !== operation.operationId)
  return { ...account, operations: [...others, operation] }
}

/** The present state of an operation, and when its line was activated if that is what it did. */
export function outcomeOf(account: CarrierAccount | null, id: OperationId): Instant | null {
  const operation = operationOf(account, id)
  if (operation?.status !== 'done' || operation.lineId === null) return null
  return lineOf(account, operation.lineId)?.activatedAt ?? operation.at
}

/**
 * Takes an activation on. One that was cancelled or refused may be taken on again: a line keeps one id for all its tries.
 * @throws CarrierFault `refused` when there is no such line or its contract has ended
 */
export function accept(
  account: CarrierAccount | null,
  request: ActivateRequest,
  at: Instant,
): CarrierAccount {
  const { operationId, lineId } = request
  const line = lineOf(account, lineId)
  if (!account || !line || isEnded(line)) throw new CarrierFault('refused')
  const known = operationOf(account, operationId)
  if (known && known.lineId !== lineId) throw new CarrierFault('refused')
  if (isTakenOn(known)) return account
  // Another operation has switched it on: this one has nothing left to do.
  const status = line.state === 'active' ? 'done' : 'accepted'
  return withOperation(account, { operationId, kind: 'activate', lineId, status, at })
}

function switchedOn(line: CarrierLine, at: Instant): CarrierLine {
  const on = lineAfter(coreOf(line), 'active')
  if (!on.ok) return line
  return { ...carrierLineAfter(line, on.after, at), activations: line.activations + 1, activatedAt: at }
}

/** The network has switched the line on. Done stays done. @throws CarrierFault `cancelled` when it was stopped in time */
export function complete(account: CarrierAccount | null, id: OperationId, at: Instant): CarrierAccount {
  const operation = operationOf(account, id)
  if (!account || !operation || operation.lineId === null || !isTakenOn(operation)) {
    throw new CarrierFault('cancelled')
  }
  if (operation.status === 'done') return account
  const done = withOperation(account, { ...operation, status: 'done', at })
  return withLine(done, operation.lineId, (line) => switchedOn(line, at))
}

/** Stops what is accepted; what is done stays done. */
export function cancel(account: CarrierAccount, id: OperationId, at: Instant): CarrierAccount {
  const operation = operationOf(account, id)
  if (operation?.status !== 'accepted') return account
  return withOperation(account, { ...operation, status: 'cancelled', at })
}
