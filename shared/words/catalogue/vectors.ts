/** V1–V25: worked examples. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const vectors: readonly RuleEntry[] = rulesOf('計算例と確認例', 4, [
  [
    'V1',
    '店舗で15時10分に開通したら、その時から連携できます。順番のルールは残ります。',
    'Store, active at 15:10: linkable at 15:10; the order still applies.',
  ],
  [
    'V2',
    '開通待ちの回線は連携できず、開通待ちと答えます。',
    'Activation pending: not yet, with that reason.',
  ],
  [
    'V3',
    '出荷メールが11月30日18時なら、12月1日0時からです。',
    'Shipping mail on 30 November: from 1 December 00:00.',
  ],
  [
    'V4',
    '完了メールが11月25日なら、その時刻からです。利用開始は26日、無料は5日です。',
    'Completion mail on the 25th: at once; use from the 26th; 5 free days.',
  ],
  [
    'V5',
    '22日着で何もしないと、24日夕方に開通の見込みです。連携はメールが届いてからです。',
    'Parcel on the 22nd, nothing done: expected on the 24th; linkable when the mail comes.',
  ],
  ['V6', '27日着なら、無料は1日だけです。', 'Parcel on the 27th: one free day.'],
  ['V7', '28日着なら、無料は31日です。', 'Parcel on the 28th: 31 free days.'],
  [
    'V8',
    'うるう年の1月30日着なら、期限は2月29日です。',
    'Leap year, parcel on 30 January: deadline 29 February.',
  ],
  [
    'V9',
    '店舗で月の最終日に開通したら、無料は1日か31日です。どちらも伝えます。',
    'Store on the month’s last day: 1 or 31 free days; say both.',
  ],
  [
    'V9b',
    '最終日の前日なら、少ない方の1日を約束します。',
    'The day before: promise the smaller number, one.',
  ],
  [
    'V10',
    '無料の月の分の1%は0円です。最初のポイントは翌々月です。',
    '1 % of a free month is nothing; first points come later.',
  ],
  [
    'V11',
    '1日のうちに連携したら、その月の対象かは不確かです。',
    'Linked during the 1st: uncertain for that month.',
  ],
  [
    'V12',
    '月末に契約者連携を解除したら、次の月のポイントはありません。',
    'Unlinked before the 1st: no points.',
  ],
  [
    'V13',
    'プラン4GB、繰り越し2GBなどのとき、贈れるのは4GBです。',
    'Of 4 plan, 2 carried, 1 received, 0.5 bought: 4 GB to give.',
  ],
  [
    'V14',
    '贈れない理由は、未連携と友だちでないことの2つを分けて伝えます。',
    'Not linked and not a friend are two distinct refusals.',
  ],
  [
    'V15',
    '契約者の端末に3つのログインIDは入るが、2つ目の利用コードは入りません。',
    'Three login IDs fit the father’s phone, a second code does not.',
    2,
  ],
  [
    'V16',
    '契約者連携がまだなら、別の人の利用者連携は断ります。',
    'Contractor not linked: the other person’s user link is refused.',
    2,
  ],
  [
    'V17',
    '子の端末で友だち追加がまだなら、父の端末で済んでいても断ります。',
    'No friend on the child’s phone: refused there, whatever the father’s has.',
    2,
  ],
  [
    'V18',
    '再発行の後、古いコードは断り、新しいコードは1回だけ通ります。',
    'After reissue the old code fails, the new one works once.',
    2,
  ],
  [
    'V19',
    '連携の後に利用者が変わると、古いコードも連携も無効になります。',
    'User changed after linking: old code and old link end.',
    2,
  ],
  [
    'V20',
    '3人家族には、番号が3つずつと、票が1枚・3枚・控え1枚あります。',
    'Family of three: 3 + 3 numbers; 1 + 3 slips and a store copy.',
    2,
  ],
  [
    'V21',
    '店舗のMNPが18時40分に開通したら、その時からです。',
    'Store MNP active at 18:40: linkable at 18:40.',
  ],
  [
    'V22',
    '3,220円のプランをLINE Payカードで払うと、月に32と64ポイントです。',
    '3,220 yen by LINE Pay card: 32 and 64 points.',
  ],
  ['V23', 'LINEフリープランには、10GBの勧めも期限もありません。', 'LINE Free: no advice, no deadline.'],
  ['V24', '贈る人が未連携なら断ります。', 'A giver without the user link is refused.'],
  [
    'V25',
    'MNP予約番号は、発行日を入れて15日目までです。',
    'An MNP number lasts 15 days, the first included.',
  ],
])
