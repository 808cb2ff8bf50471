/** One fact of a pack: what it is called, how it reads, and where it is seen. */
export const factGroups = [
  'period',
  'plans',
  'money',
  'dates',
  'points',
  'data',
  'procedure',
  'duties',
] as const
export type FactGroup = (typeof factGroups)[number]

/** Screens and papers on which a rule is seen. */
export const places = [
  'lines',
  'check',
  'contractor',
  'reception',
  'activate',
  'slips',
  'link',
  'done',
  'phones',
  'dates',
  'explanation',
  'printers',
  'contractorSlip',
  'userSlip',
  'storeSlip',
] as const
export type Place = (typeof places)[number]

/** Words of the screen's language, by code, with the values that they need. */
export interface Said {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface Fact {
  /** The same in two packs where the same thing is meant. */
  readonly key: string
  readonly group: FactGroup
  readonly name: Said
  readonly value: Said
  readonly places: readonly Place[]
  /** Key of the fact that this one is a detail of: where that one comes or goes, or is none, the detail is not said by itself. */
  readonly detailOf?: string
}

/** @param code of `rulebook.facts` or `rulebook.values` in the screens' words */
export const said = (code: string, params: Said['params'] = {}): Said => ({ code, params })
/** There is nothing of the kind. */
export const NONE = said('none')
/** @param n without tax; null: not confirmed (C20) */
export const yen = (n: number | null): Said => (n === null ? said('unconfirmed') : said('yen', { n }))
/** The pack's own words. */
export const text = (value: string): Said => said('text', { value })
/** @param date `YYYY-MM-DD`; null: no beginning, or no end */
export const day = (date: string | null): Said => (date === null ? said('open') : said('date', { date }))

/** Facts of one group, with the places that most of them share. */
export function group(of: FactGroup, where: readonly Place[]) {
  return (
    code: string,
    value: Said,
    params: Said['params'] = {},
    seen: readonly Place[] = where,
    key = code,
  ): Fact => ({
    ...{ key: `${of}.${key}`, group: of, value, places: seen },
    name: said(code, params),
  })
}

/** A text in its three voices. @param code of the fact's name, without the voice. @param key of what it is about */
export function wordFacts(
  fact: ReturnType<typeof group>,
  code: string,
  words: { readonly ja: string; readonly easyJa: string; readonly en: string },
  params: Said['params'],
  key: string,
  seen: readonly Place[] = ['explanation'],
): Fact[] {
  return (['ja', 'easyJa', 'en'] as const).map((voice) => {
    const one = fact(`${code}_${voice}`, text(words[voice]), params, seen, `${key}.${voice}`)
    return voice === 'ja' ? one : { ...one, detailOf: `${one.group}.${key}.ja` }
  })
}
