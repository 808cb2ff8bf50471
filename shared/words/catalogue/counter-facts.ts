/** R1–R31: how real counters in Japan work. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const counterFacts: readonly RuleEntry[] = rulesOf('店頭の実務', 4, [
  [
    'R1',
    '音声回線では、契約時の本人確認と記録が義務になります。',
    'Identity is checked and recorded for voice lines.',
  ],
  [
    'R2',
    '確認の方法は、券面・ICチップなどから結果だけを残します。',
    'How identity was checked: result only.',
  ],
  [
    'R3',
    'データ回線の確認と回線数の上限は、設定で変えられます。',
    'ID for data SIMs and line caps are parameters.',
  ],
  [
    'R4',
    '公式の記録は事業者が持ちます。窓口のPCは短く持って消します。',
    'The official record is the carrier’s; this PC purges.',
  ],
  [
    'R5',
    '書類の氏名・住所・生年月日が申込内容と一致することを確かめます。',
    'Name, address and date of birth match the document.',
  ],
  [
    'R6',
    'マイナンバーカードは表だけです。番号は扱いません。',
    'Front of the My Number card only; never the number.',
  ],
  [
    'R7',
    '契約の前に重要事項を説明し、書面を渡します。',
    'Terms are explained before, the document handed over.',
  ],
  ['R8', '聞き忘れ・説明漏れの多い項目は、飛ばせません。', 'What is often forgotten cannot be skipped.'],
  [
    'R9',
    '説明は、お客様に見える画面で1つずつ行います。',
    'Explanations are shown to the customer one by one.',
  ],
  [
    'R10',
    '受付は長くなりがちです。並行して進め、待ち時間を生かします。',
    'Receptions are long: work in parallel.',
    3,
  ],
  [
    'R11',
    '初期契約解除は、書面を受け取った日を入れて8日間です。',
    'Cancellation within 8 days of the document.',
  ],
  ['R12', '契約者の最低年齢は、その日の年齢で判断します。', 'The contractor’s minimum age, on that day.'],
  ['R13', '利用者として登録するのは、実際に使う人です。', 'The registered user is who really uses the line.'],
  [
    'R14',
    '18歳未満には、フィルタリングの確認と説明が要ります。',
    'Under 18: filtering is checked and explained.',
  ],
  ['R15', 'MNP予約番号は10桁で、有効期限があります。', 'An MNP number has ten digits and expires.'],
  ['R16', 'MNPワンストップはオンラインのみです。店頭では番号が要ります。', 'One-stop MNP is online only.'],
  ['R17', 'MNPは、前の契約と名義が同じであることが必要です。', 'MNP needs the same contractor name.'],
  [
    'R18',
    'SIMの番号は89で始まる19桁か20桁です。重複は止め、検査数字は注意だけです。',
    'ICCID: duplicates block, the check digit warns.',
    3,
  ],
  ['R19', 'eSIMの設定は1回きりです。QRコードは残しません。', 'eSIM profiles are one-time; no QR is kept.'],
  ['R20', '支払いは方法だけを残し、番号は残しません。', 'Payment method only, never numbers.'],
  ['R21', 'エントリーコードは、利用コードとは別のものです。', 'The entry code is another code.', 5],
  ['R22', '事務手数料などは、翌月の請求と伝えます。', 'Fees are billed next month.', 5],
  [
    'R23',
    'お戻り待ちの受付は、時刻と番号札で預かります。',
    'A parked session has a return time and a ticket.',
    3,
  ],
  ['R24', '開通の受付には時間があります。間に合わないと翌日になります。', 'Activation desks have hours.', 5],
  ['R25', '1世帯と1回の来店で、回線数に上限があります。', 'Caps per household and per visit.', 5],
  [
    'R26',
    '審査の結果(可決・保留・否決)だけを残し、理由は残しません。',
    'Screening: the outcome (OK, on hold, declined) only, never the reason.',
  ],
  [
    'R27',
    '店舗控えに氏名・生年月日はなく、番号は末尾だけです。',
    'The store copy has no name and last digits only.',
    5,
  ],
  ['R28', 'お客様の検索には、2つ以上の要素が要ります。', 'Customer search needs two elements.'],
  ['R29', 'お客様の端末やパスワードに、スタッフは触れません。', 'Staff touch neither phone nor password.', 3],
  ['R30', '最低利用期間を、重要事項で伝えます。', 'Minimum use is told among the terms.'],
  ['R31', '年齢による機能の制限を、未成年の票に注記します。', 'Age limits are noted on a minor’s slip.', 5],
])
