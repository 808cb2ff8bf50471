/** What a pack’s name, plans and prices are called where two packs are compared (N20). */
import type { JaEn } from '../../domain/text/words.ts'

export const packPriceFields = {
  label: { ja: 'ルール集の名前', en: 'Name of the rulebook' },
  series: { ja: 'シリーズ', en: 'Series' },
  effectiveFrom: { ja: '始まりの日', en: 'First day' },
  effectiveTo: { ja: '終わりの日', en: 'Last day' },
  plan: { ja: 'プラン名({id})', en: 'Name of a plan ({id})' },
  labelEn: { ja: '「{label}」の英語の名前', en: 'English name of {label}' },
  price: { ja: '{label} {gb}GB の月額基本利用料', en: '{label} {gb} GB: monthly base fee' },
  freeMonthGb: {
    ja: '{label}:無料の月におすすめする容量',
    en: '{label}: capacity advised for the free month',
  },
  option: { ja: 'オプション名({id})', en: 'Name of an option ({id})' },
  optionPrice: { ja: '{label}の料金', en: 'Price: {label}' },
  fee: { ja: '手数料の名前({id})', en: 'Name of a fee ({id})' },
  feePrice: { ja: '{label}の金額', en: 'Amount: {label}' },
  feeWords_ja: { ja: '{label}のご説明の文', en: 'Explanation of {label} (Japanese)' },
  feeWords_easyJa: {
    ja: '{label}のご説明の文(やさしい日本語)',
    en: 'Explanation of {label} (easy Japanese)',
  },
  feeWords_en: { ja: '{label}のご説明の文(英語)', en: 'Explanation of {label} (English)' },
  minimumWords_ja: { ja: '最低利用期間のご説明の文', en: 'Explanation of the minimum use (Japanese)' },
  minimumWords_easyJa: {
    ja: '最低利用期間のご説明の文(やさしい日本語)',
    en: 'Explanation of the minimum use (easy Japanese)',
  },
  minimumWords_en: { ja: '最低利用期間のご説明の文(英語)', en: 'Explanation of the minimum use (English)' },
  minimumUseFrom: { ja: '最低利用期間({date} から)', en: 'Minimum time of use (from {date})' },
  minimumUsePriceFrom: {
    ja: '最低利用期間内の解約金({date} から)',
    en: 'Leaving within the minimum time (from {date})',
  },
  minimumWordsFrom_ja: {
    ja: '最低利用期間のご説明の文({date} から)',
    en: 'Explanation of the minimum use (from {date}, Japanese)',
  },
  minimumWordsFrom_easyJa: {
    ja: '最低利用期間のご説明の文({date} から、やさしい日本語)',
    en: 'Explanation of the minimum use (from {date}, easy Japanese)',
  },
  minimumWordsFrom_en: {
    ja: '最低利用期間のご説明の文({date} から、英語)',
    en: 'Explanation of the minimum use (from {date}, English)',
  },
  tax: { ja: '消費税率(はじめ)', en: 'Consumption tax (at first)' },
  taxFrom: { ja: '消費税率({date} から)', en: 'Consumption tax (from {date})' },
  minimumUse: { ja: '最低利用期間', en: 'Minimum time of use' },
  minimumUsePrice: { ja: '最低利用期間内の解約金', en: 'Leaving within the minimum time' },
} as const satisfies Record<string, JaEn>
