/** The month's data volume on the day of activation (S67); what lies between two months is 要確認 (C36). */
import type { PlainDate } from '../../domain/time/time.ts'
import { known, open, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import { monthOf } from './tokyo-days.ts'

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
