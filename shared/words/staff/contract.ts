/** Why an application or an activation is not sent, taken back or asked for. The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const contractForStaff = staffTexts({
  applicationInFlight: {
    ja: '送信中です。二重に送信しないでください。',
    en: 'It is on its way. Do not send it twice.',
  },
  applicationNotRetried: {
    ja: '失敗した申し込みだけを送り直せます。',
    en: 'Only an application that failed can be sent again.',
  },
  nothingToAsk: {
    ja: '結果の出ていない開通と、保留の審査だけを問い合わせられます。',
    en: 'Only an activation without a result, or a screening on hold, can be asked about.',
  },
  activationAtBranch: { ja: '即日開通の対象外の店舗です。', en: 'The branch has no same-day activation.' },
  activationDeskClosed: {
    ja: 'この店舗の開通の受付時間は{from}〜{until}です。',
    en: 'The activation desk of this branch is open from {from} to {until}.',
  },
  activationInFlight: {
    ja: '開通の要求は送信済みです。再送信しないでください。',
    en: 'The request was sent. Do not send it again.',
  },
  activationResultOpen: {
    ja: '開通結果を確認中です。再送信しないでください。',
    en: 'The result is being checked. Do not send it again.',
  },
  nothingToCancel: {
    ja: '開通手続き中の回線だけを取り消せます。',
    en: 'Only a line that is being activated can be cancelled.',
  },
  withdrawTooLate: {
    ja: '開通後は解約の手続きになります。',
    en: 'After activation the contract is cancelled instead.',
  },
  newNumberOnlyMnp: {
    ja: '番号のお乗り換え(MNP)ができなかった回線だけ、新しい番号で続けられます。',
    en: 'Only a line whose number could not be brought along (MNP) goes on with a new number.',
  },
  newNumberNeedsConsent: {
    ja: '今の番号では契約されません。もう一度ご説明し、ご同意の印を付けてください。',
    en: 'The present number will not be part of the contract. Explain it again and tick the consent.',
  },
})
