/** The eight things that MyPage is for, in the seed's order (S15). */
export const myPageActions = [
  'billing',
  'contract',
  'plan',
  'option',
  'payment',
  'addData',
  'cancel',
  'mnpOut',
] as const
export type MyPageAction = (typeof myPageActions)[number]
