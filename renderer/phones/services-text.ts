/** Amounts, days and names as a phone says them. */
import { useI18n } from 'vue-i18n'
import { inThrees } from '#shared/domain/text/words.ts'
import { clockText, dateInFull, dayAndMonth, monthInFull, shortDate } from '#shared/domain/time/date-words.ts'
import { instant, type Instant, tokyoDate } from '#shared/domain/time/time.ts'
import type { LinkedLogin, NamedPhone } from '#shared/contract/phones.ts'
import type { Relation } from '#shared/domain/person.ts'

interface Named {
  readonly label: string
  readonly labelEn: string | null
}

/** A day, or a number with its unit, stays in one line. */
const inOneLine = (text: string): string => text.replaceAll(' ', '\u00a0')

/** In the phone's own words. */
export function useServicesText() {
  const { t, locale } = useI18n()
  const gb = (gb: number): string => inOneLine(t('services.gb', { gb }))
  /** What the pack calls it; in English its English first, where there is one. */
  const nameOf = ({ label, labelEn }: Named): string =>
    labelEn === null ? label : t('services.named', { name: labelEn, label })
  return {
    gb,
    nameOf,
    /** @param yen null: not confirmed (C20) */
    yen: (yen: number | null): string =>
      yen === null ? t('services.unknownYen') : t('services.yen', { yen: inThrees(yen) }),
    /** @param date `YYYY-MM-DD`. @returns e.g. `12月31日`, `31 December` */
    day: (date: string): string => inOneLine(dayAndMonth(date, locale.value)),
    /** @param date `YYYY-MM-DD`. @returns e.g. `2027年11月22日`, `22 November 2027` */
    dayOfYear: (date: string): string => inOneLine(dateInFull(date, locale.value)),
    /** @param text `YYYY-MM`. @returns e.g. `2026年11月`, `November 2026` */
    month: (text: string): string => inOneLine(monthInFull(text, locale.value)),
    /** e.g. `コミュニケーションフリープラン 10GB` */
    planOf: ({ capacityGb, ...plan }: Named & { capacityGb: number }): string =>
      `${nameOf(plan)} ${gb(capacityGb)}`,
    /** Facts beside each other; those that are null are left out. */
    beside: (...facts: readonly (string | null)[]): string =>
      facts.filter((fact) => fact !== null).join(t('services.beside')),
    /** The names of several things, or that there is none. */
    listOf: (things: readonly Named[]): string =>
      things.map(nameOf).join(t('services.comma')) || t('services.contract.none'),
  }
}

/** A request of this phone: sent twice, it is played once (Q2). */
export function newRequest(): { readonly requestId: string } {
  return { requestId: crypto.randomUUID() }
}

/** What a phone says of the time, by the counter's clock. */
const instantOf = (milliseconds: number): Instant => instant(new Date(milliseconds).toISOString())

/** The time on its status bar. @param at milliseconds since the epoch. @returns e.g. `9:05`, in Tokyo */
export function clockTime(at: number): string {
  return clockText(instantOf(at))
}

/**
 * @param at milliseconds since the epoch
 * @param locale `en`, or anything else for Japanese
 * @returns e.g. `2026/12/30` or `30 Dec 2026`, in Tokyo
 */
export function longTokyoDate(at: number, locale: string): string {
  return shortDate(tokyoDate(instantOf(at)), locale)
}

// How people and their phones are called: by what they are to the contractor, never by a name.

/** In the phone's own words. */
export function usePeopleText() {
  const { t, locale } = useI18n()
  const called = (key: string, owner: 'contractor' | 'user', relation: Relation | null): string =>
    owner === 'contractor' || relation === null
      ? t(`phones.${key}.${owner}`)
      : t(`phones.${key}.related`, { who: t(`phones.relations.${relation}`) })
  return {
    /** The nickname is kept in Japanese; in English, and with what tells two alike apart, it is put together anew. */
    phoneName: ({ nickname, owner, relation, mark }: NamedPhone): string => {
      if (mark === null) return locale.value === 'en' ? called('phoneOf', owner, relation) : nickname
      const { line: n, last4: digits } = mark
      const place = digits === null ? t('phones.phoneLine', { n }) : t('phones.phoneLineEnd', { n, digits })
      return `${called('phoneOf', owner, relation)}${t('phones.phoneMark', { place })}`
    },
    /** The owner of a phone, to that owner. */
    owner: (owner: NamedPhone['owner']): string => t(`phones.people.${owner}`),
    /** Who uses the line of a login ID (S45). */
    lineUser: ({ contractorIsUser, relation }: LinkedLogin): string =>
      called('people', contractorIsUser ? 'contractor' : 'user', relation),
  }
}
