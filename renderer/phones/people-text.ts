/** How people and their phones are called: by what they are to the contractor, never by a name. */
import { useI18n } from 'vue-i18n'
import type { LinkedLogin, NamedPhone } from '#shared/contract/phones.ts'
import type { Relation } from '#shared/domain/person.ts'

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
