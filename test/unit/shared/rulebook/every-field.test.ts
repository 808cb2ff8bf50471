/**
 * Every number and word of a pack is read by something that people see or that main decides by (E9): each is changed
 * by itself, and one of the readers below must answer otherwise. What compares or checks packs is no reader.
 */
import { describe, expect, it } from 'vitest'
import { contractViewOf, endedViewOf, type ServedLine } from '#electron/carrier/embedded/data/line-views.ts'
import { helpReply } from '#electron/carrier/phones/help-script.ts'
import { composeContractorSlip, composeUserSlip } from '#electron/printing/compose/compose.ts'
import { whenAnswers } from '#renderer/desk/when/when-answers.ts'
import { helpTopics } from '#shared/contract/phone-services.ts'
import type { LineId, LoginId } from '#shared/domain/ids.ts'
import type { Month } from '#shared/domain/carrier/line-service.ts'
import { instant, tokyoDate, type PlainDate } from '#shared/domain/time/time.ts'
import { labelIn, minimumUseOn, priceText } from '#shared/rulebook/index.ts'
import { dataKinds } from '#shared/domain/carrier/data-kind.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { defaultPack, packOn } from '#shared/rulebook/library/packs.ts'
import { pointsPreview } from '#shared/rules/linking/abilities.ts'
import { mayActivate } from '#shared/rules/session/flow.ts'
import { advisedGb } from '#shared/rules/calendar/plan-change.ts'
import { mnpLastDay, mnpLongEnough } from '#shared/rules/calendar/mnp-number.ts'
import { attemptEndsAt } from '#shared/rules/linking/phones-today.ts'
import { codeExpiresAt } from '#shared/rules/codes/code-state.ts'
import { plusDays } from '#shared/rules/calendar/tokyo-days.ts'
import { bucket } from '#shared/rules/data/buckets.ts'
import { livedUntil } from '#shared/rules/data/life.ts'
import { isMinor, isVoice } from '#shared/rules/duties/duty-conditions.ts'
import { confirmedValue, dutiesNow } from '#shared/rules/duties/duties.ts'
import { dutyHint, dutyText, dutyTitle } from '#shared/rules/duties/duty-text.ts'
import { firstDays } from '#shared/words/first-days.ts'
import { contractorIssues } from '#shared/rules/forms/fields.ts'
import { groupedNumber, isMobileNumber, contactNumberIssues } from '#shared/rules/forms/phone-number.ts'
import { keptUntil } from '#shared/rules/session/retention.ts'
import { mayAddLine } from '#shared/rules/session/session-work.ts'
import { afterWrongCode } from '#shared/rules/codes/throttle.ts'
import { printableSession, lineMarkers } from '#test/fixtures/printed-session.ts'

const NOW = instant('2026-11-27T10:00:00+09:00')
const TODAY = '2026-11-27' as PlainDate
const session = { ...printableSession(), duties: [] }
const family = session.lines

type Path = readonly (string | number)[]

/** Every leaf, with where it stands. */
function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The pack with another value there. */
function put(pack: Rulebook, path: Path, next: unknown): Rulebook {
  const copy = structuredClone(pack) as unknown as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce((at, part) => at[part] as typeof copy, copy)
  parent[last] = next
  return copy as unknown as Rulebook
}

/** Other values that could stand there. */
function others(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1, value + 40, 14]
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d$/u.test(value) ? ['2027-06-01'] : [`${value}x`, 'sameDay', 'thisMonthEnd']
  return [3, '2027-06-01', 'x']
}

