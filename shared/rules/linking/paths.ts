/** Where things are in MyPage (S32, S58, S61, S64), under the seed's labels. Only the contractor gets there (S40). */
import type { RuleId } from '../../domain/verdict.ts'
import type { Said } from '../../domain/text/words.ts'

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
): (Said & { readonly rules: readonly RuleId[] }) | null {
  return kind === 'contractor' && points
    ? {
        text: 'ポイントの対象を確かめる日に契約者連携がないと、その月のLINEポイントは付与されません。利用者連携はそのまま残ります。',
        en: {
          text: 'Without a contractor link on the day that counts, there are no LINE points for that month. The user link stays.',
        },
        rules: ['S17', 'C11'],
      }
    : null
}
