/** What can contradict itself in a pack: what it is, and what to do (C2). */
import type { IssueWords } from './issue-words.ts'

export const packInsideIssues = {
  duplicate: {
    ja: ['同じ値「{value}」が2回あります。', 'どちらかを変えるか、消してください。'],
    en: ['“{value}” stands there twice.', 'Change or remove one of them.'],
  },
  notACapacity: {
    ja: [
      'このプランには {value}GB の容量がありません。',
      'プランの容量のどれかにするか、null にしてください。',
    ],
    en: ['This plan has no {value} GB.', 'Use one of its capacities, or null.'],
  },
  adviceWithoutFreeMonth: {
    ja: [
      '無料の月がないのに、無料の月におすすめする容量があります。',
      'null にするか、無料の月を定めてください。',
    ],
    en: [
      'A capacity is advised for the free month, but there is no free month.',
      'Write null, or define the free month.',
    ],
  },
  unknownPayment: {
    ja: ['支払い方法「{value}」がありません。', 'paymentKinds に足すか、ここから消してください。'],
    en: ['There is no payment kind “{value}”.', 'Add it to paymentKinds, or remove it here.'],
  },
  windowOrder: {
    ja: ['付与の期間の初日が、最終日より後になっています。', '初日、最終日の順に書いてください。'],
    en: ['The first day of the grant comes after the last.', 'Write the first day, then the last.'],
  },
  windowAround: {
    ja: ['付与日({day}日)が期間に入っていません。', '付与日を含む期間にしてください。'],
    en: ['The grant day ({day}) lies outside the days.', 'Choose days that include it.'],
  },
  grantBeforeSnapshot: {
    ja: [
      '付与が、対象を確かめる日({day}日)より前になっています。',
      '対象を確かめる日(snapshotDay)か、それより後の日にしてください。',
    ],
    en: [
      'Points would come before the day that decides about them ({day}).',
      'Choose that day (snapshotDay) or a later one.',
    ],
  },
  useOrderTwice: {
    ja: ['データを使う順番に、足りない種類があります:{value}', '4つの種類を1回ずつ書いてください。'],
    en: ['The order of use lacks: {value}', 'Write each of the four kinds once.'],
  },
  revokeBeforeLock: {
    ja: [
      '失効までの回数が、ロックまでの回数({lock}回)より少なくなっています。',
      '{lock}回以上にしてください。',
    ],
    en: ['It revokes before it locks (after {lock}).', 'At least {lock}.'],
  },
  endsBeforeStart: {
    ja: ['終わりの日({to})が、始まりの日({from})より前です。', '日付を確かめてください。'],
    en: ['It ends ({to}) before it begins ({from}).', 'Check the dates.'],
  },
  periodFirstOpen: {
    ja: ['最初のものに始まりの日があります。', '最初の from は null にしてください。'],
    en: ['The first one has a beginning.', 'Its from must be null.'],
  },
  periodOrder: {
    ja: ['日付が順に並んでいません。', '古い日付から順に、重ならないように並べてください。'],
    en: ['The dates are not in order.', 'Sort them by date, none twice.'],
  },
  deliveryOrder: {
    ja: ['届くまでの最長日数が、最短({days}日)より短くなっています。', '{days}日以上にしてください。'],
    en: ['The longest delivery is shorter than the shortest ({days} days).', 'At least {days} days.'],
  },
  daysLeftTooMany: {
    ja: [
      '必要な残り日数が、予約番号の有効日数({days}日)に届いています。',
      '有効日数より少なくしてください。',
    ],
    en: ['The days that must be left reach the number’s whole validity ({days} days).', 'Fewer than that.'],
  },
  groupsNotDigits: {
    ja: ['区切りの合計が桁数と合いません。', '合計を {digits} にするか、[] と書いてください。'],
    en: ['The groups are not as long as the number.', 'Make their sum {digits}, or write [].'],
  },
} as const satisfies Record<string, IssueWords>
