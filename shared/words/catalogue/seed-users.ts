/** S26–S45: contractor ≠ user, change of user, the family of three. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const seedUsers: readonly RuleEntry[] = [
  ...rulesOf('契約者と利用者が異なる場合', 2, [
    [
      'S26',
      '別の人が使う回線は、契約者連携が済むまで利用者連携に進めません。',
      'When they differ, the user link waits for the contractor link.',
    ],
    [
      'S27',
      '利用コードは契約者に渡し、契約者から利用者へ伝わります。',
      'The code goes to the contractor, who passes it on.',
    ],
    ['S28', '利用コードを入れるのは、利用者自身の端末です。', 'The code is entered on the user’s own phone.'],
    [
      'S29',
      'お客様情報の画面に「利用者の設定について」があります。',
      'The customer form has the section 利用者の設定について.',
    ],
    [
      'S30',
      '「利用者と契約者が違います。」を選ぶと、名前・性別・生年月日が必須になります。',
      'Choosing a different user makes name, sex and date of birth required.',
    ],
  ]),
  ...rulesOf('利用者の変更', 2, [
    [
      'S31',
      '利用者を変えられるのは、契約が成立してからです。',
      'The user may change once the contract is concluded.',
    ],
    [
      'S32',
      '利用者の変更は、マイページの「契約情報」>「利用者情報」で契約者が行います。',
      'The contractor changes the user in MyPage, on the path shown.',
    ],
    [
      'S33',
      '利用者が変わると古いコードは使えず、新しいコードが要ります。',
      'After a change of user the old code is dead; a new one is needed.',
    ],
  ]),
  ...rulesOf('家族(父・母・子供)で利用する場合の契約者連携・利用者連携', 2, [
    [
      'S34',
      '1人の契約者が、1回の受付で3回線を申し込めます。',
      'One contractor applies for three lines in one session.',
    ],
    [
      'S35',
      '2つの回線は、申し込みの時に利用者の情報を入れます。',
      'Two of the lines carry their user’s data from the application on.',
    ],
    [
      'S36',
      '契約が成立した回線ごとに、ログインIDと利用コードが1つずつ出ます。',
      'Each concluded line gets one login ID and one usage code.',
    ],
    [
      'S37',
      '3回線分の契約者連携を、契約者の1台で行います。',
      'All three contractor links are made on the contractor’s one phone.',
    ],
    [
      'S38',
      '契約者はマイページで全回線の利用コードを見られます。用紙が控えの代わりになります。',
      'The contractor sees every line’s code; the slip replaces the note by hand.',
    ],
    [
      'S39',
      '渡すのは利用コードだけです。ログインIDは別の用紙で契約者に残ります。',
      'The code is passed on, the login ID is not: two papers.',
    ],
    ['S40', 'マイページに入るには、ログインIDが要ります。', 'MyPage is entered with the login ID.'],
    [
      'S41',
      '契約者票には、管理の責任が契約者にあることを書きます。',
      'The contractor slip says that keeping it safe is theirs.',
    ],
    [
      'S42',
      '利用者は、自分の回線のコードを自分の端末で使います。',
      'Each user links their own line’s code on their own phone.',
    ],
  ]),
  ...rulesOf('複数のログインIDを管理可能', 2, [
    [
      'S43',
      '1台の端末に、利用コードは1つまで、ログインIDはいくつでも持てます。',
      'A phone holds one usage code at most, and any number of login IDs.',
    ],
    [
      'S44',
      '契約者は、家族の回線を自分の端末でまとめて見られます。',
      'The contractor’s phone manages the users’ lines.',
    ],
    [
      'S45',
      '連携したログインIDが並び、それぞれで手続きできます。',
      'All linked login IDs are listed, each with its own actions.',
    ],
  ]),
]
