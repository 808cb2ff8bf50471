/** Why receptions are not looked through (R28, W16). What a customer may hear of it. */
import type { JaEn } from '../../domain/text/words.ts'
import { customerTexts } from './texts.ts'

const WHAT_NOW: JaEn = {
  ja: 'ふりがな(せい)・電話番号の下4桁・生年月日のうち2つ以上をご入力ください。受付番号なら、それだけで探せます。',
  en: 'Enter two or more of family name (kana), end of the phone number and date of birth; or the reception number alone.',
}

export const searchToCustomer = customerTexts({
  searchNeedsTwo: {
    text: {
      ja: 'お客様をお探しするには、2つ以上の項目が必要です。',
      en: 'Finding a customer needs two elements or more.',
    },
    todo: WHAT_NOW,
  },
  searchDateOnlyNarrows: {
    text: {
      ja: 'ご来店日は絞り込みにだけ使うため、2つの項目に数えません。',
      en: 'The date of the visit only narrows: it is not one of the two elements.',
    },
    todo: WHAT_NOW,
  },
  searchNumber: {
    text: { ja: '受付番号の形が違います。', en: 'This is not the form of a reception number.' },
    todo: {
      ja: '控えにある番号(例:P-1122-001)をご入力ください。',
      en: 'Enter it as on the paper, e.g. P-1122-001.',
    },
  },
  searchPhoneEnd: {
    text: {
      ja: '電話番号は下4桁でお探しします。',
      en: 'A phone number is searched by its last four digits.',
    },
    todo: { ja: '電話番号の終わりの4桁の数字だけをご入力ください。', en: 'Enter its last four digits only.' },
  },
  searchDate: {
    text: { ja: '日付として読み取れません。', en: 'This cannot be read as a date.' },
    todo: { ja: '平成10年4月2日 や 1998-04-02 のようにご入力ください。', en: 'Enter it as 1998-04-02.' },
  },
  searchNoSuchDay: {
    text: { ja: 'この日付はありません。', en: 'There is no such day.' },
    todo: { ja: '日付をご確認ください。', en: 'Please check the date.' },
  },
  searchOutsideEra: {
    text: { ja: '「{said}」は暦にございません。', en: 'The calendar has no {said}.' },
    todo: { ja: '正しくは「{right}」です。', en: 'It is {right}.' },
  },
})
