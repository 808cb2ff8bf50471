/** Days and times as a sentence says them. */
import { Temporal } from 'temporal-polyfill'
import { tokyoDate, tokyoTime, type Instant, type PlainDate } from '../../domain/time/time.ts'

export interface DayWords {
  readonly ja: string
  readonly en: string
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `11月30日(月)`, `Mon 30 Nov`. */
export function dayWords(date: PlainDate): DayWords {
  const { month, day, dayOfWeek } = Temporal.PlainDate.from(date)
  return {
    ja: `${String(month)}月${String(day)}日(${'月火水木金土日'.charAt(dayOfWeek - 1)})`,
    en: `${WEEKDAYS[dayOfWeek - 1] ?? ''} ${String(day)} ${MONTHS[month - 1] ?? ''}`,
  }
}

/** So many days after something: `翌日`, `3日後`; `the day after`, `3 days after`. */
export function daysAfterWords(days: number): DayWords {
  if (days === 0) return { ja: '当日', en: 'the day of' }
  if (days === 1) return { ja: '翌日', en: 'the day after' }
  return { ja: `${String(days)}日後`, en: `${String(days)} days after` }
}

/** The part of the day that an hour is in, as people call it. It ends before that hour. */
const PARTS_OF_DAY = [
  [5, '未明'],
  [10, '朝'],
  [12, '午前'],
  [13, '昼'],
  [16, '午後'],
  [19, '夕方'],
] as const

/** `夕方(17時)`, `17:00`. @param hour 0 to 23 */
export function hourWords(hour: number): DayWords {
  const part = PARTS_OF_DAY.find(([until]) => hour < until)?.[1] ?? '夜'
  return { ja: `${part}(${String(hour)}時)`, en: `${String(hour)}:00` }
}

/** `11月25日(水) 14:20`, `14:20 on Wed 25 Nov`; Tokyo time. */
export function momentWords(at: Instant): DayWords {
  const { ja, en } = dayWords(tokyoDate(at))
  return { ja: `${ja} ${tokyoTime(at)}`, en: `${tokyoTime(at)} on ${en}` }
}
