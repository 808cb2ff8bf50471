/** What a jam or a spoiled paper leads to (W9): by what is on the paper, and by whether every piece of it is here. */
import type { SlipKind } from '#shared/domain/slip.ts'

/** What staff tick before the way is free. */
export type JamTick = 'destroyed' | 'identified' | 'present'

export interface JamWay {
  /** `note`: nothing is printed until the pieces are found, since a login ID cannot be changed (L11). */
  readonly way: 'reprint' | 'reissue' | 'note'
  readonly ticks: readonly JamTick[]
}

export function jamWay(kind: SlipKind, allCollected: boolean): JamWay {
  if (kind === 'store') return { way: 'reprint', ticks: [] }
  if (kind === 'contractor') {
    return allCollected ? { way: 'reprint', ticks: ['destroyed', 'identified'] } : { way: 'note', ticks: [] }
  }
  // Whoever finds the piece could link with the code (L10).
  return allCollected ? { way: 'reprint', ticks: ['destroyed'] } : { way: 'reissue', ticks: ['present'] }
}
