/** Postal code → addresses, and which edition of the data that is. Part of the desk's calls. */
import { foundAddressSchema } from '../domain/text/address.ts'
import { MOST_TYPED } from '../domain/text/limits.ts'
import { plainDateSchema } from '../domain/time/time.ts'
import { z } from '../zod.ts'
import { calls, nothing } from './channel.ts'

export const addressEditionSchema = z.object({
  /** The package that ships the data. */
  name: z.string(),
  version: z.string(),
  /** SPDX. */
  licence: z.string(),
  publishedOn: plainDateSchema,
})
export type AddressEdition = z.infer<typeof addressEditionSchema>

export const addressCalls = calls({
  /** Every address that a postal code stands for; none where it is no code, or one that the data do not have. */
  'address.find': {
    input: z.object({ postalCode: z.string().max(MOST_TYPED) }),
    output: z.array(foundAddressSchema),
  },
  'address.edition': { input: nothing, output: addressEditionSchema },
})
