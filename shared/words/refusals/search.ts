/** Why receptions are not looked through (R28, W16). */
import { texts } from './reason-text.ts'

const WHAT_NOW =
  'セイ・電話番号の下4桁・生年月日のうち2つ以上をご入力ください。受付番号なら、それだけで探せます。'
const WHAT_NOW_EN =
  'Enter two or more of family name (kana), end of the phone number and date of birth; or the reception number alone.'

export const searchTexts = texts({
  searchNeedsTwo: {
    rule: 'R28',
    text: 'お客様をお探しするには、2つ以上の項目が必要です。',
    todo: WHAT_NOW,
    en: { text: 'Finding a customer needs two elements or more.', todo: WHAT_NOW_EN },
  },
  searchDateOnlyNarrows: {
    rule: 'W16',
    text: 'ご来店日は絞り込みにだけ使うため、2つの項目に数えません。',
    todo: WHAT_NOW,
    en: { text: 'The date of the visit only narrows: it is not one of the two elements.', todo: WHAT_NOW_EN },
  },
  searchNumber: {
    rule: 'R28',
    text: '受付番号の形が違います。',
    todo: '控えにある番号(例:P-1122-001)をご入力ください。',
    en: {
      text: 'This is not the form of a reception number.',
      todo: 'Enter it as on the paper, e.g. P-1122-001.',
    },
  },
  searchPhoneEnd: {
    rule: 'R28',
    text: '電話番号は下4桁でお探しします。',
    todo: '電話番号の終わりの4桁の数字だけをご入力ください。',
    en: {
      text: 'A phone number is searched by its last four digits.',
      todo: 'Enter its last four digits only.',
    },
  },
  searchDate: {
    rule: 'R28',
    text: '日付として読み取れません。',
    todo: '平成10年4月2日 や 1998-04-02 のようにご入力ください。',
    en: { text: 'This cannot be read as a date.', todo: 'Enter it as 1998-04-02.' },
  },
  searchNoSuchDay: {
    rule: 'R28',
    text: 'この日付はありません。',
    todo: '日付をご確認ください。',
    en: { text: 'There is no such day.', todo: 'Please check the date.' },
  },
  searchOutsideEra: {
    rule: 'R28',
    text: '「{said}」は暦にございません。',
    todo: '正しくは「{right}」です。',
    en: { text: 'The calendar has no {said}.', todo: 'It is {right}.' },
  },
})
