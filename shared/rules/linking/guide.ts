/**
 * The way through LINE as data (S46–S59): who does what on which phone, with the seed's own labels. The
 * desk's link step, the practice phones and the slips all read it here.
 */

import type { RuleId } from '../../domain/verdict.ts'

/** `friend` → `contractor` → `user` is the order (S47). */
export const guideParts = ['friend', 'contractor', 'user'] as const
export type GuidePart = (typeof guideParts)[number]

export interface GuideStep {
  /** 1–10, as the seed counts. */
  readonly number: number
  readonly part: GuidePart
  /** What the phone's owner does; `{name}` and `{lineId}` stand for the official account of the rulebook. */
  readonly text: string
  /** The same in English; labels stay as the phone shows them. */
  readonly en: { readonly text: string }
  /** Labels to press, in order, exactly as the phone shows them. */
  readonly labels: readonly string[]
}

export const guide: readonly GuideStep[] = [
  {
    number: 1,
    part: 'friend',
    text: 'LINEを開き、画面右上の「…」を押します。',
    en: { text: 'Open LINE and press 「…」 at the upper right.' },
    labels: ['…'],
  },
  {
    number: 2,
    part: 'friend',
    text: '「公式アカウント」へ進みます。',
    en: { text: 'Go to 「公式アカウント」.' },
    labels: ['公式アカウント'],
  },
  {
    number: 3,
    part: 'friend',
    text: '「虫眼鏡」で「{name}」を検索し、公式アカウント({lineId})を開きます。',
    en: { text: 'Search for 「{name}」 with 「虫眼鏡」 and open the official account ({lineId}).' },
    labels: ['虫眼鏡'],
  },
  {
    number: 4,
    part: 'friend',
    text: '「追加」、「同意する」の順に押します。',
    en: { text: 'Press 「追加」, then 「同意する」.' },
    labels: ['追加', '同意する'],
  },
  {
    number: 5,
    part: 'contractor',
    text: '画面左上の「人型」から公式アカウントを選び、「トーク」を押します。',
    en: { text: 'Choose the official account behind 「人型」 at the upper left, and press 「トーク」.' },
    labels: ['人型', 'トーク'],
  },
  {
    number: 6,
    part: 'contractor',
    text: '下のメニューの「契約者連携(マイページ)」から、「新規ログインID連携」へ進みます。',
    en: { text: 'In the menu below, go from 「契約者連携(マイページ)」 to 「新規ログインID連携」.' },
    labels: ['契約者連携(マイページ)', '新規ログインID連携'],
  },
  {
    number: 7,
    part: 'contractor',
    text: '契約者さまご自身でログインIDとパスワードを入力し、「連携する」を押します。利用コードが表示されます。',
    en: {
      text: 'The contractor enters login ID and password in person and presses 「連携する」. The usage code is shown.',
    },
    labels: ['連携する'],
  },
  {
    number: 8,
    part: 'user',
    text: '利用者さまの端末で公式アカウントのトークを開き、下のメニューの「利用者連携」へ進みます。',
    en: {
      text: 'On the user’s phone, open the talk of the official account and go to 「利用者連携」 in the menu below.',
    },
    labels: ['利用者連携'],
  },
  {
    number: 9,
    part: 'user',
    text: '利用コードを入力し、「連携する」を押します。',
    en: { text: 'Enter the usage code and press 「連携する」.' },
    labels: ['連携する'],
  },
  {
    number: 10,
    part: 'user',
    text: '「連携完了」の表示を確かめます。',
    en: { text: 'See that it says 「連携完了」.' },
    labels: ['連携完了'],
  },
]

/** The steps of one part, with the official account's name and LINE ID put in (S50). */
export function guideFor(
  part: GuidePart,
  account: { readonly name: string; readonly lineId: string },
): GuideStep[] {
  const named = (text: string): string =>
    text.replace('{name}', account.name).replace('{lineId}', account.lineId)
  return guide
    .filter((step) => step.part === part)
    .map((step) => ({ ...step, text: named(step.text), en: { text: named(step.en.text) } }))
}

// The address that adds the official account as a friend: LINE's documented `https://line.me/R/` scheme (S50,
// S51).

/** @param lineId with its `@`, as the rulebook has it. */
export function friendUrl(lineId: string): string {
  return `https://line.me/R/ti/p/${encodeURIComponent(lineId)}`
}

/** Where things are in MyPage (S32, S58, S61, S64), under the seed's labels. Only the contractor gets there (S40). */
export const myPagePaths = {
  /** S32. */
  changeUser: ['契約情報', '利用者情報'],
  /** S61. */
  reissueCode: ['契約情報', '(利用コード)再設定する'],
  /** S64. */
  unlink: ['LINEアカウント連携', '連携解除'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type MyPagePath = keyof typeof myPagePaths

/** Which rule names the path. */
export const pathRules = { changeUser: 'S32', reissueCode: 'S61', unlink: 'S64' } as const satisfies Readonly<
  Record<MyPagePath, RuleId>
>

/** e.g. `「契約情報」>「利用者情報」`. */
export function pathText(path: MyPagePath): string {
  return myPagePaths[path].map((label) => `「${label}」`).join('>')
}

/**
 * Before the contractor link is unlinked: what is lost (C11, S17). Nothing to warn of for the other side.
 * @param points whether the rulebook gives any (C2)
 */
export function unlinkWarning(
  kind: 'contractor' | 'user',
  points: boolean,
): { readonly code: 'pointsLost'; readonly rules: readonly RuleId[] } | null {
  return kind === 'contractor' && points ? { code: 'pointsLost', rules: ['S17', 'C11'] } : null
}
