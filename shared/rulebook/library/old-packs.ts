/**
 * How packs of older forms grow up, one numbered step a change of the form (C2): a PC keeps every version that it loaded,
 * and receptions go by theirs for ever. A step is never changed again; a pack in today's form takes none. Files from
 * before the forms were numbered say no `format` and may have any of the early ones, so those steps touch only what is
 * not there yet. What does not read stays as it is, for the schema to refuse.
 */
import type { Rulebook } from '../schema/pack.ts'

type Values = Readonly<Record<string, unknown>>

export interface PackStep {
  /** The form that it leads to. */
  readonly to: number
  readonly why: string
  readonly step: (pack: Values) => Values
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is not said yet, put in. @param path of objects inside the pack; where one of them is missing nothing is done */
function filled(pack: Values, path: readonly string[], missing: Values): Values {
  const [name, ...rest] = path
  if (name === undefined) {
    const absent = Object.entries(missing).filter(([key]) => !(key in pack))
    return { ...pack, ...Object.fromEntries(absent) }
  }
  const inner = pack[name]
  return isObject(inner) ? { ...pack, [name]: filled(inner, rest, missing) } : pack
}

const fixed = (prefix: string, groups: readonly number[] = []) => ({
  ...{ prefix, digits: 10, groups, mobile: false, from: null },
})
const long = (prefix: string, mobile: boolean, groups: readonly number[] = [3, 4, 4]) => ({
  ...{ prefix, digits: 11, groups, mobile, from: null },
})

/** The country's plan as it was when packs began to name their numbers (総務省, 電気通信番号計画). */
const numberingOf2026 = [
  ...['01', '02', '04', '05', '07', '08', '09'].map((prefix) => fixed(prefix)),
  ...['03', '06'].map((prefix) => fixed(prefix, [2, 4, 4])),
  ...['0120', '0570'].map((prefix) => fixed(prefix, [4, 3, 3])),
  ...['020', '050'].map((prefix) => long(prefix, false)),
  long('0800', false, [4, 3, 4]),
  ...['070', '080', '090'].map((prefix) => long(prefix, true)),
  { ...long('060', true), from: '2026-07-01' },
]

export const packSteps: readonly PackStep[] = [
  {
    to: 2,
    why: 'Initial cancellation may be for lines with calls only (R11); before, it was for all.',
    step: (pack) => filled(pack, ['timing', 'cancellation'], { lines: 'all' }),
  },
  {
    to: 3,
    why: 'A minimum use holds from a day on (R30); one that is not dated held for all time.',
    step: (pack) =>
      isObject(pack.minimumUse) ? { ...pack, minimumUse: [{ from: null, ...pack.minimumUse }] } : pack,
  },
  {
    to: 4,
    why: 'With how many days left an MNP number hurries is the pack’s (R15); it was two.',
    step: (pack) => filled(pack, ['timing', 'mnp'], { soonDays: 2 }),
  },
  {
    to: 5,
    why: 'A pack offers eSIM or does not (R19); before, there were cards.',
    step: (pack) => filled(pack, [], { simKinds: ['card'] }),
  },
  {
    to: 6,
    why: 'A duty may need the customer’s consent (R26); before, none was asked for.',
    step: (pack) => {
      const { duties } = pack
      if (!isObject(duties) || !Array.isArray(duties.items)) return pack
      const items = (duties.items as unknown[]).map((item) =>
        isObject(item) ? filled(item, [], { consent: false }) : item,
      )
      return { ...pack, duties: { ...duties, items } }
    },
  },
  {
    to: 7,
    why: 'A pack says which phone numbers there are (E4); one that said nothing meant the country’s plan.',
    step: (pack) => filled(pack, [], { numbering: numberingOf2026 }),
  },
  {
    to: 8,
    why: 'A pack says whether its service takes new customers (S81); before, every one did.',
    step: (pack) => filled(pack, [], { signUp: 'open' }),
  },
  {
    to: 9,
    why: 'A pack says whom to call when a phone is lost, and where its guide is; one that said nothing named neither.',
    step: (pack) => filled(pack, [], { lostLine: null, guideUrl: null }),
  },
]

/** The form that today's schema reads. */
export const PACK_FORMAT = packSteps.at(-1)?.to ?? 1

/** Whether the form is one that is known here; a file that says none is of before they were numbered. */
export function knowsFormat(value: unknown): boolean {
  if (!isObject(value) || !('format' in value)) return true
  const { format } = value
  return Number.isInteger(format) && Number(format) >= 1 && Number(format) <= PACK_FORMAT
}

/** @param value what a file or the vault says. @returns the same in today's form; what is no pack of a known form stays as it is */
export function grownUp(value: unknown): unknown {
  if (!isObject(value) || !knowsFormat(value)) return value
  const { format = 1, ...pack } = value
  return packSteps
    .filter(({ to }) => to > Number(format))
    .reduce<Values>((grown, { step }) => step(grown), pack)
}

/** As a pack is written down: with the form that it has. */
export function written(pack: Rulebook): Values {
  return { format: PACK_FORMAT, ...pack }
}
