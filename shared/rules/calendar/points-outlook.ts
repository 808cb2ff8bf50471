/** What staff may say of the points of one line, as its contractor link stands (V11, S17, C31). */
import { type Instant, type PlainDate, tokyoDate } from '../../domain/time/time.ts'
import type { PointRules } from '../../rulebook/schema/money.ts'
import { type CalendarAnswer, estimate, known, open } from './answer.ts'
import { dayWords, monthInFull } from '../../domain/time/date-words.ts'
import { pointsStanding, snapshotAfter, type PointsStanding } from './points.ts'
import { monthOf, plusDays } from './tokyo-days.ts'

/** Short words for the counter, where the exact sentence is a long one. */
export interface PointsOutlook extends CalendarAnswer<PointsStanding> {
  readonly brief?: { readonly ja: string; readonly en: string }
}

/**
 * About the first day that counts after the link was made; without a link about the next one that it could still make.
 * An uncertain answer says from when it is sure.
 * @param linkedAt null: there is no contractor link. @param today in Tokyo
 */
export function pointsOutlook(linkedAt: Instant | null, today: PlainDate, rules: PointRules): PointsOutlook {
  if (linkedAt === null) return notYet(today, rules)
  const snapshot = snapshotAfter(tokyoDate(linkedAt), rules)
  const standing = pointsStanding({ linkedAt, unlinkedAt: null }, snapshot)
  if (standing.value === 'uncertain') {
    const sure = dayWords(snapshotAfter(plusDays(snapshot, 1), rules))
    const month = monthOf(snapshot)
    return {
      ...standing,
      brief: {
        ja: `${monthInFull(month, 'ja')}分のポイントは付かないことがあります。契約者連携を続けると、${sure.ja}の時点から対象です。`,
        en: `Points of ${monthInFull(month, 'en')} may not come. While the contractor link stands, they count from ${sure.en} on.`,
      },
      text: {
        ja: `${standing.text.ja}連携が続いていれば、${sure.ja}の分からは確実に対象です。`,
        en: `${standing.text.en} While the link stands, points are sure from ${sure.en} on.`,
      },
    }
  }
  return snapshot > today ? ifItStays(snapshot, standing) : standing
}

/** The day that counts is still to come: nobody knows that the link will stand then. */
function ifItStays(
  snapshot: PlainDate,
  { inputs }: CalendarAnswer<PointsStanding>,
): CalendarAnswer<PointsStanding> {
  const day = dayWords(snapshot)
  return estimate('counted', {
    rules: ['S17'],
    inputs,
    text: {
      ja: `${day.ja}も契約者連携が続いていれば、その月のポイントの対象です。`,
      en: `If the link still stands on ${day.en}, that month counts.`,
    },
  })
}

function notYet(today: PlainDate, rules: PointRules): CalendarAnswer<PointsStanding> {
  const snapshot = snapshotAfter(plusDays(today, 1), rules)
  const day = dayWords(snapshot)
  return known('notCounted', {
    rules: ['S17', 'C31'],
    inputs: { linkedAt: null, snapshot },
    text: {
      ja: `契約者連携がまだのため、いまは対象外です。${day.ja}になる前に連携が済めば、その月から対象です。`,
      en: `No contractor link yet, so no points. Linked before ${day.en} begins, points start with that month.`,
    },
  })
}

// The month's data volume on the day of activation (S67); what lies between two months is 要確認 (C36).

/** The day on which all of it is there. @param starts the possible first days of use */
export function dataGrant(activatedOn: PlainDate, starts: readonly PlainDate[]): CalendarAnswer<PlainDate> {
  const inputs = { activatedOn, useStarts: starts.join(' ') }
  if (starts.some((start) => monthOf(start) !== monthOf(activatedOn))) {
    return open({
      rules: ['S67', 'C36'],
      inputs,
      text: {
        ja: '開通日と利用開始日の月が分かれることがあるため、開通した月のデータ量とご請求は要確認です。',
        en: 'Activation and first use may lie in different months: data and charge of the first one are to be confirmed.',
      },
    })
  }
  return known(activatedOn, {
    rules: ['S67'],
    inputs,
    text: {
      ja: `月間データ通信量は、開通日の${dayWords(activatedOn).ja}にすべて付きます。`,
      en: `All data of the month are there on the day of activation, ${dayWords(activatedOn).en}.`,
    },
  })
}
