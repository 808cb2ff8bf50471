/** An address as a postal code gives it: without the part that only the customer knows. */
import { digits } from './typed-text.ts'
import { z } from '../../zod.ts'

export const foundAddressSchema = z.object({
  prefecture: z.string(),
  city: z.string(),
  /** Empty where the code stands for a whole city. */
  town: z.string(),
})
export type FoundAddress = z.infer<typeof foundAddressSchema>

/** Seven digits, or null. @param typed with full-width digits, hyphens, 〒 or characters that cannot be seen in it */
export function readPostalCode(typed: string): string | null {
  const code = digits(typed)
  return /^\d{7}$/.test(code) ? code : null
}

/** As it stands in the field, without a space between: what follows is the customer's. */
export function addressText({ prefecture, city, town }: FoundAddress): string {
  return `${prefecture}${city}${town}`
}

/** What the data say about how numbers are given out, instead of a name: 「…の次に番地がくる場合」, or several at once. */
const NO_NAME = /(?:場合|以下に掲載がない)|、/

/** A town as it is written in an address; empty for what is no name of one. */
export function townName(listed: string): string {
  return NO_NAME.test(listed) ? '' : listed
}
