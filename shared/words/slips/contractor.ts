/** The contractor slip: what only its holder may know, until when, and whom to ask. */
import type { InVoices } from '../../domain/text/words.ts'

export const contractorWords = {
  title: { ja: 'ログインIDのお知らせ', easyJa: 'ログインIDの おしらせ', en: 'Your login IDs' },
  /** Whose it is, before the name. */
  whose: { ja: '契約者さま用', easyJa: 'けいやくした人の 紙', en: 'For the contractor' },
  keep: {
    ja: 'ログインIDは契約者さまが管理し、ほかの方に見せないでください。',
    easyJa: 'ログインIDは けいやくした人だけの ものです。人に 見せないで ください。',
    en: 'For the contractor alone. Do not show them to anybody.',
  },
  /** S41 and N15, one sentence. */
  responsibility: {
    ja: '解約までできるIDです。契約者さまの責任で保管してください。',
    easyJa: 'けいやくを やめることも できます。けいやくした人の 責任で もって ください。',
    en: 'They allow even cancellation: keeping them safe is the contractor’s responsibility.',
  },
  loginId: { ja: 'ログインID', easyJa: 'ログインID', en: 'Login ID' },
  codeEnd: { ja: '利用コード末尾', easyJa: '利用コードの さいご', en: 'Code ends in' },
  /** S27: on other papers. */
  codes: {
    ja: '利用コードは折った用紙にあります。',
    easyJa: '利用コードは、おった紙に あります。',
    en: 'The usage codes are on the folded slips.',
  },
  homeTitle: { ja: 'ご自宅での連携', easyJa: '家で 連携するとき', en: 'Linking at home' },
  /** S26: the order. */
  home: {
    ja: '先に契約者連携、次に利用者連携です。',
    easyJa: 'はじめに 契約者連携、つぎに 利用者連携。',
    en: 'First the contractor link, then the user links.',
  },
  homeQr: { ja: '手順はこちら', easyJa: 'やりかたは こちら', en: 'Steps: scan here' },
  homeGuide: {
    ja: '手順は「手順書」をご覧ください。',
    easyJa: 'やりかたは「手順書」に あります。',
    en: 'The steps are on the guide (手順書).',
  },
  myPage: { ja: 'マイページ', easyJa: 'マイページ', en: 'in MyPage' },
  unlink: { ja: '連携をやめる', easyJa: '連携を やめる', en: 'Unlink' },
  reissueCode: { ja: '利用コードの再発行', easyJa: '利用コードを 作りなおす', en: 'New usage code' },
  contact: { ja: 'お問い合わせ先', easyJa: 'わからないとき', en: 'Contact' },
  /** W12: the way to a new password goes through the contact. */
  contactFor: {
    ja: '(パスワードを忘れたとき、用紙をなくされたときも)',
    easyJa: '(パスワードを わすれた、紙を なくしたときも)',
    en: '(lost slip or password, too)',
  },
  lostLine: {
    ja: '回線の紛失・盗難のとき',
    easyJa: 'スマートフォンを なくしたとき',
    en: 'If a phone or SIM is lost',
  },
} as const satisfies Record<string, InVoices>
