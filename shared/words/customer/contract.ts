/** Why an application or an activation is not sent, taken back or asked for. What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const contractToCustomer = customerTexts({
  alreadyApplied: {
    text: { ja: 'お申し込みは、すでに受け付けております。', en: 'The application was received already.' },
    todo: { ja: '開通の画面へ進んでください。', en: 'Go on to the Activation screen.' },
  },
  applicationInFlight: {
    text: { ja: 'お申し込みを送信しております。', en: 'The application is being sent.' },
    todo: { ja: '結果が表示されるまでお待ちください。', en: 'Wait until the result is shown.' },
  },
  applicationNotRetried: {
    text: { ja: '送り直すお申し込みがありません。', en: 'There is no application to send again.' },
    todo: { ja: '受付の状態を確認してください。', en: 'Check the state of the reception.' },
  },
  nothingToAsk: {
    text: { ja: 'この回線の結果は、確認済みです。', en: 'The result of this line is known.' },
    todo: { ja: '回線の状態を確認してください。', en: 'Check the state of the line.' },
  },
  notAppliedYet: {
    text: { ja: 'お申し込みが、まだ完了しておりません。', en: 'The application is not complete yet.' },
    todo: { ja: '確認の画面で、お申し込みを完了してください。', en: 'Complete it on the Check screen.' },
  },
  activationAtBranch: {
    text: {
      ja: 'こちらの店舗では、本日中の開通を承っておりません。',
      en: 'This shop does not activate on the same day.',
    },
    todo: { ja: '開通を承る窓口をご案内してください。', en: 'Show the way to the counter that activates.' },
  },
  activationDeskClosed: {
    text: {
      ja: '開通の受付時間外です。次の受付は{opens}からです。',
      en: 'The activation desk is closed. It opens at {opens}.',
    },
    todo: {
      ja: '{opens}以降に、もう一度お手続きください。受付は保留にして残せます。',
      en: 'Please come back from {opens} on. The reception can be parked.',
    },
  },
  myPageActivatesMnpOnly: {
    text: {
      ja: 'マイページのMNP開通手続きは、番号を引き継ぐ回線でご利用いただけます。',
      en: 'MNP activation in MyPage is for a line that brings its number along.',
    },
    todo: {
      ja: 'この回線は、お店で開通いたします。スタッフにお申し出ください。',
      en: 'This line is activated at the shop: please ask the staff.',
    },
  },
  numberNotTakenOver: {
    text: {
      ja: '番号のお乗り換えが完了しておりません。今のSIMはそのままお使いいただけます。',
      en: 'The number has not come over. The present SIM goes on working.',
    },
    todo: {
      ja: 'お店のスタッフ、またはMNP開通受付窓口にお申し出ください。',
      en: 'Please ask the staff of the shop, or call the MNP activation desk.',
    },
  },
  alreadyActive: {
    text: { ja: 'この回線は、すでに開通しております。', en: 'This line is active already.' },
    todo: { ja: '利用コード票の画面へ進んでください。', en: 'Go on to the Slips screen.' },
  },
  activationInFlight: {
    text: { ja: 'ただいま開通手続き中です。', en: 'The line is being activated.' },
    todo: { ja: '結果が表示されるまでお待ちください。', en: 'Wait until the result is shown.' },
  },
  activationResultOpen: {
    text: {
      ja: 'ただいま開通の結果を確認しております。',
      en: 'We are checking the result of the activation.',
    },
    todo: {
      ja: '「結果を確認する」で、開通の結果を問い合わせてください。',
      en: '“Ask for the result” asks how the activation ended.',
    },
  },
  nothingToCancel: {
    text: { ja: '取り消せる開通手続きがありません。', en: 'There is no activation to cancel.' },
    todo: { ja: '回線の状態を確認してください。', en: 'Check the state of the line.' },
  },
  withdrawTooLate: {
    text: { ja: '開通後の回線は、取り下げできません。', en: 'An active line cannot be withdrawn.' },
    todo: {
      ja: '解約は、契約者さまのマイページでお手続きいただけます。',
      en: 'The contractor can cancel in MyPage.',
    },
  },
  newNumberOnlyMnp: {
    text: {
      ja: 'この回線は、新しい番号に切り替えられる状態ではありません。',
      en: 'This line cannot be given a new number now.',
    },
    todo: {
      ja: '開通の画面で、この回線の状態を確認してください。',
      en: 'Check the line on the Activation screen.',
    },
  },
  newNumberNeedsConsent: {
    text: {
      ja: '新しい番号で続けるには、契約者さまのご同意が必要です。',
      en: 'A new number needs the contractor’s consent.',
    },
    todo: {
      ja: '契約者さまに、番号が変わることをご確認ください。',
      en: 'Ask the contractor whether the number may change.',
    },
  },
})
