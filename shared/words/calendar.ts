/** What the calendar says, fit for a customer's ears (N2). */
import type { calendarSayings, CalendarSaying } from '../domain/said/calendar.ts'
import type { JaEn } from '../domain/text/words.ts'
import { filled, type Language } from './filled.ts'

export const calendarWords = {
  activationUnclear: {
    ja: 'ウェブ・新規のお申し込みの開通日は、要確認です。',
    en: 'For a new number on the web the rules do not say the day of activation.',
  },
  activatedOn: {
    ja: '{day}に開通しています。',
    en: 'Activated on {day}.',
  },
  activationWaits: {
    ja: '開通のお手続きを待っています。',
    en: 'Waiting for activation.',
  },
  activatedByMail: {
    ja: '開通完了のお知らせメールが届いた{day}が開通日です。',
    en: 'The completion mail came on {day}: that is the day of activation.',
  },
  activationFollows: {
    ja: '開通日は、商品の到着日か、開通完了のお知らせメールで決まります。',
    en: 'The parcel’s arrival or the completion mail decides the day of activation.',
  },
  activationExpected: {
    ja: 'お手続きがない場合、{day}の{hour}以降に開通する見込みです。',
    en: 'With nothing done, activation is expected from {hour} on {day}.',
  },
  useStartUnclear: {
    ja: 'ウェブ・新規のお申し込みの利用開始日は、要確認です。',
    en: 'For a new number on the web the rules do not say when use starts.',
  },
  useStartFollows: {
    ja: '利用開始日は、開通日から決まります。',
    en: 'The day of activation decides it.',
  },
  useStartEither: {
    ja: '利用開始日は{first}か{second}で、要確認です。',
    en: 'Use starts on {first} or on {second}: to be confirmed.',
  },
  useStartOn: {
    ja: '{day}からご利用開始です。',
    en: 'Use starts on {day}.',
  },
  deliveryBetween: {
    ja: '商品は{earliest}から{latest}前後に届く見込みです。',
    en: 'The parcel is expected between {earliest} and about {latest}.',
  },
  deliveryLate: {
    ja: 'お届けの目安の{latest}を過ぎています。商品出荷のメールをご確認のうえ、カスタマーセンターへお問い合わせください。',
    en: 'It should have come by about {latest}. Please check the shipping mail, then ask the customer centre.',
  },
  linkingWaitsForStore: {
    ja: '開通待ちです。お申し込みと開通の両方が済むと、すぐに連携いただけます。',
    en: 'Waiting for activation: linking is possible at once when sign-up and activation are both done.',
  },
  linkingAtOnce: {
    ja: '店舗でのお申し込みと開通が済んでいるため、すぐに連携いただけます。',
    en: 'Signed up and activated at a store: linking is possible at once.',
  },
  linkingAfterMail: {
    ja: '商品出荷のメールが届いた日の{after}から連携いただけます。まだ届いていません。',
    en: 'Linking is possible from {after} the shipping mail, which has not come yet.',
  },
  linkingFromMail: {
    ja: '商品出荷のメールが届いた日の{after}、{day}の0時から連携いただけます。',
    en: 'Linking is possible from 0:00 on {day}, {after} the shipping mail.',
  },
  linkingByMail: {
    ja: 'サービス開始のお知らせメールが届いているため、連携いただけます。',
    en: 'The service-start mail has come: linking is possible.',
  },
  linkingWaitsForMail: {
    ja: 'サービス開始のお知らせメールが届きましたら、連携いただけます。',
    en: 'Linking is possible when the service-start mail has come.',
  },
  linkingExpected: {
    ja: '{from}以降に開通する見込みです。サービス開始のお知らせメールが届いてから連携いただけます。',
    en: 'Activation is expected after {from}; linking is possible once the service-start mail has come.',
  },
  twoWays: {
    ja: '商品が届いたあとは、マイページの「MNP開通手続き」、またはMNP開通受付窓口へのお電話で、お待ちいただかずに開通できます。',
    en: 'Once the parcel is there, nobody has to wait: MNP activation in MyPage (MNP開通手続き), or a call to the MNP activation desk (MNP開通受付窓口), switches the line on.',
  },
  lookForMail: {
    ja: 'サービス開始のお知らせメールが届いていないか、ご確認ください。見当たらない場合は、MNP開通受付窓口へお電話でお問い合わせください。',
    en: 'Please look for the service-start mail. If it is not there, please call the MNP activation desk (MNP開通受付窓口).',
  },
  mnpUntil: {
    ja: '発行日を含めて{days}日間、{last}まで有効です。',
    en: 'Valid for {days} days with the day of issue, until {last}.',
  },
  mnpNoMinimum: {
    ja: 'MNP予約番号は、有効期限の日までお使いいただけます。',
    en: 'The MNP reservation number can be used until its last day.',
  },
  mnpMinimum: {
    ja: 'MNP予約番号は、お申し込みの日に、有効期限まで{needed}日以上残っている必要があります。',
    en: 'On the day of application at least {needed} days of the MNP reservation number must be left.',
  },
  mnpMinimumUntil: {
    ja: 'このお申し込みの日では、有効期限が{until}以降の番号です。',
    en: 'Applied for on that day, its last day is {until} or later.',
  },
  mnpLeft: {
    ja: '有効期限は{lastDay}で、あと{left}日です。',
    en: 'Valid until {lastDay}: {left} days left.',
  },
  mnpTooFew: {
    ja: '有効期限まで{needed}日以上必要です。予約番号の取り直しをお願いいたします。',
    en: 'At least {needed} days must be left: please get a new number.',
  },
  billingFollows: {
    ja: '課金開始日は、利用開始日から決まります。',
    en: 'The first day of use decides it.',
  },
  billingFrom: {
    ja: '基本利用料は{day}からかかります。',
    en: 'The base fee runs from {day}.',
  },
  noFreeMonth: {
    ja: '無料の期間はございません。基本利用料は利用開始日からかかります。',
    en: 'There is no free month: the base fee runs from the first day of use.',
  },
  freeDaysUnclear: {
    ja: '無料の日数は、利用開始日が決まってからお伝えします。',
    en: 'The free days follow from the first day of use, which is not known.',
  },
  freeDaysSmaller: {
    ja: '利用開始日が要確認のため、少ないほうの{days}日間でご案内します。',
    en: 'The first day of use is to be confirmed, so the smaller number of days is promised: {days}.',
  },
  freeDaysUntil: {
    ja: '利用開始日から{end}までの{days}日間、基本利用料がかかりません。',
    en: 'No base fee from the first day of use to {end}: {days} days.',
  },
  noTrap: {
    ja: '月末の注意はありません。',
    en: 'Nothing hangs on one day here.',
  },
  trapSmaller: {
    ja: '利用開始日は要確認です。少ないほうの{days}日間でご案内ください(目安)。',
    en: 'The first day of use is to be confirmed. Promise the smaller number of free days, {days} (estimate).',
  },
  trapOnly: {
    ja: '利用開始日は{useStart}で、無料は{lastFreeDay}までの{freeDays}日間です。',
    en: 'Use starts on {useStart}: {freeDays} free days, until {lastFreeDay}.',
  },
  noPlanChange: {
    ja: '期限のあるプラン変更のお手続きはございません。',
    en: 'No change of plan is due.',
  },
  planChangeUnclear: {
    ja: 'プラン変更の期限は、利用開始日が決まってからお伝えします。',
    en: 'The deadline follows from the first day of use, which is not known.',
  },
  planChangeByMonthEnd: {
    ja: '無料の月の末日、{day}までにプラン変更をお手続きください。',
    en: 'The change of plan is due by the last day of the free month, {day}.',
  },
  planChangeByLastDay: {
    ja: '無料の期間の最終日、{day}までにプラン変更をお手続きください。',
    en: 'The change of plan is due by the last day of the free days, {day}.',
  },
  planChangeOver: {
    ja: '無料の期間のプラン変更は、{day}で締め切られています。',
    en: 'The change of plan of the free days was due by {day}, which is over.',
  },
  newPlanFrom: {
    ja: '変更後のプランは{day}から適用されます。',
    en: 'The new plan applies from {day}.',
  },
  noCancellation: {
    ja: '通話のないプランは、初期契約解除の対象ではありません。',
    en: 'Plans without calls have no initial contract cancellation.',
  },
  cancellationWaits: {
    ja: '契約書面のお受け取りと利用開始日が決まってからお伝えします。',
    en: 'It follows from the contract document and the first day of use.',
  },
  cancellationUntil: {
    ja: '{first}を1日目として{days}日目、{last}までです。',
    en: 'Until {last}, day {days} with {first} as the first.',
  },
  pointsNotLinked: {
    ja: '{day}の時点で契約者連携がないため、この月のポイントは対象外です。',
    en: 'Not linked on {day}: no points for that month.',
  },
  pointsCounted: {
    ja: '{day}の時点で契約者連携が済んでいるため、ポイントの対象です。',
    en: 'Linked on {day}: points are given.',
  },
  pointsUncertain: {
    ja: '{day}当日の連携や解除のため、この月のポイントは対象外の可能性があります。',
    en: 'Linked or unlinked on {day} itself: that month may not count.',
  },
  pointsSureFrom: {
    ja: '連携が続いていれば、{sure}の分からは確実に対象です。',
    en: 'While the link stands, points are sure from {sure} on.',
  },
  pointsBrief: {
    ja: '{month}分のポイントは付かないことがあります。契約者連携を続けると、{sure}の時点から対象です。',
    en: 'Points of {month} may not come. While the contractor link stands, they count from {sure} on.',
  },
  pointsIfItStays: {
    ja: '{day}も契約者連携が続いていれば、その月のポイントの対象です。',
    en: 'If the link still stands on {day}, that month counts.',
  },
  pointsNotYet: {
    ja: '契約者連携がまだのため、いまは対象外です。{day}になる前に連携が済めば、その月から対象です。',
    en: 'No contractor link yet, so no points. Linked before {day} begins, points start with that month.',
  },
  pointsAbout: {
    ja: 'ポイントの付与は{about}ごろの予定です。',
    en: 'The points come about {about}.',
  },
  firstPointsUnclear: {
    ja: '最初のポイントの時期は、利用開始日が決まってからお伝えします。',
    en: 'The first points follow from the first day of use, which is not known.',
  },
  firstPoints: {
    ja: 'ポイントの付与は{about}ごろの予定です。{month}月分の基本利用料から計算します。',
    en: 'They come about {about}, from the base fee of month {month}.',
  },
  firstPointsFree: {
    ja: 'ポイントの付与は{about}ごろの予定です。{month}月分の基本利用料から計算します。無料の月の分は0ポイントです。',
    en: 'They come about {about}, from the base fee of month {month}; a free month gives none.',
  },
  dataUnclear: {
    ja: '開通日と利用開始日の月が分かれることがあるため、開通した月のデータ量とご請求は要確認です。',
    en: 'Activation and first use may lie in different months: data and charge of the first one are to be confirmed.',
  },
  dataOn: {
    ja: '月間データ通信量は、開通日の{day}にすべて付きます。',
    en: 'All data of the month are there on the day of activation, {day}.',
  },
} as const satisfies Readonly<Record<keyof typeof calendarSayings, JaEn>>

/** @returns the sentences of an answer, one after another */
export function sayAnswer(
  { says }: { readonly says: readonly CalendarSaying[] },
  language: Language,
): string {
  const sentences = says.map(({ code, params }) => filled(calendarWords[code], params, language))
  return sentences.join(language === 'ja' ? '' : ' ')
}
