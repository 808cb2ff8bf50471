/** Why a slip is not printed or handed over. */
import { texts } from './reason-text.ts'

export const paperTexts = texts({
  slipNothingToPrint: {
    rule: 'Q1',
    text: '印刷できる内容が、まだありません。',
    staff: '開通して確定した回線だけを印刷できます。',
    todo: '開通の画面で、回線の開通を済ませてください。',
    en: {
      text: 'There is nothing to print yet.',
      staff: 'Only lines that are active for certain are printed.',
      todo: 'Activate a line on the Activation screen.',
    },
  },
  slipWaitsForActivation: {
    rule: 'Q1',
    text: '開通手続き中の回線があります。結果がわかり次第、印刷いたします。',
    staff: '結果の出ていない回線があるため、この用紙はまだ印刷できません。',
    todo: '開通の結果を待つか、結果を問い合わせてください。',
    en: {
      text: 'A line is being activated. We print as soon as the result is known.',
      staff: 'A line has no result, so this slip cannot be printed yet.',
      todo: 'Wait for the result, or ask for it.',
    },
  },
  slipCodeGone: {
    rule: 'L10',
    text: 'この利用コードの用紙は、もう印刷できません。',
    staff: 'お渡し済み、または使えなくなった利用コードは印刷できません。再発行だけができます。',
    todo: '必要なときは、契約者さまに利用コードの再発行をお願いしてください。',
    en: {
      text: 'The slip of this usage code can no longer be printed.',
      staff: 'A code that was handed over or is dead is not printed. Only a reissue helps.',
      todo: 'If one is needed, ask the contractor to have the usage code reissued.',
    },
  },
  reprintNeedsReason: {
    rule: 'L10',
    text: 'もう一度印刷する理由を記録いたします。',
    staff: '再印刷には理由が必要です。出た用紙が手元にない場合は、先に利用コードを再発行してください。',
    todo: '理由を入力してください。',
    en: {
      text: 'We record why it is printed once more.',
      staff: 'A reprint needs a reason. If a printed sheet is missing, reissue the usage code first.',
      todo: 'Enter the reason.',
    },
  },
  reprintNeedsManager: {
    rule: 'L10',
    text: '責任者を呼んでまいりますので、少々お待ちください。',
    staff: '{reprint}回目の再印刷には、責任者の承認が必要です。',
    todo: '責任者が暗証番号を入力してください。または利用コードを再発行してください。',
    en: {
      text: 'I will call the manager. One moment, please.',
      staff: 'Reprint {reprint} needs the manager’s approval.',
      todo: 'The manager enters the PIN. Or reissue the usage code.',
    },
  },
  contractorReprint: {
    rule: 'L11',
    text: '前の用紙をお預かりし、ご本人確認のうえで、もう一度印刷いたします。',
    staff:
      'ログインIDは変えられません。前の用紙をすべて回収してお客様の前で破棄し、本人確認をやり直してください。',
    todo: '回収と本人確認が済んだら、それぞれにチェックを付け、理由を入力してください。',
    en: {
      text: 'We take the former slip back, check your identity and print it once more.',
      staff:
        'A login ID cannot be changed. Collect every sheet, destroy them before the customer, and check identity again.',
      todo: 'When both are done, tick them and enter the reason.',
    },
  },
  slipOutdated: {
    rule: 'Q1',
    text: '印刷の間に内容が変わりましたので、新しい内容で印刷し直します。',
    staff: '印刷の準備中に、利用コードなどの内容が変わりました。古い内容の用紙は出していません。',
    todo: '画面の内容を確認し、もう一度印刷してください。',
    en: {
      text: 'The contents changed while printing. We print the new ones.',
      staff: 'The usage code or other contents changed before printing. No outdated paper came out.',
      todo: 'Check the screen and print again.',
    },
  },
  slipNotOut: {
    rule: 'Q1',
    text: '用紙が印刷されたことを、まだ確認できておりません。',
    staff: '最後の印刷は、用紙が出たことを確認できていません。記録上は印刷に数えています。',
    todo: '理由を入力して、もう一度印刷してください。',
    en: {
      text: 'We could not confirm that the paper was printed.',
      staff: 'Nobody confirmed the paper of the last print. It counts as printed.',
      todo: 'Enter the reason and print again.',
    },
  },
  slipPaperLost: {
    rule: 'W9',
    text: '用紙を印刷し直してから、お渡しいたします。',
    staff: '最後の印刷は、失敗・紙づまり・取り消しのいずれかで終わっています。お渡しできる用紙がありません。',
    todo: '出た用紙をすべて回収し、もう一度印刷してください。',
    en: {
      text: 'We print the slip again before handing it over.',
      staff: 'The last print failed, jammed or was cancelled. There is no paper to hand over.',
      todo: 'Collect every sheet that came out and print again.',
    },
  },
  slipNotPrinted: {
    rule: 'S27',
    text: 'この用紙は、まだ印刷しておりません。',
    todo: '先に印刷してください。',
    en: { text: 'This slip is not printed yet.', todo: 'Print it first.' },
  },
  slipAlreadyHanded: {
    rule: 'S27',
    text: 'この用紙は、すでに契約者さまへお渡ししております。',
    todo: '次のお手続きへ進んでください。',
    en: { text: 'This slip was given to the contractor already.', todo: 'Go on with the next step.' },
  },
})
