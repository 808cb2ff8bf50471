/** Why a slip is not printed or handed over. The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const papersForStaff = staffTexts({
  slipNothingToPrint: {
    ja: '開通して確定した回線だけを印刷できます。',
    en: 'Only lines that are active for certain are printed.',
  },
  slipWaitsForActivation: {
    ja: '結果の出ていない回線があるため、この用紙はまだ印刷できません。',
    en: 'A line has no result, so this slip cannot be printed yet.',
  },
  slipCodeGone: {
    ja: 'お渡し済み、または使えなくなった利用コードは印刷できません。再発行だけができます。',
    en: 'A code that was handed over or is dead is not printed. Only a reissue helps.',
  },
  reprintNeedsReason: {
    ja: '再印刷には理由が必要です。出た用紙が手元にない場合は、先に利用コードを再発行してください。',
    en: 'A reprint needs a reason. If a printed sheet is missing, reissue the usage code first.',
  },
  reprintNeedsManager: {
    ja: '{reprint}回目の再印刷には、責任者の承認が必要です。',
    en: 'Reprint {reprint} needs the manager’s approval.',
  },
  contractorReprint: {
    ja: 'ログインIDは変えられません。前の用紙をすべて回収してお客様の前で破棄し、本人確認をやり直してください。',
    en: 'A login ID cannot be changed. Collect every sheet, destroy them before the customer, and check identity again.',
  },
  slipOutdated: {
    ja: '印刷の準備中に、利用コードなどの内容が変わりました。古い内容の用紙は出していません。',
    en: 'The usage code or other contents changed before printing. No outdated paper came out.',
  },
  slipNotOut: {
    ja: '最後の印刷は、用紙が出たことを確認できていません。記録上は印刷に数えています。',
    en: 'Nobody confirmed the paper of the last print. It counts as printed.',
  },
  slipPaperLost: {
    ja: '最後の印刷は、失敗・紙づまり・取り消しのいずれかで終わっています。お渡しできる用紙がありません。',
    en: 'The last print failed, jammed or was cancelled. There is no paper to hand over.',
  },
})
