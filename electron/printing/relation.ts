/** Who a line is for, without a name: what the outer face of a user slip shows (print matrix). */
import type { Line } from '#shared/domain/line.ts'
import type { Relation } from '#shared/domain/person.ts'

const labels: Readonly<Record<Relation, string>> = {
  mother: '母',
  father: '父',
  child: 'お子さま',
  spouse: '配偶者',
  grandmother: '祖母',
  grandfather: '祖父',
  sibling: 'ごきょうだい',
  other: 'そのほか',
}

/** e.g. `利用者さま(母)`, or `契約者さまご本人`. */
export function relationLabel(line: Pick<Line, 'userSetting' | 'user'>): string {
  if (line.userSetting !== 'different') return '契約者さまご本人'
  const relation = line.user?.relation
  return relation ? `利用者さま(${labels[relation]})` : '利用者さま'
}
