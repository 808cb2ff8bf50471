/** How a line is called at the counter: its number and who uses it, never a name. */
import { useI18n } from 'vue-i18n'
import type { Line } from '#shared/domain/line.ts'
import type { Device } from '#shared/domain/device.ts'
import type { Session } from '#shared/domain/session.ts'
import { phoneMark } from '#shared/rules/linking/phones-today.ts'

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

// How a phone is called on screen: by whose it is, never by a person's name.

/**
 * Two that would be called the same are told apart by line and number: お子さま(回線3・末尾0001). The nickname is
 * kept in Japanese; in English it is put together anew.
 */
export function useDeviceName(): (
  device: Pick<Device, 'id' | 'nickname' | 'owner' | 'relation'>,
  session: Pick<Session, 'devices' | 'lines'>,
) => string {
  const { t, locale } = useI18n()
  return (device, session) => {
    const { nickname, owner, relation } = device
    const mark = phoneMark(session, device)
    if (mark === null && locale.value !== 'en') return nickname
    const whose = owner === 'contractor' || relation === null ? owner : 'related'
    const who = relation === null ? '' : t(`relations.${relation}`)
    if (mark === null) return t(`link.phoneOf.${whose}`, { who })
    const { line: n, last4 } = mark
    const place = last4 === null ? t('link.phoneLine', { n }) : t('link.phoneLineEnd', { n, digits: last4 })
    return t(`link.phoneAlike.${whose}`, { who, place })
  }
}
