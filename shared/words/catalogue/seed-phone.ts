/** S46–S64: what is done on the phone, reissue, unlinking. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const seedPhone: readonly RuleEntry[] = [
  ...rulesOf('契約者連携・利用者連携の方法', 2, [
    [
      'S46',
      '連携する端末ごとに、先に公式アカウントを友だちに追加します。',
      'Each phone adds the official account as a friend first.',
    ],
    [
      'S47',
      '案内の順番は、友だち追加、契約者連携、利用者連携です。',
      'The guide goes: friend, contractor, user.',
    ],
  ]),
  ...rulesOf('LINEモバイル公式アカウントを友だち追加の方法', 2, [
    ['S48', '手順1: LINEの右上の「…」を押します。', 'Step 1: press … at the top right of LINE.'],
    ['S49', '手順2: 「公式アカウント」を押します。', 'Step 2: press 公式アカウント.'],
    [
      'S50',
      '手順3: 「虫眼鏡」で「LINEモバイル」を探し、@linemobile を選びます。',
      'Step 3: search LINEモバイル and choose @linemobile.',
    ],
    [
      'S51',
      '手順4: 「追加」「同意する」を押すと、友だちになります。',
      'Step 4: 追加, then 同意する: now it is a friend.',
    ],
  ]),
  ...rulesOf('契約者連携の方法', 2, [
    [
      'S52',
      '手順5: 「人型」から公式アカウントを選び、「トーク」を開きます。',
      'Step 5: from 人型 choose the account and open トーク.',
    ],
    [
      'S53',
      '手順6: 「契約者連携(マイページ)」から「新規ログインID連携」へ進みます。',
      'Step 6: 契約者連携(マイページ), then 新規ログインID連携.',
    ],
    [
      'S54',
      '手順7: 契約者がログインIDとパスワードを入れて「連携する」を押します。',
      'Step 7: the contractor types login ID and password and presses 連携する.',
    ],
    [
      'S55',
      '契約者連携が終わると、その回線の利用コードが画面に出ます。',
      'When the contractor link is made, the phone shows that line’s code.',
    ],
  ]),
  ...rulesOf('利用者連携の方法', 2, [
    [
      'S56',
      '手順8: トークのメニューから「利用者連携」を選びます。',
      'Step 8: choose 利用者連携 in the talk’s menu.',
    ],
    [
      'S57',
      '手順9: 利用コードを入れて「連携する」を押します。',
      'Step 9: enter the code and press 連携する.',
    ],
    [
      'S58',
      'コードを忘れたら、契約者がマイページで確かめます。',
      'A forgotten code is looked up in MyPage by the contractor.',
    ],
    [
      'S59',
      '手順10: 「連携完了」を、どう確かめたかとともに記録します。',
      'Step 10: 連携完了 is recorded with how we know.',
    ],
  ]),
  ...rulesOf('契約者連携・利用者連携ができない時は利用コードを再発行', 2, [
    ['S60', '利用者連携に失敗したら、再発行を案内します。', 'After a failed user link, reissue is offered.'],
    [
      'S61',
      '再発行は、マイページの「契約情報」>「(利用コード)再設定する」から行います。',
      'Reissue is on the path shown in MyPage; the new code supersedes the old.',
    ],
    ['S62', '使えるのは、いちばん新しいコードだけです。', 'Only the newest code is accepted.'],
  ]),
  ...rulesOf('契約者連携・利用者連携の解除', 2, [
    ['S63', '2つの連携は、それぞれ別に解除できます。', 'Each link can be unlinked by itself.'],
    [
      'S64',
      '解除は、マイページの「LINEアカウント連携」>「連携解除」から行います。',
      'Unlinking is on the path shown in MyPage.',
    ],
  ]),
]
