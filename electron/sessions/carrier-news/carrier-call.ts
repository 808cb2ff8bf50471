/** Calls to the carrier that the person at the desk waits for: its faults become errors that a screen can show. */
import { CarrierFault, CarrierRefusal } from '../../carrier/gateway.ts'
import { callError, Refusal, refusedBy } from '../../errors.ts'

/** @throws Refusal with the carrier's reasons, or `carrier` when it could not be reached. */
export async function carrierCall<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof CarrierRefusal) throw refusedBy(error.reasons)
    if (error instanceof CarrierFault) throw new Refusal(callError('carrier'))
    throw error
  }
}
