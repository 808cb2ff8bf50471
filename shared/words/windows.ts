/** What the windows are called. */
export const windowTitles = {
  desk: '窓口',
  vault: '窓口 保管庫',
  slips: '窓口 伝票',
  phones: '練習用スマートフォン',
} as const
