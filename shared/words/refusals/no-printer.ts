/** Why a login ID is not shown on the screen, and why nothing stands in for a paper (W10). */
import { texts } from './reason-text.ts'

export const noPrinterTexts = texts({
  loginIdNotThere: {
    rule: 'W10',
    text: 'この回線のログインIDは、まだご案内できません。',
    staff: '開通した回線のログインIDだけを、受付の間だけお見せできます。',
    todo: '開通の画面で、回線の状態を確認してください。',
    en: {
      text: 'The login ID of this line cannot be shown yet.',
      staff: 'Only login IDs of active lines are shown, and only during the reception.',
      todo: 'Check the line on the Activation screen.',
    },
  },
  loginIdNeedsIdentity: {
    rule: 'W10',
    text: 'ログインIDをお見せする前に、もう一度ご本人確認をお願いいたします。',
    staff: 'ログインIDは変えられません。契約者さまご本人にだけお見せします。',
    todo: '本人確認書類を確認し、確認済みにしてください。',
    en: {
      text: 'Before the login ID is shown, we check your identity once more.',
      staff: 'A login ID cannot be changed. It is shown to the contractor in person only.',
      todo: 'Check the identity document and tick it.',
    },
  },
  loginIdNotShown: {
    rule: 'W10',
    text: '回線{number}のログインIDを、まだお見せしておりません。',
    todo: '「ログインIDを画面でお見せする」で、回線{number}のログインIDを控えていただいてください。',
    en: {
      text: 'The login ID of line {number} has not been shown yet.',
      todo: 'Press “Show the login IDs on the screen” and let the contractor note the one of line {number}.',
    },
  },
  slipLacksLine: {
    rule: 'W8',
    text: 'お渡しした契約者さまの用紙に、回線{number}のログインIDがまだ載っておりません。',
    staff: '用紙を印刷した後に、回線{number}が開通しました。',
    todo: '利用コード票の画面で、契約者票をもう一度印刷してください。前の用紙は回収します。',
    en: {
      text: 'The contractor slip that was handed over does not have the login ID of line {number} yet.',
      staff: 'Line {number} was activated after the slip was printed.',
      todo: 'Print the contractor slip again on the Slips screen, and collect the former one.',
    },
  },
})
