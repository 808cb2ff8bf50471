/** S65–S83: when linking becomes possible, dates and money, and what the article says around it. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const seedTiming: readonly RuleEntry[] = [
  ...rulesOf('契約者連携・利用者連携ができるようになるタイミング', 4, [
    [
      'S65',
      'いつ連携できるかは、申し込んだ所とMNPかどうかで決まります。',
      'When linking is possible depends on channel and MNP.',
    ],
    [
      'S66',
      '使い始めた日から月末まで、基本料はかかりません。',
      'No base fee from the first day of use to the month’s end.',
    ],
    [
      'S67',
      '開通の日に、1か月分のデータが丸ごと付きます。',
      'The whole month’s data is there on the day of activation.',
    ],
    [
      'S68',
      '2つのプランでは、無料の月は10GBを勧めます。',
      'For two plans 10 GB is advised in the free month.',
    ],
    ['S69', 'LINEフリープランは1GBだけです。', 'The LINE Free plan has 1 GB only.'],
    [
      'S70',
      '10GBから変える手続きは、無料の月の末日までです。',
      'Changing down from 10 GB is due on the last day of the free month.',
    ],
    ['S71', '変更したプランは、次の月の1日からです。', 'The new plan starts on the 1st of the next month.'],
    ['S72', '余ったプランのデータは、次の月に残ります。', 'Unused plan data carries to the next month.'],
  ]),
  ...rulesOf('ウェブから新規番号で契約した場合', 4, [
    [
      'S73',
      'ウェブの新規は、出荷のメールの次の日から連携できます。',
      'Web, new number: from the day after the shipping mail.',
    ],
  ]),
  ...rulesOf('ウェブからMNP転入で契約した場合', 4, [
    [
      'S74',
      'ウェブのMNPは、サービス開始のお知らせが届いた時から連携できます。',
      'Web MNP: from the moment the service-start mail arrives.',
    ],
    [
      'S75',
      '開通の手続きをしたら、完了のメールの日が開通日です。',
      'With the procedure done, the completion mail’s day is activation day.',
    ],
    [
      'S76',
      '何もしなければ、届いた日の2日後の夕方ごろに開通します。',
      'With nothing done, activation comes on the evening two days after arrival.',
    ],
    [
      'S77',
      'ウェブのMNPは、開通の次の日から利用開始です。',
      'Web MNP: use starts on the day after activation.',
    ],
    [
      'S78',
      '品物は、申し込みの翌日から1週間ほどで届きます。',
      'The parcel takes from one day to about a week.',
    ],
  ]),
  ...rulesOf('店舗で契約した場合', 4, [
    [
      'S79',
      '店舗では、申し込みと開通の両方が済めばすぐ連携できます。',
      'At a store: at once after sign-up and activation are both done.',
    ],
    ['S80', '申し込める店舗は4つの量販店です。', 'Four chains of stores take applications.', 5],
  ]),
  ...rulesOf('キャンペーン紹介', 5, [
    [
      'S81',
      '実際のサービスの新規受付は終わっています。本物の窓口のように見せません。',
      'The real service takes no new customers; never pose as its live counter.',
    ],
    ['S82', 'LINEMOは別のサービスです。混ぜません。', 'LINEMO is another service; never mix it in.'],
    ['S83', '記事の広告は、アプリに載せません。', 'The article’s advertisement has no place in the app.'],
  ]),
]
