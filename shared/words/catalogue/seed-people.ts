/** S1–S25: two links, two people, and what each link gives. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const seedPeople: readonly RuleEntry[] = [
  ...rulesOf('記事の冒頭', 2, [
    [
      'S1',
      '契約者連携と利用者連携は、回線ごとに別々に扱います。',
      'Each line has two separate links: the contractor’s and the user’s.',
    ],
    [
      'S2',
      '契約者と利用者が別の人なら、それぞれ自分の端末で連携します。',
      'When they are two people, each links on their own phone.',
    ],
    ['S3', 'ログインIDを持つのは契約者だけです。', 'The login ID stays with the contractor.'],
    [
      'S4',
      '利用者の端末では、データの残りと使った量が見られます。',
      'The user’s phone shows data left and data used.',
    ],
    [
      'S5',
      'ログインIDを知らなければ、利用者はマイページに入れません。',
      'Without the login ID a user has no MyPage.',
    ],
    [
      'S6',
      'お金と個人情報にかかわる操作は、利用者の端末ではできません。',
      'What costs money or is private cannot be done on the user’s phone.',
    ],
  ]),
  ...rulesOf('契約者連携とは', 2, [
    [
      'S7',
      '契約者連携は、契約者本人がログインIDで行います。',
      'The contractor makes the contractor link, with the login ID.',
    ],
  ]),
  ...rulesOf('利用者連携とは', 2, [
    [
      'S8',
      '利用者連携は、回線を使う本人が利用コードで行います。',
      'The user makes the user link, with the usage code.',
    ],
    [
      'S9',
      '契約者と利用者は、同じ人でも別の人でもかまいません。',
      'Contractor and user may be one person or two.',
    ],
  ]),
  ...rulesOf('契約者連携と利用者連携の違い', 2, [
    [
      'S10',
      'どちらも1つのLINEアカウントを1つの契約につなぐが、できることは違います。',
      'Both bind one LINE account to one contract; what they give differs.',
    ],
  ]),
  ...rulesOf('【共通】契約者連携・利用者連携でできること', 4, [
    ['S11', 'いつでもヘルプは、どちらか一方の連携で使えます。', 'Chat help comes with either link.'],
    [
      'S12',
      'いつでもヘルプには、AIとオペレーターの2つの窓口があります。',
      'Chat help has two modes: AI and operator.',
    ],
    [
      'S13',
      'オペレーターに相談するには、連携が1つ要ります。',
      'The operator answers only someone with a link.',
    ],
  ]),
  ...rulesOf('【独自】契約者連携でできること', 4, [
    [
      'S14',
      '契約者連携をすると、かんたんマイページログインが使えます。',
      'The contractor link opens MyPage with one tap.',
    ],
    [
      'S15',
      'マイページでできることは8つです。どれも契約者だけです。',
      'MyPage has eight actions, all the contractor’s.',
    ],
    [
      'S16',
      '契約者連携した回線には、基本料の1%のポイントが毎月つきます。',
      'A contractor-linked line earns 1 % of its base fee in points.',
    ],
    [
      'S17',
      '1日の時点の連携で決まり、ポイントは10日ごろにつきます。',
      'Who is linked on the 1st gets points about the 10th.',
    ],
    [
      'S18',
      'LINE Payカード払いなら、利用料の2%が加わります。',
      'Paying by LINE Pay card adds 2 % of the charge.',
    ],
    [
      'S19',
      'ポイントの使い道は案内だけで、残高は扱いません。',
      'What points buy is information only; no balance is kept.',
    ],
  ]),
  ...rulesOf('【独自】利用者連携でできること', 4, [
    ['S20', 'データプレゼントの相手は、LINEの友だちに限ります。', 'Data may be given to LINE friends only.'],
    [
      'S21',
      '贈れるのは、プランの今月分の残りだけです。',
      'Only what is left of this month’s plan data can be given.',
    ],
    [
      'S22',
      '繰り越した分、もらった分、買い足した分は贈れません。',
      'Carried, received and bought data cannot be given.',
    ],
    ['S23', '贈る人ももらう人も、利用者連携が要ります。', 'Giver and receiver both need the user link.'],
    [
      'S24',
      '利用者連携をすると、データの量をLINEの中で確かめられます。',
      'With the user link, data is seen inside LINE.',
    ],
    [
      'S25',
      'データには、翌月に残るものと今月で消えるものがあります。',
      'Some data carries over, some ends with the month.',
    ],
  ]),
]
