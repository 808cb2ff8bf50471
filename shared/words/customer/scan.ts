/** Why a code that was read goes nowhere. Shown to staff, who hold the reader; a customer may look on. What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const scanToCustomer = customerTexts({
  scanTaken: {
    text: {
      ja: 'このSIMカードは、回線{number}で読み取り済みです。',
      en: 'This SIM card has been read for line {number} already.',
    },
    todo: { ja: '別のSIMカードを読み取ってください。', en: 'Read another SIM card.' },
  },
  scanNoLineWaits: {
    text: { ja: 'SIMカードの読み取りを待っている回線はありません。', en: 'No line waits for a SIM card.' },
    todo: {
      ja: 'カードを替えるときは、その回線の番号の欄を選んでから読み取ってください。',
      en: 'To change a card, choose the number field of its line first, then read the card.',
    },
  },
  scanCardElsewhere: {
    text: { ja: 'この画面では、SIMカードを読み取れません。', en: 'SIM cards are not read on this screen.' },
    todo: {
      ja: '「回線」の画面で読み取ってください。お渡しの前の確認は「利用コード票」の画面です。',
      en: 'Read them on the Lines screen; for the check before handing over, on the Slips screen.',
    },
  },
  scanNotCard: {
    text: {
      ja: '読み取ったコードは、SIMカードの番号ではありません。',
      en: 'The code that was read is not the number of a SIM card.',
    },
    todo: {
      ja: '89から始まる19桁または20桁のバーコードを、1枚ずつ読み取ってください。',
      en: 'Read the bar code with 19 or 20 digits beginning with 89, one card at a time.',
    },
  },
  scanTicketElsewhere: {
    text: {
      ja: 'この画面では、受付番号を読み取れません。',
      en: 'Reception numbers are not read on this screen.',
    },
    todo: { ja: '受付一覧(F3)で読み取ってください。', en: 'Read the number on the list of receptions (F3).' },
  },
})
