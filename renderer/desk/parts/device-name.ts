/** How a phone is called on screen: by whose it is, never by a person's name. */
import { useI18n } from 'vue-i18n'
import type { Device } from '#shared/domain/device.ts'

/** The nickname is kept in Japanese; in English it is put together anew, with its number where there are two. */
export function useDeviceName(): (device: Pick<Device, 'nickname' | 'owner' | 'relation'>) => string {
  const { t, locale } = useI18n()
  return ({ nickname, owner, relation }) => {
    if (locale.value !== 'en') return nickname
    const whose = owner === 'contractor' || relation === null ? owner : 'related'
    const name = t(`link.phoneOf.${whose}`, { who: relation === null ? '' : t(`relations.${relation}`) })
    const number = /\d+$/.exec(nickname)?.[0]
    return number === undefined ? name : `${name} ${number}`
  }
}
