/** What can be wrong with a pack’s file and its form: what it is, and what to do (C2). */
import type { IssueWords } from './issue-words.ts'

export const packFileIssues = {
  fileEmpty: {
    ja: ['ファイルの中身がありません。', '別のファイルを選んでください。'],
    en: ['The file is empty.', 'Choose another file.'],
  },
  fileTooLarge: {
    ja: ['ファイルが大きすぎます({kilobytes}KBまで)。', 'ルール集のファイルか確かめてください。'],
    en: ['The file is too large (up to {kilobytes} KB).', 'Check that it is a rulebook’s file.'],
  },
  fileTooDeep: {
    ja: ['入れ子が深すぎます({max}段まで、{line}行目)。', 'ファイルを確かめてください。'],
    en: [
      'Its brackets are nested too deep (up to {max}; near line {line}).',
      'Check that it is a rulebook’s file.',
    ],
  },
  fileTooMuch: {
    ja: ['項目の数が多すぎます(全部で{max}件まで)。', 'ルール集のファイルか確かめてください。'],
    en: ['It has too many entries (up to {max} in all).', 'Check that it is a rulebook’s file.'],
  },
  fileEncoding: {
    ja: ['文字コードがUTF-8ではありません。', 'UTF-8で保存し直してください。'],
    en: ['The text is not UTF-8.', 'Save it again as UTF-8.'],
  },
  fileNotJson: {
    ja: ['JSONの形になっていません。', 'かっこ・引用符・カンマの過不足を確かめ、保存し直してください。'],
    en: ['It is not JSON.', 'Check brackets, quotes and commas, and save it again.'],
  },
  fileNotJsonAt: {
    ja: [
      'JSONの形になっていません({line}行目の付近)。',
      'かっこ・引用符・カンマの過不足を確かめ、保存し直してください。',
    ],
    en: ['It is not JSON (near line {line}).', 'Check brackets, quotes and commas, and save it again.'],
  },
  doubleKey: {
    ja: [
      '同じ項目名が2回書かれています({line}行目)。',
      '片方だけが使われてしまいます。どちらかを消してください。',
    ],
    en: [
      'This entry stands twice in its group (line {line}).',
      'Only one of them would count: remove the other.',
    ],
  },
  formatUnknown: {
    ja: [
      'このルール集の形(format)は、このアプリでは読めません。',
      'アプリを新しくするか、format が {max} までのルール集を選んでください。',
    ],
    en: [
      'This app does not know the form (format) of this rulebook.',
      'Update the app, or choose a rulebook whose format is at most {max}.',
    ],
  },
  missing: {
    ja: ['必要な項目がありません。', 'この項目を書き足してください。'],
    en: ['A necessary entry is missing.', 'Add this entry.'],
  },
  type: {
    ja: ['値の種類が違います。', '{expected}で書いてください。'],
    en: ['It is of another kind.', 'Write {expected}.'],
  },
  unknownKey: {
    ja: ['知らない項目です。', '項目名のつづりを確かめるか、この項目を消してください。'],
    en: ['This entry is not known.', 'Check its spelling, or remove it.'],
  },
  tooSmall: {
    ja: ['値が小さすぎます。', '{min}以上にしてください。'],
    en: ['The value is too small.', 'At least {min}.'],
  },
  tooLarge: {
    ja: ['値が大きすぎます。', '{max}以下にしてください。'],
    en: ['The value is too large.', 'At most {max}.'],
  },
  tooFine: {
    ja: ['値が細かすぎます。', '{step}きざみの値にしてください。'],
    en: ['The value is too fine.', 'Write it in steps of {step}.'],
  },
  empty: { ja: ['空になっています。', '内容を書いてください。'], en: ['It is empty.', 'Write something.'] },
  tooLong: {
    ja: ['長すぎます。', '{max}文字以内にしてください。'],
    en: ['It is too long.', 'At most {max} characters.'],
  },
  tooFew: {
    ja: ['数が足りません。', '{min}件以上にしてください。'],
    en: ['There are too few.', 'At least {min}.'],
  },
  tooMany: {
    ja: ['数が多すぎます。', '{max}件以内にしてください。'],
    en: ['There are too many.', 'At most {max}.'],
  },
  choice: {
    ja: ['使えない値です。', '次のどれかにしてください:{choices}'],
    en: ['This value cannot be used.', 'Use one of: {choices}'],
  },
  date: {
    ja: ['日付の形が違います。', '年-月-日(例 2026-04-01)で書いてください。'],
    en: ['It is not a date.', 'Write year-month-day (e.g. 2026-04-01).'],
  },
  keyText: {
    ja: ['使えない文字があります。', '半角の英字・数字と . _ - だけで書いてください。'],
    en: ['It has characters that cannot be used.', 'Only letters, digits and . _ - can be used.'],
  },
  hiddenText: {
    ja: ['見えない文字({characters})があります。', 'その文字を消してください。改行も使えません。'],
    en: ['There are characters that nobody sees ({characters}).', 'Take them out, line breaks too.'],
  },
  wrong: {
    ja: ['値が正しくありません。', '付属のルール集の書き方に合わせてください。'],
    en: ['The value is not right.', 'Write it as in the rulebook that came with the app.'],
  },
} as const satisfies Record<string, IssueWords>
