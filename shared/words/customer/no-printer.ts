/** Why a login ID is not shown on the screen, and why nothing stands in for a paper (W10). What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const noPrinterToCustomer = customerTexts({
  loginIdNotThere: {
    text: {
      ja: 'この回線のログインIDは、まだご案内できません。',
      en: 'The login ID of this line cannot be shown yet.',
    },
    todo: {
      ja: '開通の画面で、回線の状態を確認してください。',
      en: 'Check the line on the Activation screen.',
    },
  },
  loginIdNeedsIdentity: {
    text: {
      ja: 'ログインIDをお見せする前に、もう一度ご本人確認をお願いいたします。',
      en: 'Before the login ID is shown, we check your identity once more.',
    },
    todo: {
      ja: '本人確認書類を確認し、確認済みにしてください。',
      en: 'Check the identity document and tick it.',
    },
  },
  loginIdNotShown: {
    text: {
      ja: '回線{number}のログインIDを、まだお見せしておりません。',
      en: 'The login ID of line {number} has not been shown yet.',
    },
    todo: {
      ja: '「ログインIDを画面でお見せする」で、回線{number}のログインIDを控えていただいてください。',
      en: 'Press “Show the login IDs on the screen” and let the contractor note the one of line {number}.',
    },
  },
  slipLacksLine: {
    text: {
      ja: 'お渡しした契約者さまの用紙に、回線{number}のログインIDがまだ載っておりません。',
      en: 'The contractor slip that was handed over does not have the login ID of line {number} yet.',
    },
    todo: {
      ja: '利用コード票の画面で、契約者票をもう一度印刷してください。前の用紙は回収します。',
      en: 'Print the contractor slip again on the Slips screen, and collect the former one.',
    },
  },
})
