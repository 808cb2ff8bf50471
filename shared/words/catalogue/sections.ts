/** The headings under which rules stand, in English, and the two tables that refusals name beside numbered rules. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

/** Refusals name these by the section of our rules. */
export const tables: readonly RuleEntry[] = rulesOf('表', 2, [
  [
    '1.3',
    '連携ごとに、できることとできないことが表で決まっています。',
    'A table says what each link allows and what it does not.',
  ],
  [
    '1.6',
    '受付、回線、利用コード、連携は、決まった順にだけ進みます。',
    'Receptions, lines, usage codes and links move along fixed ways only.',
  ],
])

const article = (title: string): string => `The article, “${title}”`

const inEnglish: Readonly<Record<string, string>> = {
  記事の冒頭: 'The article, its opening',
  契約者連携とは: article('What the contractor link is'),
  利用者連携とは: article('What the user link is'),
  契約者連携と利用者連携の違い: article('Contractor link and user link: the difference'),
  '【共通】契約者連携・利用者連携でできること': article('What either link gives'),
  '【独自】契約者連携でできること': article('What only the contractor link gives'),
  '【独自】利用者連携でできること': article('What only the user link gives'),
  契約者と利用者が異なる場合: article('When contractor and user differ'),
  利用者の変更: article('Changing the user'),
  '家族(父・母・子供)で利用する場合の契約者連携・利用者連携': article('Linking in a family of three'),
  複数のログインIDを管理可能: article('Several login IDs on one phone'),
  '契約者連携・利用者連携の方法': article('How to link'),
  LINEモバイル公式アカウントを友だち追加の方法: article('Adding the official account as a friend'),
  契約者連携の方法: article('How to make the contractor link'),
  利用者連携の方法: article('How to make the user link'),
  '契約者連携・利用者連携ができない時は利用コードを再発行': article('Reissue when linking fails'),
  '契約者連携・利用者連携の解除': article('Undoing the links'),
  '契約者連携・利用者連携ができるようになるタイミング': article('When linking becomes possible'),
  店舗で契約した場合: article('Contract at a store'),
  ウェブから新規番号で契約した場合: article('Contract on the web, new number'),
  ウェブからMNP転入で契約した場合: article('Contract on the web, number kept'),
  キャンペーン紹介: article('Campaigns'),
  決めたこと: 'Decided here, where the article is silent',
  LINEのアカウント連携に学ぶこと: 'Learnt from account linking on LINE',
  店頭の実務: 'How real counters work',
  この窓口の工夫: 'Ideas of this desk',
  ほかの窓口で求められること: 'What users of other desks ask for',
  計算例と確認例: 'Worked examples',
  窓口での場面: 'Situations at the counter',
  表: 'Tables of this desk',
}

/** Where a rule comes from. @param locale `en`, or anything else for Japanese, which stands in for missing English. */
export function sectionOf({ section }: Pick<RuleEntry, 'section'>, locale: string): string {
  return locale === 'en' ? (inEnglish[section] ?? section) : section
}
