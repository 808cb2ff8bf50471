/** L1–L11: what account linking on LINE teaches about codes and slips. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const lessons: readonly RuleEntry[] = rulesOf('LINEのアカウント連携に学ぶこと', 2, [
  [
    'L1',
    '利用コードは予測できない乱数と、打ち間違いを見つける1文字でできています。',
    'Codes are random, with a check character that finds slips.',
  ],
  [
    'L2',
    '利用コードは1回だけ、いちばん新しいものだけが通ります。',
    'A code is used once, and only the newest.',
  ],
  [
    'L3',
    '店頭での1回の操作は10分です。コードの期限ではありません。',
    'An attempt at the counter lasts ten minutes; the code does not end with it.',
  ],
  [
    'L4',
    '誤りが5回で15分休み、10回でコードは失効します。',
    'Five wrong codes lock for 15 minutes, ten revoke.',
  ],
  [
    'L5',
    'コードは1つの回線の1人のものです。断る理由は、お客様には一般の言葉で伝えます。',
    'A code belongs to one line and person; the customer hears a general refusal.',
  ],
  [
    'L6',
    '解除の仕方を、契約者には道順で、利用者には相談先で伝えます。',
    'Say how to unlink: the path to the contractor, whom to ask to the user.',
  ],
  [
    'L7',
    '連携の後、ご自身のアカウントかどうかを本人に確かめます。',
    'After linking, the person confirms the account is their own.',
  ],
  [
    'L8',
    '窓口に残すのは、照合用の値と末尾4文字だけです。',
    'The desk keeps a hash and the last four characters.',
  ],
  ['L9', '秘密は、記録にもファイルにも写真にも残しません。', 'No secrets in logs, files or pictures.', 5],
  [
    'L10',
    '再印刷は出来事として記録します。お渡し後は再発行だけです。',
    'A reprint is recorded; after hand-over only reissue.',
  ],
  [
    'L11',
    'ログインIDは変えられません。失敗した契約者票は回収して破棄します。',
    'The login ID is permanent: a spoiled slip is collected and destroyed.',
  ],
])
