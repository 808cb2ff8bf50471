/** Who a line is for, without a name: what the outer face of a user slip shows (print matrix). */
import type { Line } from '#shared/domain/line.ts'
import { relationLabels } from '#shared/rules/linking/device-setup.ts'

/** e.g. `利用者さま(母)`, or `契約者さまご本人`. */
export function relationLabel(line: Pick<Line, 'userSetting' | 'user'>): string {
  if (line.userSetting !== 'different') return '契約者さまご本人'
  const relation = line.user?.relation
  return relation ? `利用者さま(${relationLabels[relation]})` : '利用者さま'
}
