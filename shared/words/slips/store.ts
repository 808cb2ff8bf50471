/** The store copy: it stays in the store, and is in Japanese whatever the customer reads. */
export const storeWords = {
  title: '店舗控え',
  note: 'お名前、ログインID、利用コードは記載しません。',
} as const

/** What stands on a test print where the rulebook does on a store copy. */
export const testPrint = 'テスト印刷'
