/** Why a usage code was not accepted, or is not reissued. Refused codes all sound alike to the customer (L5). */
import { texts } from './reason-text.ts'

const general = 'このコードはお使いいただけません。契約者さまに最新のコードをご確認ください。'
const askContractor = '契約者さまの最新の用紙、またはマイページで利用コードをご確認ください。'

export const codeTexts = texts({
  codeMistyped: {
    rule: 'L4',
    text: '利用コードに打ち間違いがあるようです。用紙をご覧のうえ、もう一度ご入力ください。',
    staff: 'チェック文字が合いません。入力の誤りとして扱い、回数には数えません。',
    todo: '用紙の16文字を、もう一度ご入力ください。',
  },
  codeWrong: {
    rule: 'L4',
    text: '利用コードを確認できませんでした。もう一度ご入力ください(あと{left}回)。',
    staff: '該当する利用コードがありません。',
    todo: '用紙の16文字を、もう一度ご入力ください。',
  },
  codeSuperseded: {
    rule: 'S62',
    text: general,
    staff: '再発行済みの古い利用コードです(V18)。',
    todo: askContractor,
  },
  codeUsed: {
    rule: 'L2',
    text: general,
    staff: '使用済みの利用コードです。1回だけ使えます。',
    todo: askContractor,
  },
  codeRevokedTyped: {
    rule: 'L4',
    text: general,
    staff: '失効した利用コードです(入力の誤りの累計、利用者の変更、または紛失・盗難)。',
    todo: askContractor,
  },
  codeExpiredTyped: {
    rule: 'C10b',
    text: general,
    staff: '期限を過ぎた利用コードです。再発行が必要です。',
    todo: askContractor,
  },
  codeOfOtherLine: {
    rule: 'L5',
    text: general,
    staff: '別の回線の利用コードです。この端末の利用者さまのコードではありません。',
    todo: askContractor,
  },
  phoneLocked: {
    rule: 'L4',
    text: '入力の誤りが続きました。{time}以降にお試しください。',
    staff: 'この端末での利用コードの入力は {time} まで止まっています。',
    todo: 'しばらくお待ちください。お急ぎの場合は、契約者さまが用紙またはマイページでコードをお確かめください。',
  },
  codeRevokedByTries: {
    rule: 'L4',
    text: '入力の誤りが続いたため、これまでの利用コードはお使いいただけなくなりました。{time}以降に、新しい利用コードでお試しください。',
    staff:
      '入力の誤りの累計が上限に達したため、この端末の利用者さまの利用コードは失効しました。再発行が必要です。入力は {time} まで止まっています。',
    todo: '契約者さまに、利用コードの再発行をお願いしてください。マイページの「契約情報」>「(利用コード)再設定する」からもお手続きいただけます。',
  },
  reissueByContractor: {
    rule: 'C13',
    text: '利用コードの再発行は、契約者さまにお手続きいただいております。',
    staff: '再発行は契約者さまがいらっしゃるときだけ行えます。利用者さまだけでは行えません。',
    todo: '契約者さまに、マイページの「契約情報」>「(利用コード)再設定する」をご案内してください。',
  },
  reissueAfterFailure: {
    rule: 'S60',
    text: '今の利用コードのままお使いいただけます。',
    staff: '利用者連携に失敗していない回線は、「連携できない」を理由に再発行できません。',
    todo: '今の利用コードで利用者連携を行ってください。',
  },
  reissueNotNeeded: {
    rule: 'C30',
    text: '利用者連携は完了しておりますので、利用コードの再発行は必要ありません。',
    staff: '連携済みの利用コードは役目を終えています。連携を解除すると再発行できます。',
    todo: '端末の紛失・盗難の場合は、理由に「紛失・盗難」をお選びください。',
  },
  changeByContractor: {
    rule: 'C9',
    text: '利用者さまの変更は、契約者さまにお手続きいただいております。',
    todo: '契約者さまに、マイページの「契約情報」>「利用者情報」をご案内してください。',
  },
  changeAfterContract: {
    rule: 'S31',
    text: '利用者さまの変更は、ご契約の成立後にお手続きいただけます。',
    todo: 'お申し込みの前であれば、回線の画面で利用者さまの情報を直せます。',
  },
  changeNeedsReason: {
    rule: 'C9',
    text: '利用者さまを変更する理由をお聞かせください。',
    todo: '理由を入力してください。',
  },
  changeNeedsUser: {
    rule: 'S30',
    text: '新しい利用者さまの情報に、確認が必要な項目があります({fields})。',
    todo: 'お名前、性別、生年月日をご確認ください。',
  },
})
