/** Why a slip is not printed or handed over. What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const papersToCustomer = customerTexts({
  slipNothingToPrint: {
    text: { ja: '印刷できる内容が、まだありません。', en: 'There is nothing to print yet.' },
    todo: {
      ja: '開通の画面で、回線の開通を済ませてください。',
      en: 'Activate a line on the Activation screen.',
    },
  },
  slipWaitsForActivation: {
    text: {
      ja: '開通手続き中の回線があります。結果がわかり次第、印刷いたします。',
      en: 'A line is being activated. We print as soon as the result is known.',
    },
    todo: {
      ja: '開通の結果を待つか、結果を問い合わせてください。',
      en: 'Wait for the result, or ask for it.',
    },
  },
  slipCodeGone: {
    text: {
      ja: 'この利用コードの用紙は、もう印刷できません。',
      en: 'The slip of this usage code can no longer be printed.',
    },
    todo: {
      ja: '必要なときは、契約者さまに利用コードの再発行をお願いしてください。',
      en: 'If one is needed, ask the contractor to have the usage code reissued.',
    },
  },
  reprintNeedsReason: {
    text: { ja: 'もう一度印刷する理由を記録いたします。', en: 'We record why it is printed once more.' },
    todo: { ja: '理由を入力してください。', en: 'Enter the reason.' },
  },
  reprintNeedsManager: {
    text: {
      ja: '責任者を呼んでまいりますので、少々お待ちください。',
      en: 'I will call the manager. One moment, please.',
    },
    todo: {
      ja: '責任者が暗証番号を入力してください。または利用コードを再発行してください。',
      en: 'The manager enters the PIN. Or reissue the usage code.',
    },
  },
  contractorReprint: {
    text: {
      ja: '前の用紙をお預かりし、ご本人確認のうえで、もう一度印刷いたします。',
      en: 'We take the former slip back, check your identity and print it once more.',
    },
    todo: {
      ja: '回収と本人確認が済んだら、それぞれにチェックを付け、理由を入力してください。',
      en: 'When both are done, tick them and enter the reason.',
    },
  },
  slipOutdated: {
    text: {
      ja: '印刷の間に内容が変わりましたので、新しい内容で印刷し直します。',
      en: 'The contents changed while printing. We print the new ones.',
    },
    todo: { ja: '画面の内容を確認し、もう一度印刷してください。', en: 'Check the screen and print again.' },
  },
  slipNotOut: {
    text: {
      ja: '用紙が印刷されたことを、まだ確認できておりません。',
      en: 'We could not confirm that the paper was printed.',
    },
    todo: { ja: '理由を入力して、もう一度印刷してください。', en: 'Enter the reason and print again.' },
  },
  slipPaperLost: {
    text: {
      ja: '用紙を印刷し直してから、お渡しいたします。',
      en: 'We print the slip again before handing it over.',
    },
    todo: {
      ja: '出た用紙をすべて回収し、もう一度印刷してください。',
      en: 'Collect every sheet that came out and print again.',
    },
  },
  slipNotPrinted: {
    text: { ja: 'この用紙は、まだ印刷しておりません。', en: 'This slip is not printed yet.' },
    todo: { ja: '先に印刷してください。', en: 'Print it first.' },
  },
  slipAlreadyHanded: {
    text: {
      ja: 'この用紙は、すでに契約者さまへお渡ししております。',
      en: 'This slip was given to the contractor already.',
    },
    todo: { ja: '次のお手続きへ進んでください。', en: 'Go on with the next step.' },
  },
})
