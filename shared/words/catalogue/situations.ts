/** W1–W19: situations at the counter. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const situations: readonly RuleEntry[] = rulesOf('窓口での場面', 3, [
  [
    'W1',
    '最初に、どなたがお越しで、どの端末があるかを伺います。',
    'The first minute asks who and whose phones are here.',
  ],
  ['W2', '開通を待つ間に、友だち追加を済ませます。', 'Friend-add happens while activation is waited for.'],
  ['W3', 'SIMが何枚もあるときは、渡す時にもう一度照合します。', 'SIMs are scanned again at hand-over.'],
  [
    'W4',
    '契約者自身の回線は、最後に契約者連携してすぐ利用者連携します。',
    'The contractor’s own line is linked last, and used at once.',
  ],
  [
    'W5',
    '契約者の端末がない日は、票を渡してご自宅で行っていただきます。ほかの端末では行いません。',
    'No phone of the contractor’s: slips now, links at home.',
  ],
  ['W6', 'お子さまがいないときは、後日の連携として完了します。', 'An absent child is left for later.'],
  ['W7', 'LINEがなくても回線は使えます。理由を残します。', 'No LINE: the line works; the reason is kept.'],
  ['W8', '1つの回線が失敗しても、ほかは進みます。', 'One failed line does not hold up the others.'],
  ['W9', '紙づまりのときは、出た用紙を集めて再発行します。', 'A jam: collect the pieces, reissue.'],
  [
    'W10',
    'プリンターがないときは、契約者に画面で控えてもらいます。',
    'No printer: the contractor notes from the screen.',
  ],
  ['W11', '番号は契約書面にあると、用紙が案内します。', 'The slip says where the number stands.'],
  [
    'W12',
    '用紙やパスワードをなくしたときの連絡先が、契約者票にあります。',
    'The contractor slip says whom to ask.',
  ],
  ['W13', '昨日の確認中は、開通した日の分として数えます。', 'A late result belongs to its own day.', 5],
  ['W14', '折り返しの連絡は、同意があるときだけです。', 'Calling back only with consent.', 5],
  ['W15', '番号を出したPCで受付を再開します。', 'A session resumes on the PC that issued its number.', 5],
  ['W16', '日付は、検索の2つの要素には数えません。', 'A date is no search element.', 5],
  [
    'W17',
    '責任者が不在なら代理が承認し、自分の分は承認できません。',
    'A deputy approves; nobody approves themselves.',
    5,
  ],
  ['W18', '解約の申し出は、その時刻を残します。', 'A cancellation keeps the time of request.', 5],
  ['W19', '締めの印刷ができなくても、その日は締まります。', 'The day closes even with a dead printer.', 5],
])
