/** Amounts, days and names as a phone says them. */
import { useI18n } from 'vue-i18n'
import { inThrees } from '#shared/domain/text/amounts.ts'
import { dateInFull, dayAndMonth, monthInFull } from '#shared/domain/time/date-words.ts'

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
