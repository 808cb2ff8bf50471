/** What a jam or a spoiled paper leads to (W9): by what is on the paper, and by whether every piece of it is here. */
import type { SlipKind } from '#shared/domain/paper/slip.ts'
import type { RuleId } from '#shared/domain/verdict.ts'
import { reissueEffect } from '#shared/rules/codes/reissue.ts'

/** What staff tick before the way is free. */
export type JamTick = 'destroyed' | 'identified' | 'present'

export interface JamWay {
  /** `note`: nothing is printed until the pieces are found, since a login ID cannot be changed (L11). */
  readonly way: 'reprint' | 'reissue' | 'note'
  readonly ticks: readonly JamTick[]
  /** What says so (N8). */
  readonly rules: readonly RuleId[]
}

/** What to do with what came out of the printer, and which rules say so. */
export function jamWay(kind: SlipKind, allCollected: boolean): JamWay {
  if (kind === 'store') return { way: 'reprint', ticks: [], rules: ['W9', 'R27'] }
  if (kind === 'contractor') {
    return allCollected
      ? { way: 'reprint', ticks: ['destroyed', 'identified'], rules: ['W9', 'L11'] }
      : { way: 'note', ticks: [], rules: ['L11'] }
  }
  if (allCollected) return { way: 'reprint', ticks: ['destroyed'], rules: ['W9', 'L10'] }
  // Whoever finds the piece could link with the code (L10).
  return { way: 'reissue', ticks: ['present'], rules: ['L10', ...reissueEffect('slipSpoiled').rules] }
}
