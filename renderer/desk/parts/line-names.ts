/** How a line is called at the counter: its number and who uses it, never a name. */
import { useI18n } from 'vue-i18n'
import type { Line } from '#shared/domain/line.ts'

/** @returns `回線2(母)`. */
export function useLineNames(): {
  who: (line: Line) => string
  name: (line: Line, number: number) => string
} {
  const { t } = useI18n()
  function who(line: Line): string {
    if (line.userSetting !== 'different') return t('common.you')
    return t(`relations.${line.user?.relation ?? 'other'}`)
  }
  return { who, name: (line, number) => t('common.lineOf', { n: number, who: who(line) }) }
}

/** Last four digits of a number, or null while there is none. */
export function last4(phoneNumber: string): string | null {
  return phoneNumber.length < 4 ? null : phoneNumber.slice(-4)
}
