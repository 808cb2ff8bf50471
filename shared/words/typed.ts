/** What is said beside a field whose text is not understood, or cannot be so. */
import type { JaEn } from '../domain/text/words.ts'

/** What was not understood is not "wrong": it says so, with an example that is understood. */
export const dateNotRead: JaEn = {
  ja: '日付として読み取れません。例: 平成10年4月2日',
  en: 'This cannot be read as a date. Example: 1998-04-02',
}

/** What was read, and no calendar has. @param what is to be looked at again, as the form calls it */
export function noSuchDay(what: JaEn): JaEn {
  return {
    ja: `この日付はありません。${what.ja}をご確認ください。`,
    en: `There is no such day. Check the ${what.en}.`,
  }
}

/** The kind word about a date outside its era. @param said as it was typed. @param right what that day is called */
export function outsideEra(said: string, right: string): JaEn {
  return {
    ja: `「${said}」は暦にございません。正しくは「${right}」です。`,
    en: `The calendar has no 「${said}」. It is 「${right}」.`,
  }
}

/** Digits or signs where a name belongs, or a number beside it. */
export const notAName: JaEn = {
  ja: 'お名前として読み取れません。本人確認書類のとおりにご入力ください。',
  en: 'This cannot be read as a name. Enter it as on the identity document.',
}

/** A character of somebody's own font, or what is left of a lost one: no printer has it. */
export const notPrintable: JaEn = {
  ja: '印刷できない文字があります。近い字体でご入力ください。',
  en: 'There is a character that cannot be printed. Enter the nearest form of it.',
}

/** Anything else than kana in a reading, or nothing but its marks. */
export const notAReading: JaEn = {
  ja: 'ひらがな、またはカタカナでご入力ください。',
  en: 'Enter it in hiragana or katakana.',
}

/** Letters or signs in a phone number, or none of it. */
export const phoneNotAllDigits: JaEn = {
  ja: '電話番号を市外局番からの数字でご入力ください。',
  en: 'Enter the phone number in digits, with its area code.',
}

/** No number begins so. */
export const phoneUnknownPrefix: JaEn = {
  ja: 'この番号で始まる電話番号はありません。番号をご確認ください。',
  en: 'No phone number begins like this. Please check it.',
}

/** @param prefix how it begins. @param digits how many such a number has */
export function phoneWrongLength(prefix: string, digits: number): JaEn {
  return {
    ja: `${prefix}で始まる電話番号は${String(digits)}桁です。番号をご確認ください。`,
    en: `A number that begins with ${prefix} has ${String(digits)} digits. Please check it.`,
  }
}
