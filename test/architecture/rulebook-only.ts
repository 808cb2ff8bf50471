/**
 * Plan names, prices, percentages of points and tax, data volumes and numbers of days belong to the packs (C1, C2):
 * what looks like one of them in code or in a template is a breach, and so is a page that goes by the default pack.
 */
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import type { SourceFile } from './project-files.ts'

const SCANNED = /^(?:electron|renderer|shared)\//u
/** The packs themselves, and the list of rules with their readings. */
const EXEMPT = /^shared\/(?:rulebook\/packs|words\/catalogue)\//u
/** Where a pack's number of days becomes a word. */
const DAY_WORDS = 'shared/words/day-terms.ts'
/** May know the pack by name: it is taken in there. */
const LIBRARY = /^shared\/rulebook\//u

/** Comments explain; what they say is on no screen. */
export function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/(^|[^:'"`\w])\/\/[^\n]*/gu, '$1')
}

const shapes: readonly (readonly [string, RegExp])[] = [
  ['an amount of yen', /[\d,]\s?円|\d\s?yen\b|[¥¥]\s?\d/iu],
  ['a volume of data', /\d\s?(?:GB|ギガ)(?!\w)/u],
  ['a volume of data as a constant', /\w*gb\w*\s*(?::\s*\w+\s*)?=\s*\d/iu],
  [
    'a price or percentage as a constant',
    /(?:yen(?:ExTax)?|basePercent|taxPercent)\s*(?::\s*\w+\s*)?=\s*\d/iu,
  ],
  [
    'a percentage of points or tax',
    /(?:ポイント|税|points?|tax)[^\n'"`]{0,30}\d\s?[%%]|\d\s?[%%][^\n'"`]{0,30}(?:ポイント|points?\b)/iu,
  ],
  ['a number of days', /\d\s?(?:日間|日以内|日ごろ|日前後|か月以内)|毎月\s?\d+日|翌月\s?\d+日/u],
  ['a number of days as a word', /翌日|翌々日|\bthe (?:next|following) day\b|\bday after tomorrow\b/u],
  ['a number of days as a constant', /\b\w*(?:soon|days)(?:_\w+)?\s*(?::\s*number\s*)?=\s*[1-9]\d*\s*$/imu],
  ['an age', /\d\s?(?:歳|才)|\baged? \d|\d years old/iu],
]

function namesOf(packs: readonly Rulebook[]): string[] {
  return packs.flatMap(({ plans, options, contact }) => [
    ...plans.map(({ label }) => label),
    ...options.map(({ label }) => label),
    contact,
  ])
}

/** Written with a comma, or so uneven that they are nothing else. */
function pricesOf(packs: readonly Rulebook[]): string[] {
  const all = packs.flatMap(({ plans, fees, minimumUse }) => [
    ...plans.flatMap(({ capacities }) => capacities.map(({ yenExTax }) => yenExTax ?? 0)),
    ...fees.map(({ yenExTax }) => yenExTax),
    ...(minimumUse ?? []).map(({ yenExTax }) => yenExTax),
  ])
  const prices = [...new Set(all)].filter((yen) => yen >= 1000)
  return prices.flatMap((yen) => [yen.toLocaleString('en-US'), ...(yen % 100 === 0 ? [] : [String(yen)])])
}

/** Legal text that a pack carries, in each of its voices. */
function textsOf(packs: readonly Rulebook[]): string[] {
  return packs.flatMap(({ fees, minimumUse }) =>
    [...fees, ...(minimumUse ?? [])].flatMap(({ text }) => Object.values(text)),
  )
}

/** @returns `path: what (where)` for everything that belongs to a pack. */
export function rulebookBreaches(files: readonly SourceFile[], packs: readonly Rulebook[]): string[] {
  const own = [...new Set([...namesOf(packs), ...pricesOf(packs), ...textsOf(packs)])]
  return files
    .filter(({ path }) => SCANNED.test(path) && !EXEMPT.test(path) && path !== DAY_WORDS)
    .flatMap(({ path, text }) => {
      const code = withoutComments(text)
      const found = own.filter((piece) => code.includes(piece)).map((piece) => `${path}: ${piece}`)
      const shaped = shapes.flatMap(([what, shape]) => {
        const hit = shape.exec(code)
        return hit ? [`${path}: ${what} (${hit[0]})`] : []
      })
      const goesByDefault =
        !LIBRARY.test(path) &&
        /import\s[^;]*\b(?:rulebook|defaultPack)\b[^;]*'[^']*rulebook\/index\.ts'/u.test(code)
      return [...found, ...shaped, ...(goesByDefault ? [`${path}: the default pack by name`] : [])]
    })
}
