import type { JaEn } from '../../domain/text/words.ts'

/** What is to be written instead of a value of another kind. */
export const jsonKinds = {
  string: { ja: '文字', en: 'text' },
  number: { ja: '数', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  array: { ja: '一覧([ ])', en: 'a list ([ ])' },
  tuple: { ja: '一覧([ ])', en: 'a list ([ ])' },
  object: { ja: 'まとまり({ })', en: 'a group ({ })' },
  null: { ja: 'null', en: 'null' },
  other: { ja: '決められた形', en: 'the required form' },
} as const satisfies Record<string, JaEn>