/** What each reader says or decides, as text; a reader that cannot do with the value says so by throwing. */
const readers: Readonly<Record<string, (book: Rulebook) => unknown>> = {
  calendar: (book) => {
    const arrived = '2026-11-27' as PlainDate
    const web = { appliedOn: '2026-11-20' as PlainDate, arrivedOn: arrived }
    const mail = instant('2026-11-29T14:20:00+09:00')
    const none = { completionMailAt: null, serviceStartMailAt: null }
    const signUps = [
      { channel: 'store', signedUpAt: NOW, activatedAt: NOW },
      { channel: 'webNew', appliedOn: web.appliedOn, shippingMailAt: null },
      { channel: 'webNew', appliedOn: web.appliedOn, shippingMailAt: NOW },
      { channel: 'webMnp', ...web, ...none },
      { channel: 'webMnp', ...web, ...none, arrivedOn: null },
      { channel: 'webMnp', ...web, ...none, completionMailAt: mail },
    ] as const
    const days = ['2026-11-27', '2026-11-29', '2026-11-30'].map((day) => instant(`${day}T12:00:00+09:00`))
    return signUps.flatMap((signUp) => days.map((now) => whenAnswers(signUp, book, now)))
  },
  mnp: (book) => [
    mnpLastDay(TODAY, book.timing),
    ...(['store', 'web'] as const).flatMap((channel) =>
      [0, 1, 9, 10, 11].map((days) => mnpLongEnough(plusDays(TODAY, days), TODAY, channel, book.timing)),
    ),
  ],
  slips: (book) => {
    const facts = { session, rulebook: book, now: NOW, reprint: 0 }
    const ids = new Map(lineMarkers.map(({ lineId, loginId }): [LineId, LoginId] => [lineId, loginId]))
    const user = family[1]
    const [, mother] = lineMarkers
    return [composeContractorSlip(facts, ids), user && composeUserSlip(facts, user, mother.code)]
  },
  duties: (book) => [
    dutiesNow(session, book, TODAY).map(({ duty, status, control }) => [
      duty.blocks,
      duty.group,
      status,
      control,
    ]),
    ...book.duties.items.map((duty) => [
      ...(['ja', 'easyJa', 'en'] as const).map((voice) => dutyText(duty, book, voice, TODAY, firstDays)),
      ...(['ja', 'en'] as const).flatMap((l) => [dutyTitle(duty, book, l), dutyHint(duty, book, l)]),
      ...[
        duty.id,
        duty.rules,
        duty.per,
        duty.when,
        duty.blocks,
        duty.about,
        duty.consent,
        confirmedValue(duty),
        duty.answer,
      ],
    ]),
    family.map((line) => [isVoice(line, book), isMinor(session, line, book, '2032-06-20' as PlainDate)]),
  ],
  money: (book) => [
    book.plans.flatMap(({ id, label, labelEn, capacities }) => [
      ...['ja', 'en'].map((locale) => labelIn({ label, labelEn }, locale)),
      ...[id, advisedGb(book, id), ...capacities.map(({ gb }) => [gb, priceText(book, id, gb)])],
    ]),
    pointsPreview(book, { planId: 'communication-free', capacityGb: 10 }),
    minimumUseOn(book, TODAY),
  ],
  carrier: (book) =>
    ['communication-free', 'music-plus', 'line-free'].flatMap((planId) => {
      const plan = { planId, capacityGb: planId === 'line-free' ? 1 : 10 }
      const history = { activatedAt: instant('2019-08-20T12:00:00+09:00'), contractorLinkedAt: NOW }
      return ['linePayCard', 'creditCard'].flatMap((paymentKind) =>
        ['2019-08-25', '2019-10-15'].map((day) => {
          const now = instant(`${day}T12:00:00+09:00`)
          const linked = { ...history, contractorLinkedAt: history.activatedAt, paymentKind }
          const living = livedUntil(book, { ...plan, ...linked }, now)
          const options = book.options.map(({ id }) => id)
          const service = { ...living.service, options, buckets: four(book) }
          const line = { ...living, service, lineId: family[0]?.id } as unknown as ServedLine
          return contractViewOf(book, line, tokyoDate(now))
        }),
      )
    }),
  ended: (book) => endedViewOf(book, { at: NOW, how: 'mnpOut', mnpNumber: '1012345678' }),
  help: (book) => helpTopics.map((topic) => helpReply(book, 'ai', topic)),
  throttle: ({ link }) => [
    codeExpiresAt(NOW, link),
    attemptEndsAt(NOW, link),
    Array.from({ length: 12 }, (_, n) => afterWrongCode({ wrongCodes: n, lockedUntil: null }, NOW, link)),
  ],
  numbers: (book) =>
    book.numbering.flatMap(({ prefix }) =>
      ['2026-06-30', '2026-07-01', '2027-06-30'].map((day) => {
        const number = prefix.padEnd(prefix.length > 2 && !/^0(120|570)/u.test(prefix) ? 11 : 10, '2')
        const today = day as PlainDate
        return [
          isMobileNumber(number, book, today),
          groupedNumber(number, book),
          contactNumberIssues(number, 'contactPhone', book, today),
        ]
      }),
    ),
  counter: (book) => [
    mayAddLine({ ...session, status: 'open', lines: Array(5).fill(family[0]) as typeof family }, book).ok,
    contractorIssues({ ...session.contractor, birthDate: '2008-11-27' }, book, TODAY),
    keptUntil({ status: 'completed', closedAt: NOW }, book),
    mayActivate({ state: 'contracted' }, book.branch),
    [book.signUp, book.simKinds, book.managerFromReprint, book.officialAccount, book.paymentKinds],
    ['2019-04-30', '2019-05-01', '2018-01-01', '2027-05-01'].map((day) => [
      packOn({ packs: [book] }, 'linemobile', day as PlainDate)?.label,
    ]),
  ],
}

/** Data of every kind, so that what becomes of each is seen. */
const four = ({ data }: Rulebook) => dataKinds.map((kind) => bucket(data, kind, 1000, '2019-08' as Month))

/** What people see: which values it was made from is for the record alone. */
const seen = (said: unknown): string =>
  JSON.stringify(said, (key, value: unknown) => (key === 'inputs' ? undefined : value))

function answersOf(book: Rulebook): Map<string, string> {
  return new Map(
    Object.entries(readers).map(([name, read]) => {
      try {
        return [name, seen(read(book))]
      } catch {
        return [name, 'cannot']
      }
    }),
  )
}

/** What names the pack or tells packs apart: read by the library, by references and on the page of packs. */
const NAMES = /^(id|version|series)$/
/** The same in every record: where a number comes from, said on the page of packs. */
const SOURCES = /^points\.source$/
/**
 * Read by a page alone, which tests of their own look at: days that hurry (NumberLeft), the groups of duties, data plans,
 * which lines can be cancelled, and easy Japanese of the exchange (PointsNote).
 */
const PAGES =
  /soonDays$|^duties\.items\.\d+\.group$|dataSimNeedsId$|cancellation\.lines$|exchange\.\d\.easyJa$|^numbering\./

describe('every field of a pack', () => {
  it('E9m: is read by something that people see or that main decides by', () => {
    const before = answersOf(defaultPack)
    const dead = leaves(defaultPack).flatMap(({ path, value }) => {
      const name = path.join('.')
      if ([NAMES, SOURCES, PAGES].some((known) => known.test(name))) return []
      const alive = others(value).some((next) => {
        const after = answersOf(put(defaultPack, path, next))
        return [...after].some(([reader, said]) => said !== before.get(reader))
      })
      return alive ? [] : [name]
    })
    expect(dead).toEqual([])
  })
})
