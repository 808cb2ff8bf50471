/** How the carrier's noes reach a customer's screen: without the exact reasons, which are for staff (L5). */
import { forCustomerEars } from '#shared/domain/verdict.ts'
import { callError } from '../../ipc/errors.ts'
import { Refusal, refusedBy } from '../../ipc/refusal.ts'
import { CarrierFault, CarrierRefusal } from '../gateway.ts'

/** What いつでもヘルプ answers in practice (S12). */
export const chatReplies = {
  ai: '自動応答です。ご用件をお聞かせください。よくあるご質問から、近いものをご案内いたします。',
  operator: 'カスタマーセンターです。オペレーターが順にお答えいたします。少々お待ちください。',
} as const

/** @throws Refusal with texts fit for the customer */
export async function forCustomer<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof CarrierRefusal) {
      throw refusedBy(error.reasons.map(forCustomerEars))
    }
    if (error instanceof CarrierFault) throw new Refusal(callError('carrier'))
    throw error
  }
}
