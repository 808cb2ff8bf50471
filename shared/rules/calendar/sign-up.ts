/** What is known of a sign-up, by the way it was made (S65). Null: it has not happened, or nobody knows. */
import type { Instant, PlainDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'

export const channels = ['store', 'webNew', 'webMnp'] as const
export type Channel = (typeof channels)[number]

export interface StoreSignUp {
  readonly channel: 'store'
  readonly signedUpAt: Instant | null
  readonly activatedAt: Instant | null
}

export interface WebNewSignUp {
  readonly channel: 'webNew'
  readonly appliedOn: PlainDate | null
  /** 商品出荷のメール. */
  readonly shippingMailAt: Instant | null
}

export interface WebMnpSignUp {
  readonly channel: 'webMnp'
  readonly appliedOn: PlainDate | null
  readonly arrivedOn: PlainDate | null
  /** 開通完了: makes the day of activation. */
  readonly completionMailAt: Instant | null
  /** サービス開始のお知らせ: makes linking possible. Where the rulebook says so it is the same mail (C34). */
  readonly serviceStartMailAt: Instant | null
}

export type SignUp = StoreSignUp | WebNewSignUp | WebMnpSignUp

/** The two mails as the rulebook tells them apart, or does not (C34). */
export function mailsOf(signUp: WebMnpSignUp, { webMnp }: Timing) {
  const { completionMailAt: completion, serviceStartMailAt: serviceStart } = signUp
  if (!webMnp.oneMail) return { completion, serviceStart }
  return { completion: completion ?? serviceStart, serviceStart: serviceStart ?? completion }
}
