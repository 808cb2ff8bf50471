/** How the carrier's noes reach a customer's screen: without the exact reasons, which are for staff (L5). */
import { forPhone } from '#shared/words/say-to-customer.ts'
import { callError, Refusal, refusedBy } from '../../errors.ts'
import { CarrierFault, CarrierRefusal } from '../gateway.ts'

/** @throws Refusal with texts fit for the customer */
export async function forCustomer<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof CarrierRefusal) {
      throw refusedBy(error.reasons.map(forPhone))
    }
    if (error instanceof CarrierFault) throw new Refusal(callError('carrier'))
    throw error
  }
}
