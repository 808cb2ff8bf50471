/** Why a session does not go on, and why it does not end. What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const sessionToCustomer = customerTexts({
  sessionNotOpen: {
    text: {
      ja: 'この受付は、ただいまお手続きできる状態ではありません。',
      en: 'Nothing can be done in this reception at the moment.',
    },
    todo: { ja: '一時中断した受付は「再開する」を押してください。', en: 'If it is parked, press “Resume”.' },
  },
  sessionNotParked: {
    text: { ja: 'この受付は一時中断されておりません。', en: 'This reception is not parked.' },
    todo: { ja: '受付の一覧で状態を確認してください。', en: 'Check its state in the list of receptions.' },
  },
  simNotRead: {
    text: { ja: 'カードの番号を読み取れませんでした。', en: 'The card’s number could not be read.' },
    todo: {
      ja: 'SIMカードの番号(89から始まる19桁または20桁)を、もう一度読み取ってください。',
      en: 'Read the SIM card’s number (19 or 20 digits from 89) once more.',
    },
  },
  simOfOtherLine: {
    text: { ja: 'こちらは回線{other}のSIMカードです。', en: 'This is the SIM card of line {other}.' },
    todo: {
      ja: '回線{number}のSIMカードを読み取ってください。カードを入れ替えてお渡ししないでください。',
      en: 'Read the SIM card of line {number}. Do not hand over swapped cards.',
    },
  },
  simUnknown: {
    text: { ja: 'お申し込みのSIMカードではありません。', en: 'This SIM card is not one of the application.' },
    todo: {
      ja: '回線{number}に登録した番号のカードを探してください。見つからないときは渡さずに、責任者へ連絡してください。',
      en: 'Look for the card registered for line {number}. If it cannot be found, hand nothing over and call the manager.',
    },
  },
  simTooEarly: {
    text: { ja: 'SIMの差し替えは、開通のあとにご案内します。', en: 'The SIM is swapped after activation.' },
    todo: {
      ja: '回線{number}の開通が終わってから読み取ってください。',
      en: 'Read it once line {number} is active.',
    },
  },
  simNotChecked: {
    text: {
      ja: '回線{number}のSIMカードを、お渡し前にまだ確かめておりません。',
      en: 'The SIM card of line {number} has not been checked before hand-over yet.',
    },
    todo: {
      ja: '利用コード票の画面で、回線{number}のSIMカードをもう一度読み取ってください。',
      en: 'Read the SIM card of line {number} once more on the Slips screen.',
    },
  },
  contractorPhoneNotAsked: {
    text: {
      ja: '契約者さまのスマートフォンを、まだ確認しておりません。',
      en: 'We have not asked about the contractor’s phone yet.',
    },
    todo: {
      ja: '受付の画面で、契約者さまのスマートフォンについてお選びください。',
      en: 'Answer it on the Reception screen.',
    },
  },
  userPhoneNotAsked: {
    text: {
      ja: '回線{number}をお使いになる方のスマートフォンを、まだ確認しておりません。',
      en: 'We have not asked about the phone of line {number}’s user yet.',
    },
    todo: {
      ja: '受付の画面で、回線{number}のスマートフォンについてお選びください。',
      en: 'Answer it for line {number} on the Reception screen.',
    },
  },
  secondPhoneNotAsked: {
    text: {
      ja: '回線{number}をお使いになる、2台目のスマートフォンをまだ確認しておりません。',
      en: 'We have not asked about the second phone, for line {number}, yet.',
    },
    todo: {
      ja: '受付の画面で、回線{number}のスマートフォンについてお選びください。',
      en: 'Answer it for line {number} on the Reception screen.',
    },
  },
  phoneReplacedNotAsked: {
    text: {
      ja: '本日スマートフォンを買い替えられるかを、まだ確認しておりません。',
      en: 'We have not asked whether a phone is replaced today.',
    },
    todo: { ja: '受付の画面で、買い替えの有無をお選びください。', en: 'Answer it on the Reception screen.' },
  },
  transferNotConfirmed: {
    text: {
      ja: 'スマートフォンを替える前に、LINEの引き継ぎの準備が必要です。',
      en: 'Before the phone is replaced, the LINE account must be prepared for transfer.',
    },
    todo: {
      ja: 'お客様に引き継ぎの準備をしていただき、受付の画面で確認の印を付けてください。',
      en: 'Let the customer prepare the transfer, then tick it on the Reception screen.',
    },
  },
  formLocked: {
    text: {
      ja: 'お申し込み後のため、内容を変更できません。',
      en: 'After the application this can no longer be changed.',
    },
    todo: {
      ja: '回線を取り下げるか、契約の成立後に変更のお手続きをしてください。',
      en: 'Withdraw the line, or change it after the contract is concluded.',
    },
  },
  tooManyLines: {
    text: {
      ja: '一度にお申し込みいただけるのは{max}回線までです。',
      en: 'Up to {max} lines can be applied for at once.',
    },
    todo: {
      ja: '続きの回線は、別の受付でお申し込みください。',
      en: 'Apply for further lines in another reception.',
    },
  },
  lastLine: {
    text: { ja: 'お申し込みには1回線以上が必要です。', en: 'An application needs at least one line.' },
    todo: {
      ja: 'この回線の内容を直すか、受付を中止してください。',
      en: 'Correct this line, or give the reception up.',
    },
  },
  contractorIncomplete: {
    text: {
      ja: '契約者さまの情報に、{counts}があります。',
      en: 'The contractor’s details: {counts}.',
    },
    todo: {
      ja: '契約者さまの画面で、印の付いた項目を直してください。',
      en: 'Correct the marked fields on the Contractor screen.',
    },
  },
  simInUse: {
    text: {
      ja: '回線{number}のSIMカードは、ほかの受付({reception})でお使いです。',
      en: 'The SIM card of line {number} is used in another reception ({reception}).',
    },
    todo: {
      ja: 'カードを取り違えていないか確認し、正しいカードを読み取ってください。',
      en: 'Check that the cards were not swapped, and read the right one.',
    },
  },
  lineIncomplete: {
    text: {
      ja: '回線{number}に、{counts}があります。',
      en: 'Line {number}: {counts}.',
    },
    todo: {
      ja: '回線の画面で、印の付いた項目を直してください。',
      en: 'Correct the marked fields on the Lines screen.',
    },
  },
  userNotAsked: {
    text: { ja: '回線{number}は、どなたがお使いになりますか。', en: 'Who will use line {number}?' },
    todo: {
      ja: '回線{number}の「利用者の設定について」をお選びください。',
      en: 'Answer 「利用者の設定について」 for line {number}.',
    },
  },
  abandonAfterActivation: {
    text: {
      ja: '開通した回線があるため、受付を中止できません。',
      en: 'A line is active, so the reception cannot be given up.',
    },
    todo: {
      ja: '残りのお手続きを済ませるか、ご自宅での連携にして完了してください。',
      en: 'Do what is left, or leave the links for home, and complete it.',
    },
  },
  abandonNeedsWithdrawal: {
    text: {
      ja: 'お申し込み済みの回線があるため、受付を中止できません。',
      en: 'Some lines are applied for, so the reception cannot be given up.',
    },
    todo: {
      ja: '開通の画面で、回線ごとに取り下げてから中止してください。',
      en: 'Withdraw line by line on the Activation screen, then give it up.',
    },
  },
  noActiveLine: {
    text: { ja: '開通した回線が、まだありません。', en: 'No line is active yet.' },
    todo: {
      ja: '開通の画面で、回線の開通を済ませてください。',
      en: 'Activate a line on the Activation screen.',
    },
  },
  lineUnsettled: {
    text: { ja: '回線{number}のお手続きが終わっておりません。', en: 'Line {number} is not settled yet.' },
    todo: {
      ja: '開通の画面で、再試行または取り下げを行ってください。',
      en: 'Activate it again or withdraw it on the Activation screen.',
    },
  },
  linkOpen: {
    text: {
      ja: '回線{number}の{link}が済んでおりません。',
      en: 'The {link} of line {number} is not made yet.',
    },
    todo: {
      ja: '連携を済ませるか、「あとで連携」の理由をお選びください。',
      en: 'Make the link, or choose a reason under “Link later”.',
    },
  },
  accountNotConfirmed: {
    text: {
      ja: '回線{number}の{link}は、ご自身のLINEアカウントでお間違いないでしょうか。',
      en: 'Is the {link} of line {number} on your own LINE account?',
    },
    todo: {
      ja: 'お客様にお確かめいただき、確認済みにしてください。',
      en: 'Ask the customer, then mark it as confirmed.',
    },
  },
  slipNotHanded: {
    text: { ja: '{slip}を、まだお渡ししておりません。', en: 'Not handed over yet: {slip}.' },
    todo: {
      ja: '利用コード票の画面で印刷し、契約者さまにお渡しください。',
      en: 'Print it on the Slips screen and give it to the contractor.',
    },
  },
  saveUnanswered: {
    text: {
      ja: '保存できたかどうか、確認できませんでした。',
      en: 'Nobody answered, so it is not known whether it was saved.',
    },
    todo: {
      ja: '「もう一度試す」を押してください。入力した内容は、この画面に残っています。',
      en: 'Press “Try again”. What was typed is still on this screen.',
    },
  },
})
