/** The store copy: it stays in the store, and is in Japanese whatever the customer reads. */
export const storeWords = {
  title: '店舗控え',
  note: 'お名前、ログインID、利用コードは記載しません。',
} as const
