/** S65–S83: when linking becomes possible, dates and money, and what the article says around it. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const seedTiming: readonly RuleEntry[] = [
  ...rulesOf('契約者連携・利用者連携ができるようになるタイミング', 4, [
    [
      'S65',
      'いつ連携できるかは、申し込んだ所とMNPかどうかで決まる。',
      'When linking is possible depends on channel and MNP.',
    ],
    [
      'S66',
      '使い始めた日から月末まで、基本料はかからない。',
      'No base fee from the first day of use to the month’s end.',
    ],
    [
      'S67',
      '開通の日に、1か月分のデータが丸ごと付く。',
      'The whole month’s data is there on the day of activation.',
    ],
    ['S68', '2つのプランでは、無料の月は10GBを勧める。', 'For two plans 10 GB is advised in the free month.'],
    ['S69', 'LINEフリープランは1GBだけ。', 'The LINE Free plan has 1 GB only.'],
    [
      'S70',
      '10GBから変える手続きは、無料の月の末日まで。',
      'Changing down from 10 GB is due on the last day of the free month.',
    ],
    ['S71', '変更したプランは、次の月の1日から。', 'The new plan starts on the 1st of the next month.'],
    ['S72', '余ったプランのデータは、次の月に残る。', 'Unused plan data carries to the next month.'],
  ]),
  ...rulesOf('ウェブから新規番号で契約した場合', 4, [
    [
      'S73',
      'ウェブの新規は、出荷のメールの次の日から連携できる。',
      'Web, new number: from the day after the shipping mail.',
    ],
  ]),
  ...rulesOf('ウェブからMNP転入で契約した場合', 4, [
    [
      'S74',
      'ウェブのMNPは、サービス開始のお知らせが届いた時から連携できる。',
      'Web MNP: from the moment the service-start mail arrives.',
    ],
    [
      'S75',
      '開通の手続きをしたら、完了のメールの日が開通日。',
      'With the procedure done, the completion mail’s day is activation day.',
    ],
    [
      'S76',
      '何もしなければ、届いた日の2日後の夕方ごろに開通する。',
      'With nothing done, activation comes on the evening two days after arrival.',
    ],
    ['S77', 'ウェブのMNPは、開通の次の日から利用開始。', 'Web MNP: use starts on the day after activation.'],
    ['S78', '品物は、申し込みの翌日から1週間ほどで届く。', 'The parcel takes from one day to about a week.'],
  ]),
  ...rulesOf('店舗で契約した場合', 4, [
    [
      'S79',
      '店舗では、申し込みと開通の両方が済めばすぐ連携できる。',
      'At a store: at once after sign-up and activation are both done.',
    ],
    ['S80', '申し込める店舗は4つの量販店。', 'Four chains of stores take applications.', 5],
  ]),
  ...rulesOf('キャンペーン紹介', 5, [
    [
      'S81',
      '実際のサービスの新規受付は終わっている。本物の窓口のように見せない。',
      'The real service takes no new customers; never pose as its live counter.',
    ],
    ['S82', 'LINEMOは別のサービス。混ぜない。', 'LINEMO is another service; never mix it in.'],
    ['S83', '記事の広告は、アプリに載せない。', 'The article’s advertisement has no place in the app.'],
  ]),
]
