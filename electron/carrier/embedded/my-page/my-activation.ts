/**
 * MNP開通手続き in MyPage (S75): the contractor does not wait for the counter. It is the activation of `activation.ts` with
 * an operation of its own; the network switches a line on once, whoever asks (Q2).
 */
import type { MyPage } from '#shared/contract/phones.ts'
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { LineId } from '#shared/domain/ids.ts'
import { no, YES, type Verdict } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'
import { isEnded } from '../accounts/operations.ts'

/** Contracted with a number that is brought along, and not switched on yet. */
export function waitsForItsNumber({ state, mnp }: Pick<CarrierLine, 'state' | 'mnp'>): boolean {
  return state === 'contracted' && mnp === true
}

/** What MyPage shows of a line that is not switched on; null: it is in use, or over. */
export function activationShown(account: CarrierAccount, line: CarrierLine): MyPage['activation'] {
  if (line.state !== 'contracted') return null
  const { lineId } = line
  if (hasOperation(account, lineId, 'accepted')) return 'underWay'
  return hasOperation(account, lineId, 'refused') ? 'refused' : 'waiting'
}

/**
 * Only a line that comes with its number, once at a time. A number that did not come over is looked at by people, who
 * decide with the customer what becomes of it (W8).
 */
export function mayActivateInMyPage(account: CarrierAccount, line: CarrierLine): Verdict {
  if (isEnded(line)) return no(reason('lineEnded'))
  if (!waitsForItsNumber(line)) return no(reason('myPageActivatesMnpOnly'))
  const shown = activationShown(account, line)
  if (shown === 'underWay') return no(reason('activationInFlight'))
  return shown === 'refused' ? no(reason('numberNotTakenOver')) : YES
}

function hasOperation(account: CarrierAccount, lineId: LineId, status: 'accepted' | 'refused'): boolean {
  return account.operations.some(
    (operation) =>
      operation.kind === 'activate' && operation.lineId === lineId && operation.status === status,
  )
}
