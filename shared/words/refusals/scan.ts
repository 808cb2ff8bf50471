/** Why a code that was read goes nowhere. Shown to staff, who hold the reader; a customer may look on. */
import { texts } from './reason-text.ts'

export const scanTexts = texts({
  scanTaken: {
    rule: 'R18',
    text: 'このSIMカードは、回線{number}で読み取り済みです。',
    todo: '別のSIMカードを読み取ってください。',
    en: {
      text: 'This SIM card has been read for line {number} already.',
      todo: 'Read another SIM card.',
    },
  },
  scanNoLineWaits: {
    rule: 'R18',
    text: 'SIMカードの読み取りを待っている回線はありません。',
    todo: 'カードを替えるときは、その回線の番号の欄を選んでから読み取ってください。',
    en: {
      text: 'No line waits for a SIM card.',
      todo: 'To change a card, choose the number field of its line first, then read the card.',
    },
  },
  scanCardElsewhere: {
    rule: 'R18',
    text: 'この画面では、SIMカードを読み取れません。',
    todo: '「回線」の画面で読み取ってください。お渡しの前の確認は「利用コード票」の画面です。',
    en: {
      text: 'SIM cards are not read on this screen.',
      todo: 'Read them on the Lines screen; for the check before handing over, on the Slips screen.',
    },
  },
  scanNotCard: {
    rule: 'R18',
    text: '読み取ったコードは、SIMカードの番号ではありません。',
    todo: '89から始まる19桁または20桁のバーコードを、1枚ずつ読み取ってください。',
    en: {
      text: 'The code that was read is not the number of a SIM card.',
      todo: 'Read the bar code with 19 or 20 digits beginning with 89, one card at a time.',
    },
  },
  scanTicketElsewhere: {
    rule: 'N19',
    text: 'この画面では、受付番号を読み取れません。',
    todo: '受付一覧(F3)で読み取ってください。',
    en: {
      text: 'Reception numbers are not read on this screen.',
      todo: 'Read the number on the list of receptions (F3).',
    },
  },
})
