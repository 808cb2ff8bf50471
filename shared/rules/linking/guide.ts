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
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
  readonly part: GuidePart
  /** Labels to press, in order, exactly as the phone shows them. */
  readonly labels: readonly string[]
}

export const guide: readonly GuideStep[] = [
  {
    number: 1,
    part: 'friend',
    labels: ['…'],
  },
  {
    number: 2,
    part: 'friend',
    labels: ['公式アカウント'],
  },
  {
    number: 3,
    part: 'friend',
    labels: ['虫眼鏡'],
  },
  {
    number: 4,
    part: 'friend',
    labels: ['追加', '同意する'],
  },
  {
    number: 5,
    part: 'contractor',
    labels: ['人型', 'トーク'],
  },
  {
    number: 6,
    part: 'contractor',
    labels: ['契約者連携(マイページ)', '新規ログインID連携'],
  },
  {
    number: 7,
    part: 'contractor',
    labels: ['連携する'],
  },
  {
    number: 8,
    part: 'user',
    labels: ['利用者連携'],
  },
  {
    number: 9,
    part: 'user',
    labels: ['連携する'],
  },
  {
    number: 10,
    part: 'user',
    labels: ['連携完了'],
  },
]

/** The steps of one part; `shared/words/guide.ts` says what is done in each. */
export function guideFor(part: GuidePart): GuideStep[] {
  return guide.filter((step) => step.part === part)
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
