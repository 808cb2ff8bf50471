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
    /** The nickname is kept in Japanese; in English it is put together anew, with its number where there are two. */
    phoneName: ({ nickname, owner, relation }: NamedPhone): string => {
      if (locale.value !== 'en') return nickname
      const number = /\d+$/.exec(nickname)?.[0]
      const name = called('phoneOf', owner, relation)
      return number === undefined ? name : `${name} ${number}`
    },
    /** The owner of a phone, to that owner. */
    owner: (owner: NamedPhone['owner']): string => t(`phones.people.${owner}`),
    /** Who uses the line of a login ID (S45). */
    lineUser: ({ contractorIsUser, relation }: LinkedLogin): string =>
      called('people', contractorIsUser ? 'contractor' : 'user', relation),
  }
}
