/** Amounts and days as a phone says them. */
import { useI18n } from 'vue-i18n'

/** In the phone's own words. */
export function useServicesText() {
  const { t } = useI18n()
  return {
    /** @param yen null: not confirmed (C20) */
    yen: (yen: number | null): string =>
      yen === null ? t('services.unknownYen') : t('services.yen', { yen: yen.toLocaleString('en-US') }),
    /** @param date `YYYY-MM-DD` */
    day: (date: string): string => {
      const [, month, day] = date.split('-').map(Number)
      return t('services.date', { month: month ?? 0, day: day ?? 0 })
    },
    /** @param text `YYYY-MM` */
    month: (text: string): string => {
      const [year, month] = text.split('-').map(Number)
      return t('services.month', { year: year ?? 0, month: month ?? 0 })
    },
    gb: (gb: number): string => t('services.gb', { gb }),
  }
}

/** A request of this phone: sent twice, it is played once (Q2). */
export function newRequest(): { readonly requestId: string } {
  return { requestId: crypto.randomUUID() }
}
