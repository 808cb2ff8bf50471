/** What more than one slip says: its marks, its foot, and who is meant. */
import { isolated } from '../../domain/text/typed-text.ts'
import type { Relation } from '../../domain/person.ts'
import type { InVoices } from '../../domain/text/words.ts'

/** The mark of practice stays as it is in every voice: staff look for it (C1). */
export const PRACTICE = '練習'

export const commonWords = {
  practiceNote: {
    ja: '練習用の用紙です。実際のご契約には使えません。',
    easyJa: '練習の 紙です。ほんとうの けいやくには つかえません。',
    en: 'For practice (練習), not for a real contract.',
  },
  phoneEnd: { ja: '番号末尾', easyJa: '番号の さいご', en: 'No. ends in' },
  /** W11. */
  number: {
    ja: '電話番号は契約書面にあります。',
    easyJa: '電話番号は 契約書面に あります。',
    en: 'Phone numbers: see the contract document.',
  },
  receptionNumber: { ja: '受付番号', easyJa: '受付番号', en: 'Reception no.' },
  printedAt: { ja: '印刷', easyJa: '印刷', en: 'Printed' },
  staffNumber: { ja: '担当', easyJa: '担当', en: 'Staff' },
  rulebook: { ja: 'ルール集', easyJa: 'ルール集', en: 'Rules' },
} as const satisfies Record<string, InVoices>

/** @param n prints of this slip so far (L10) */
export function reprintWords(n: number): InVoices {
  return {
    ja: `再印刷 ${String(n)}`,
    easyJa: `印刷 ${String(n)}回目`,
    en: `Reprint (再印刷) ${String(n)}`,
  }
}

/** How a person is addressed. @param name typed by somebody (E6) */
export function addressed(name: string): InVoices {
  return { ja: `${isolated(name)} さま`, easyJa: `${isolated(name)} さん`, en: isolated(name) }
}

/** @param n of the line in its bundle, from 1 */
export function lineName(n: number): InVoices {
  return { ja: `回線${String(n)}`, easyJa: `回線${String(n)}`, en: `Line ${String(n)}` }
}

/** Who a line is for, without a name (print matrix): `full` on the user's own slip, `short` in the contractor's list. */
export interface WhoUses {
  readonly full: InVoices
  readonly short: InVoices
}

export const ownLine: WhoUses = {
  full: { ja: '契約者さまご本人', easyJa: 'けいやくした 本人', en: 'The contractor' },
  short: { ja: 'ご本人', easyJa: '本人', en: 'yourself' },
}

const relations: Readonly<Record<Relation, Pick<InVoices, 'easyJa' | 'en'>>> = {
  mother: { easyJa: 'お母さん', en: 'mother' },
  father: { easyJa: 'お父さん', en: 'father' },
  child: { easyJa: '子ども', en: 'child' },
  spouse: { easyJa: '夫・妻', en: 'spouse' },
  grandmother: { easyJa: 'おばあさん', en: 'grandmother' },
  grandfather: { easyJa: 'おじいさん', en: 'grandfather' },
  sibling: { easyJa: '兄弟姉妹', en: 'sibling' },
  other: { easyJa: 'ほかの人', en: 'other' },
}

const someUser: InVoices = { ja: '利用者さま', easyJa: 'つかう人', en: 'The user' }

/** @param relation null: not said. @param ja how the relation is called on the screens too */
export function userOfLine(relation: Relation | null, ja: string): WhoUses {
  if (relation === null) return { full: someUser, short: someUser }
  const short = { ja, ...relations[relation] }
  return {
    full: {
      ja: `${someUser.ja}(${ja})`,
      easyJa: `${someUser.easyJa}(${short.easyJa})`,
      en: `${someUser.en} (${short.en})`,
    },
    short,
  }
}
