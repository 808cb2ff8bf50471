/** Why an application or an activation is not sent, taken back or asked for. */
import { texts } from './reason-text.ts'

export const contractTexts = texts({
  alreadyApplied: {
    rule: 'Q2',
    text: 'お申し込みは、すでに受け付けております。',
    todo: '開通の画面へ進んでください。',
    en: { text: 'The application was received already.', todo: 'Go on to the Activation screen.' },
  },
  applicationInFlight: {
    rule: 'Q2',
    text: 'お申し込みを送信しております。',
    staff: '送信中です。二重に送信しないでください。',
    todo: '結果が表示されるまでお待ちください。',
    en: {
      text: 'The application is being sent.',
      staff: 'It is on its way. Do not send it twice.',
      todo: 'Wait until the result is shown.',
    },
  },
  applicationNotRetried: {
    rule: 'Q2',
    text: '送り直すお申し込みがありません。',
    staff: '失敗した申し込みだけを送り直せます。',
    todo: '受付の状態を確認してください。',
    en: {
      text: 'There is no application to send again.',
      staff: 'Only an application that failed can be sent again.',
      todo: 'Check the state of the reception.',
    },
  },
  nothingToAsk: {
    rule: 'Q2',
    text: 'この回線の結果は、確認済みです。',
    staff: '結果の出ていない開通と、保留の審査だけを問い合わせられます。',
    todo: '回線の状態を確認してください。',
    en: {
      text: 'The result of this line is known.',
      staff: 'Only an activation without a result, or a screening on hold, can be asked about.',
      todo: 'Check the state of the line.',
    },
  },
  notAppliedYet: {
    rule: 'S36',
    text: 'お申し込みが、まだ完了しておりません。',
    todo: '確認の画面で、お申し込みを完了してください。',
    en: { text: 'The application is not complete yet.', todo: 'Complete it on the Check screen.' },
  },
  activationAtBranch: {
    rule: 'C28',
    text: 'こちらの店舗では、本日中の開通を承っておりません。',
    staff: '即日開通の対象外の店舗です。',
    todo: '開通を承る窓口をご案内してください。',
    en: {
      text: 'This shop does not activate on the same day.',
      staff: 'The branch has no same-day activation.',
      todo: 'Show the way to the counter that activates.',
    },
  },
  activationDeskClosed: {
    rule: 'R24',
    text: '開通の受付時間外です。次の受付は{opens}からです。',
    staff: 'この店舗の開通の受付時間は{from}〜{until}です。',
    todo: '{opens}以降に、もう一度お手続きください。受付は保留にして残せます。',
    en: {
      text: 'The activation desk is closed. It opens at {opens}.',
      staff: 'The activation desk of this branch is open from {from} to {until}.',
      todo: 'Please come back from {opens} on. The reception can be parked.',
    },
  },
  myPageActivatesMnpOnly: {
    rule: 'S75',
    text: 'マイページのMNP開通手続きは、番号を引き継ぐ回線でご利用いただけます。',
    todo: 'この回線は、お店で開通いたします。スタッフにお申し出ください。',
    en: {
      text: 'MNP activation in MyPage is for a line that brings its number along.',
      todo: 'This line is activated at the shop: please ask the staff.',
    },
  },
  numberNotTakenOver: {
    rule: 'W8',
    text: '番号のお乗り換えが完了しておりません。今のSIMはそのままお使いいただけます。',
    todo: 'お店のスタッフ、またはMNP開通受付窓口にお申し出ください。',
    en: {
      text: 'The number has not come over. The present SIM goes on working.',
      todo: 'Please ask the staff of the shop, or call the MNP activation desk.',
    },
  },
  alreadyActive: {
    rule: 'Q2',
    text: 'この回線は、すでに開通しております。',
    todo: '利用コード票の画面へ進んでください。',
    en: { text: 'This line is active already.', todo: 'Go on to the Slips screen.' },
  },
  activationInFlight: {
    rule: 'Q2',
    text: 'ただいま開通手続き中です。',
    staff: '開通の要求は送信済みです。再送信しないでください。',
    todo: '結果が表示されるまでお待ちください。',
    en: {
      text: 'The line is being activated.',
      staff: 'The request was sent. Do not send it again.',
      todo: 'Wait until the result is shown.',
    },
  },
  activationResultOpen: {
    rule: 'Q2',
    text: 'ただいま開通の結果を確認しております。',
    staff: '開通結果を確認中です。再送信しないでください。',
    todo: '「結果を確認する」で、開通の結果を問い合わせてください。',
    en: {
      text: 'We are checking the result of the activation.',
      staff: 'The result is being checked. Do not send it again.',
      todo: '“Ask for the result” asks how the activation ended.',
    },
  },
  nothingToCancel: {
    rule: '1.6',
    text: '取り消せる開通手続きがありません。',
    staff: '開通手続き中の回線だけを取り消せます。',
    todo: '回線の状態を確認してください。',
    en: {
      text: 'There is no activation to cancel.',
      staff: 'Only a line that is being activated can be cancelled.',
      todo: 'Check the state of the line.',
    },
  },
  withdrawTooLate: {
    rule: '1.6',
    text: '開通後の回線は、取り下げできません。',
    staff: '開通後は解約の手続きになります。',
    todo: '解約は、契約者さまのマイページでお手続きいただけます。',
    en: {
      text: 'An active line cannot be withdrawn.',
      staff: 'After activation the contract is cancelled instead.',
      todo: 'The contractor can cancel in MyPage.',
    },
  },
  newNumberOnlyMnp: {
    rule: 'W8',
    text: 'この回線は、新しい番号に切り替えられる状態ではありません。',
    staff: '番号のお乗り換え(MNP)ができなかった回線だけ、新しい番号で続けられます。',
    todo: '開通の画面で、この回線の状態を確認してください。',
    en: {
      text: 'This line cannot be given a new number now.',
      staff: 'Only a line whose number could not be brought along (MNP) goes on with a new number.',
      todo: 'Check the line on the Activation screen.',
    },
  },
  newNumberNeedsConsent: {
    rule: 'W8',
    text: '新しい番号で続けるには、契約者さまのご同意が必要です。',
    staff: '今の番号では契約されません。もう一度ご説明し、ご同意の印を付けてください。',
    todo: '契約者さまに、番号が変わることをご確認ください。',
    en: {
      text: 'A new number needs the contractor’s consent.',
      staff: 'The present number will not be part of the contract. Explain it again and tick the consent.',
      todo: 'Ask the contractor whether the number may change.',
    },
  },
})
