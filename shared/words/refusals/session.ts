/** Why a session does not go on, and why it does not end. */
import { texts } from './reason-text.ts'

export const sessionTexts = texts({
  sessionNotOpen: {
    rule: '1.6',
    text: 'この受付は、ただいまお手続きできる状態ではありません。',
    staff: '一時中断中、完了、または中止の受付です。',
    todo: '一時中断した受付は「再開する」を押してください。',
    en: {
      text: 'Nothing can be done in this reception at the moment.',
      staff: 'The reception is parked, complete or given up.',
      todo: 'If it is parked, press “Resume”.',
    },
  },
  sessionNotParked: {
    rule: '1.6',
    text: 'この受付は一時中断されておりません。',
    todo: '受付の一覧で状態を確認してください。',
    en: { text: 'This reception is not parked.', todo: 'Check its state in the list of receptions.' },
  },
  simNotRead: {
    rule: 'W3',
    text: 'カードの番号を読み取れませんでした。',
    todo: 'SIMカードの番号(89から始まる19桁または20桁)を、もう一度読み取ってください。',
    en: {
      text: 'The card’s number could not be read.',
      todo: 'Read the SIM card’s number (19 or 20 digits from 89) once more.',
    },
  },
  simOfOtherLine: {
    rule: 'W3',
    text: 'こちらは回線{other}のSIMカードです。',
    todo: '回線{number}のSIMカードを読み取ってください。カードを入れ替えてお渡ししないでください。',
    en: {
      text: 'This is the SIM card of line {other}.',
      todo: 'Read the SIM card of line {number}. Do not hand over swapped cards.',
    },
  },
  simUnknown: {
    rule: 'W3',
    text: 'お申し込みのSIMカードではありません。',
    todo: '回線{number}に登録した番号のカードを探してください。見つからないときは渡さずに、責任者へ連絡してください。',
    en: {
      text: 'This SIM card is not one of the application.',
      todo: 'Look for the card registered for line {number}. If it cannot be found, hand nothing over and call the manager.',
    },
  },
  simTooEarly: {
    rule: 'W3',
    text: 'SIMの差し替えは、開通のあとにご案内します。',
    todo: '回線{number}の開通が終わってから読み取ってください。',
    en: { text: 'The SIM is swapped after activation.', todo: 'Read it once line {number} is active.' },
  },
  simNotChecked: {
    rule: 'W3',
    text: '回線{number}のSIMカードを、お渡し前にまだ確かめておりません。',
    todo: '利用コード票の画面で、回線{number}のSIMカードをもう一度読み取ってください。',
    en: {
      text: 'The SIM card of line {number} has not been checked before hand-over yet.',
      todo: 'Read the SIM card of line {number} once more on the Slips screen.',
    },
  },
  contractorPhoneNotAsked: {
    rule: 'W1',
    text: '契約者さまのスマートフォンを、まだ確認しておりません。',
    todo: '受付の画面で、契約者さまのスマートフォンについてお選びください。',
    en: {
      text: 'We have not asked about the contractor’s phone yet.',
      todo: 'Answer it on the Reception screen.',
    },
  },
  userPhoneNotAsked: {
    rule: 'W1',
    text: '回線{number}をお使いになる方のスマートフォンを、まだ確認しておりません。',
    todo: '受付の画面で、回線{number}のスマートフォンについてお選びください。',
    en: {
      text: 'We have not asked about the phone of line {number}’s user yet.',
      todo: 'Answer it for line {number} on the Reception screen.',
    },
  },
  secondPhoneNotAsked: {
    rule: 'S43',
    text: '回線{number}をお使いになる、2台目のスマートフォンをまだ確認しておりません。',
    staff: '1台のスマートフォンに連携できる利用コードは1つです。',
    todo: '受付の画面で、回線{number}のスマートフォンについてお選びください。',
    en: {
      text: 'We have not asked about the second phone, for line {number}, yet.',
      staff: 'One phone takes one usage code.',
      todo: 'Answer it for line {number} on the Reception screen.',
    },
  },
  phoneReplacedNotAsked: {
    rule: 'W2',
    text: '本日スマートフォンを買い替えられるかを、まだ確認しておりません。',
    todo: '受付の画面で、買い替えの有無をお選びください。',
    en: {
      text: 'We have not asked whether a phone is replaced today.',
      todo: 'Answer it on the Reception screen.',
    },
  },
  transferNotConfirmed: {
    rule: 'W2',
    text: 'スマートフォンを替える前に、LINEの引き継ぎの準備が必要です。',
    todo: 'お客様に引き継ぎの準備をしていただき、受付の画面で確認の印を付けてください。',
    en: {
      text: 'Before the phone is replaced, the LINE account must be prepared for transfer.',
      todo: 'Let the customer prepare the transfer, then tick it on the Reception screen.',
    },
  },
  formLocked: {
    rule: '1.6',
    text: 'お申し込み後のため、内容を変更できません。',
    staff: '申し込みを送信した後の項目は直せません。',
    todo: '回線を取り下げるか、契約の成立後に変更のお手続きをしてください。',
    en: {
      text: 'After the application this can no longer be changed.',
      staff: 'What was sent with the application cannot be corrected.',
      todo: 'Withdraw the line, or change it after the contract is concluded.',
    },
  },
  tooManyLines: {
    rule: 'C21',
    text: '一度にお申し込みいただけるのは{max}回線までです。',
    todo: '続きの回線は、別の受付でお申し込みください。',
    en: {
      text: 'Up to {max} lines can be applied for at once.',
      todo: 'Apply for further lines in another reception.',
    },
  },
  lastLine: {
    rule: 'C21',
    text: 'お申し込みには1回線以上が必要です。',
    todo: 'この回線の内容を直すか、受付を中止してください。',
    en: {
      text: 'An application needs at least one line.',
      todo: 'Correct this line, or give the reception up.',
    },
  },
  contractorIncomplete: {
    rule: 'R5',
    text: '契約者さまの情報に、確認が必要な項目があります({fields})。',
    todo: '契約者さまの画面で、印の付いた項目を直してください。',
    en: {
      text: 'Some details of the contractor need checking ({fields}).',
      todo: 'Correct the marked fields on the Contractor screen.',
    },
  },
  simInUse: {
    rule: 'R18',
    text: '回線{number}のSIMカードは、ほかの受付({reception})でお使いです。',
    staff: '同じSIMカードの番号が、受付番号 {reception} に登録されています。',
    todo: 'カードを取り違えていないか確認し、正しいカードを読み取ってください。',
    en: {
      text: 'The SIM card of line {number} is used in another reception ({reception}).',
      staff: 'Reception {reception} has the same SIM number.',
      todo: 'Check that the cards were not swapped, and read the right one.',
    },
  },
  lineIncomplete: {
    rule: 'S35',
    text: '回線{number}に、確認が必要な項目があります({fields})。',
    todo: '回線の画面で、印の付いた項目を直してください。',
    en: {
      text: 'Some details of line {number} need checking ({fields}).',
      todo: 'Correct the marked fields on the Lines screen.',
    },
  },
  userNotAsked: {
    rule: 'S29',
    text: '回線{number}は、どなたがお使いになりますか。',
    staff: '「利用者の設定について」がまだ選ばれていません。省略できません(R8)。',
    todo: '回線{number}の「利用者の設定について」をお選びください。',
    en: {
      text: 'Who will use line {number}?',
      staff: '「利用者の設定について」 is not answered. It cannot be skipped (R8).',
      todo: 'Answer 「利用者の設定について」 for line {number}.',
    },
  },
  abandonAfterActivation: {
    rule: '1.6',
    text: '開通した回線があるため、受付を中止できません。',
    staff: '開通後は先へ進むだけです。',
    todo: '残りのお手続きを済ませるか、ご自宅での連携にして完了してください。',
    en: {
      text: 'A line is active, so the reception cannot be given up.',
      staff: 'After activation there is only the way on.',
      todo: 'Do what is left, or leave the links for home, and complete it.',
    },
  },
  abandonNeedsWithdrawal: {
    rule: 'W8',
    text: 'お申し込み済みの回線があるため、受付を中止できません。',
    staff: '先に、お申し込み済みの回線をすべて取り下げてください。',
    todo: '開通の画面で、回線ごとに取り下げてから中止してください。',
    en: {
      text: 'Some lines are applied for, so the reception cannot be given up.',
      staff: 'Withdraw every line that was applied for first.',
      todo: 'Withdraw line by line on the Activation screen, then give it up.',
    },
  },
  noActiveLine: {
    rule: '1.6',
    text: '開通した回線が、まだありません。',
    todo: '開通の画面で、回線の開通を済ませてください。',
    en: { text: 'No line is active yet.', todo: 'Activate a line on the Activation screen.' },
  },
  lineUnsettled: {
    rule: 'W8',
    text: '回線{number}のお手続きが終わっておりません。',
    staff: '回線{number}は開通していません。再試行するか、取り下げてください。',
    todo: '開通の画面で、再試行または取り下げを行ってください。',
    en: {
      text: 'Line {number} is not settled yet.',
      staff: 'Line {number} is not active. Activate it again or withdraw it.',
      todo: 'Activate it again or withdraw it on the Activation screen.',
    },
  },
  linkOpen: {
    rule: 'W6',
    text: '回線{number}の{link}が済んでおりません。',
    todo: '連携を済ませるか、「あとで連携」の理由をお選びください。',
    en: {
      text: 'The {link} of line {number} is not made yet.',
      todo: 'Make the link, or choose a reason under “Link later”.',
    },
  },
  accountNotConfirmed: {
    rule: 'L7',
    text: '回線{number}の{link}は、ご自身のLINEアカウントでお間違いないでしょうか。',
    staff: '回線{number}の{link}で、アカウントの確認が済んでいません。',
    todo: 'お客様にお確かめいただき、確認済みにしてください。',
    en: {
      text: 'Is the {link} of line {number} on your own LINE account?',
      staff: 'The account of the {link} of line {number} is not confirmed.',
      todo: 'Ask the customer, then mark it as confirmed.',
    },
  },
  slipNotHanded: {
    rule: 'S39',
    text: '{slip}を、まだお渡ししておりません。',
    todo: '利用コード票の画面で印刷し、契約者さまにお渡しください。',
    en: {
      text: 'Not handed over yet: {slip}.',
      todo: 'Print it on the Slips screen and give it to the contractor.',
    },
  },
  saveUnanswered: {
    rule: 'Q1',
    text: '保存できたかどうか、確認できませんでした。',
    todo: '「もう一度試す」を押してください。入力した内容は、この画面に残っています。',
    en: {
      text: 'Nobody answered, so it is not known whether it was saved.',
      todo: 'Press “Try again”. What was typed is still on this screen.',
    },
  },
})
