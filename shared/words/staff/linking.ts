/** Why a phone may not be linked, unlinked or recorded. The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const linkingForStaff = staffTexts({
  unknownLine: { ja: 'この受付にない回線です。', en: 'The line does not belong to this reception.' },
  unknownDevice: {
    ja: 'この受付に登録されていないスマートフォンです。',
    en: 'The phone is not registered in this reception.',
  },
  lineNotInstalled: {
    ja: '受付で「LINEなし」と伺ったスマートフォンです。',
    en: 'At the reception this phone was said to be without LINE.',
  },
  notContracted: {
    ja: 'ログインIDと利用コードがまだ発行されていません。',
    en: 'Login ID and usage code are not issued yet.',
  },
  notActivated: { ja: '開通待ちです(V2)。', en: 'Waiting for activation (V2).' },
  activationUnknown: {
    ja: '開通結果を確認中です。再送信しないでください。',
    en: 'The result is being checked. Do not send it again.',
  },
  lineEnded: {
    ja: '取り下げ・否決・解約のいずれかで終了した回線です。',
    en: 'The line was withdrawn, declined or cancelled.',
  },
  friendMissing: {
    ja: 'このスマートフォンの友だち追加が未確認です。ほかのスマートフォンで済んでいても代わりになりません(V17)。',
    en: 'Friend-add is not confirmed on this phone. Another phone’s does not count (V17).',
  },
  contractorFirst: {
    ja: '契約者と利用者が異なる回線で、契約者連携が済んでいません(V16)。',
    en: 'Contractor and user differ, and this line has no contractor link yet (V16).',
  },
  contractorsOwnPhone: {
    ja: '契約者連携は契約者さまのスマートフォンでのみ行えます。利用者さまのスマートフォンでは行えません。',
    en: 'The contractor link is made on the contractor’s phone only, not on the user’s.',
  },
  twoPhones: {
    ja: '契約者と利用者が異なる回線の2つの連携を、同じスマートフォンで行うことはできません。',
    en: 'Contractor and user differ: the two links of this line cannot be on one phone.',
  },
  usersOwnPhone: {
    ja: '契約者と利用者が異なるため、契約者さまのスマートフォンでは利用者連携を行えません。',
    en: 'Contractor and user differ: the user link cannot be made on the contractor’s phone.',
  },
  otherUsersPhone: {
    ja: 'このスマートフォンは、この回線の利用者さまのスマートフォンではありません。',
    en: 'This is not the phone of this line’s user.',
  },
  secondCode: {
    ja: '利用コードは1台に1つです。ログインIDは何件でも連携できます(V15)。',
    en: 'One usage code per phone; login IDs as many as wanted (V15).',
  },
  newCodeNeeded: {
    ja: '今の利用コードは使用済みです。利用コードは1回だけ使えます。',
    en: 'The present usage code was used. A usage code works once only.',
  },
  codeRevoked: { ja: '利用コードは失効しています。', en: 'The usage code is void.' },
  notStarted: {
    ja: '手続き中の連携だけを記録できます。',
    en: 'Only a link that is under way can be recorded.',
  },
  noSystemEvidence: {
    ja: 'この接続方法では「システム確認」を記録できません。',
    en: 'With this carrier connection “Confirmed by system” cannot be recorded.',
  },
  identityNotChecked: {
    ja: '店頭での解除には、契約者さまの再度の本人確認と理由の記録が必要です。',
    en: 'At the counter, unlinking needs a fresh identity check of the contractor and a recorded reason.',
  },
  userLinkFailed: {
    ja: '利用者連携の失敗を記録しました。利用コードを再発行できます。',
    en: 'The failure is recorded. The usage code can be reissued.',
  },
  contractorLinkFailed: { ja: '契約者連携の失敗を記録しました。', en: 'The failure is recorded.' },
  attemptOver: {
    ja: '連携の開始から{minutes}分を過ぎました。利用コードはそのまま使えます。',
    en: 'More than {minutes} minutes since the start. The usage code still works.',
  },
})
