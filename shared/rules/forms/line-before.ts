/** What a line can take from the one before it: families mostly have the same plan on several lines. */
import type { Line } from '../../domain/line.ts'

/** The fields that it takes: never what is one line's own, which is its number, its card and its person. */
export type LikeBefore = Pick<Line, 'planId' | 'capacityGb' | 'simKind'> & Partial<Pick<Line, 'numberKind'>>

/**
 * @param before the line before it, where there is one
 * @returns null where there is nothing to take, or a plan is chosen already. A number that is brought along is one
 * person's: only a new one is taken over, and only where nothing was said.
 */
export function likeLineBefore(line: Line, before: Line | undefined): LikeBefore | null {
  if (before === undefined || before.planId === '' || before.capacityGb === null || line.planId !== '')
    return null
  const { planId, capacityGb, simKind } = before
  const isNew = line.numberKind === null && before.numberKind === 'new'
  return { planId, capacityGb, simKind, ...(isNew ? { numberKind: 'new' } : {}) }
}
