/** The user slip. It speaks to the user of the line, or to the contractor who uses it in person. */
import { isolated } from '../../domain/text/typed-text.ts'
import type { InVoices } from '../../domain/text/words.ts'

/** Who holds the slip: somebody else than the contractor, or the contractor. */
export type UserSlipReader = 'other' | 'self'

export const userWords = {
  outerNote: {
    ja: 'ご本人さまがお開きください。',
    easyJa: 'つかう 本人が あけて ください。',
    en: 'To be opened by this person only.',
  },
  /** Folded in this order; the sealed edge is the upper one. */
  foldIn: {
    ja: '① 谷折り(文字を内側に)',
    easyJa: '① ここで 内側に おります',
    en: '① Fold with the text inside',
  },
  foldOut: {
    ja: '② 山折り(ここをテープでとめる)',
    easyJa: '② うしろに おって テープで とめます',
    en: '② Fold back and seal with tape',
  },
  title: { ja: '利用コード票', easyJa: '利用コードの 紙', en: 'Your usage code' },
  /** Two short lines beside the QR code. */
  digits: { ja: '数字の0と1だけ', easyJa: '0と1は 数字です', en: 'Only digits 0 and 1' },
  noLetters: { ja: '(O・Iはありません)', easyJa: '(O・Iは ありません)', en: '(never O or I)' },
  expiresOn: { ja: '有効期限', easyJa: 'いつまで', en: 'Valid until' },
  codeNote: {
    ja: 'この回線だけの、1回限りのコードです。ほかの方に見せないでください。',
    easyJa: 'この回線だけで 1回 つかえます。ほかの人に 見せないで ください。',
    en: 'For this line only, and works once. Do not show it to anybody.',
  },
  can: {
    ja: '連携すると、データ残量の確認やデータプレゼントができます。',
    easyJa: 'のこりの データが 見られます。データを おくれます。',
    en: 'It then shows your data, and sends data gifts.',
  },
} as const satisfies Record<string, InVoices>

interface UserSlipWords {
  readonly before: InVoices
  readonly ask: InVoices
  /** C30. */
  readonly keep: InVoices
}

export const userWordsFor: Readonly<Record<UserSlipReader, UserSlipWords>> = {
  other: {
    before: {
      ja: '契約者連携の完了後、ご自身のスマートフォンで入力してください。',
      easyJa: '契約者連携が おわってから、自分の スマートフォンで 入れて ください。',
      en: 'After the contractor link, enter the code on your own phone.',
    },
    ask: {
      ja: 'プラン変更やデータ追加、コードの再発行、連携をやめたいときは、契約者さまにご相談ください。',
      easyJa: 'プランを かえる、コードを 作りなおす、連携を やめるときは、けいやくした人に 聞いて ください。',
      en: 'For plan, more data, a new code or unlinking, ask the contractor.',
    },
    keep: {
      ja: '連携後、保管は不要です。必要なときは契約者さまが再発行できます。',
      easyJa: '連携したら いりません。コードは けいやくした人が 作りなおせます。',
      en: 'Afterwards you need not keep this. The contractor can get a new code.',
    },
  },
  self: {
    before: {
      ja: 'ご自身の契約者連携のあと、同じスマートフォンで入力してください。',
      easyJa: '自分の 契約者連携の あと、同じ スマートフォンで 入れて ください。',
      en: 'After your own contractor link, enter the code on the same phone.',
    },
    ask: {
      ja: 'コードを忘れたとき、連携をやめたいときは、「ログインIDのお知らせ」の手続きをご覧ください。',
      easyJa: 'コードを わすれたとき、連携を やめたいときは、「ログインIDの おしらせ」を 見て ください。',
      en: 'For a new code or to unlink, see the slip with your login IDs.',
    },
    keep: {
      ja: '連携後、保管は不要です。必要なときはマイページで再発行できます。',
      easyJa: '連携したら いりません。コードは マイページで 作りなおせます。',
      en: 'Afterwards you need not keep this. MyPage can give you a new code.',
    },
  },
}

/** The last two steps of the guide in one sentence. @param open the menu to press. @param done the button */
export function enterCode(account: string, open: string, done: string): InVoices {
  const talk = isolated(account)
  return {
    ja: `LINEの「${talk}」の「${open}」に入力し、「${done}」を押します。`,
    easyJa: `LINEの「${talk}」の「${open}」に 入れて、「${done}」を おします。`,
    en: `In LINE: 「${talk}」, 「${open}」, enter it, 「${done}」.`,
  }
}
