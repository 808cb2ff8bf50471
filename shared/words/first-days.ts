/** What day 1 of the days in which a line can be cancelled is called, as the pack counts them, in three voices (R11). */
export const firstDays = {
  document: {
    ja: '契約書面をお受け取りの日',
    easyJa: '書類を もらった日',
    en: 'that of receiving the contract document',
  },
  laterOfUseStartAndDocument: {
    ja: '契約書面のお受け取りと利用開始の遅い日',
    easyJa: '書類を もらった日か 使いはじめた日の おそいほう',
    en: 'that of first use or of the contract document, whichever is later',
  },
} as const
