/** N1–N20 and Q1–Q9: what other systems lack, and what their users ask for. */
import { rulesOf, type RuleEntry } from './rule-entry.ts'

export const ideas: readonly RuleEntry[] = [
  ...rulesOf('この窓口の工夫', 5, [
    [
      'N1',
      '契約者票と利用者票を分け、載せてよいものを仕組みで守ります。',
      'Two kinds of slips, kept apart by types and tests.',
    ],
    ['N2', '日付を入れると、いつ連携できるかと理由がわかります。', 'Dates in, time and reason out.', 4],
    ['N3', '月末の1日の差を、両方並べて知らせます。', 'The one-day trap shows both outcomes.', 4],
    ['N4', '端末ごとに列を分け、今する1つだけを光らせます。', 'One lane per phone, one step lit.', 3],
    ['N5', '練習用の端末が、本物と同じルールで動きます。', 'Practice phones follow the same rules.'],
    [
      'N6',
      '家族の全回線の進み具合と、次の一手が一目で分かります。',
      'A board of all lines with the next best action.',
      3,
    ],
    ['N7', '連携の記録には、確かめた方法と人が付きます。', 'Every link says how and by whom it is known.', 3],
    [
      'N8',
      'どのルールも、出所と意味を平易な言葉で見られます。',
      'Any rule can be tapped for source and meaning.',
      4,
    ],
    ['N9', '再発行の前に、何が起きるかを見せます。', 'Reissue shows its effect first.', 3],
    [
      'N10',
      '大切な説明は、お客様の画面で確かめてもらいます。',
      'The customer confirms must-explain cards.',
      4,
    ],
    ['N11', '気になる動きを、静かに責任者へ伝えます。', 'Quiet signals of misuse for managers.'],
    ['N12', 'このPCにある個人情報の量と古さを示します。', 'A meter of personal data on this PC.'],
    ['N13', '開通したのに未連携の回線を、理由別に見せます。', 'Unlinked lines by reason at closing.'],
    ['N14', 'お客様の端末を預からない進め方をします。', 'Hands off the customer’s phone.', 3],
    ['N15', 'できることとできないことを、○×で用紙に載せます。', 'A ○/× card of capabilities on the slip.', 3],
    ['N16', '1日の締めに、書き換えのわかる印を付けます。', 'A hash-chained seal for the day.'],
    ['N17', '練習の出来を、時間と間違いで見られます。', 'A practice score.'],
    ['N18', '担当の交代時に、済んだことと次にすることを残します。', 'A hand-over note between staff.'],
    [
      'N19',
      '個人情報のない番号札で、受付を再開できます。',
      'A ticket without personal data resumes a session.',
      4,
    ],
    ['N20', '2つのルール集の違いを、画面で見比べます。', 'A view of what differs between rulebooks.', 4],
  ]),
  ...rulesOf('ほかの窓口で求められること', 5, [
    ['Q1', '成功の表示や印刷より先に、確実に保存します。', 'Durable before success is shown or printed.', 3],
    ['Q2', '二度押しても、送り直しても、開通は1回だけです。', 'Exactly once, whatever is pressed.'],
    ['Q3', '預かった受付は、担当が替わっても残ります。', 'Parked work survives the shift.'],
    [
      'Q4',
      'プリンターの不調で止まらず、後から勝手に印刷しません。',
      'A dead printer neither stops nor misleads.',
      3,
    ],
    ['Q5', '誰がしたかを、すばやく残せます。', 'Who did it, quickly.'],
    ['Q6', '消すことはできず、理由を付けて無効にします。', 'No delete; void with a reason.'],
    ['Q7', 'その日の様子を、窓口を離れずに見られます。', 'See the day from the counter.'],
    ['Q8', 'すぐに試せる練習の1日があります。', 'A practice day to try it.'],
    ['Q9', '同じ記録で立ち上げ直す確認ができます。', 'Restart tests on the same data.'],
  ]),
]
